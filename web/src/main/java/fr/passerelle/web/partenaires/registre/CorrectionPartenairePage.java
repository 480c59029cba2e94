package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.PartenairesService;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Correcting what is known of a partner; what somebody else changed meanwhile is told field by field. */
@Named
@ViewScoped
public class CorrectionPartenairePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartenairesService service;

    private Long id;
    private int version;
    private PartenaireVu partenaire;
    private PartenaireSaisi depart;
    private PartenaireForm form = new PartenaireForm();

    public void ouvrir() {
        depart = lire();
        form = PartenaireForm.de(depart);
    }

    /** As the form says it: its Insee code is not typed. */
    private PartenaireSaisi lire() {
        PartenairesService.ACorriger lu = service.aCorriger(id == null ? 0 : id);
        version = lu.version();
        partenaire = lu.vu();
        return PartenaireForm.de(lu.saisie()).saisie();
    }

    private void relire() {
        PartenaireSaisi autre = lire();
        form = PartenaireForm.de(EntreTemps.reprendre(depart, autre, form.saisie()));
        depart = autre;
    }

    public String corriger() {
        return Messages.siPermis(() -> service.corriger(id, version, form.saisie()), this::relire, "Le partenaire est corrigé.",
                "/partenaires/partenaire?id=" + id);
    }

    public PartenaireVu getPartenaire() {
        return partenaire;
    }

    public PartenaireForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
