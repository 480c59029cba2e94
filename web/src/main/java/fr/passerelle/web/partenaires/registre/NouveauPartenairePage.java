package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.PartenairesService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Registering a partner; one that looks like others is registered once it was said to be none of them. */
@Named
@ViewScoped
public class NouveauPartenairePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PartenairesService service;

    private PartenaireForm form = new PartenaireForm();
    private List<PartenaireVu> ressemblants = List.of();
    private boolean distinct;

    public void ouvrir() {
        form = PartenaireForm.de(service.vierge());
    }

    public String enregistrer() {
        if (!distinct) {
            ressemblants = service.ressemblants(form.saisie());
            if (!ressemblants.isEmpty()) {
                Messages.attention("Ce partenaire ressemble à d’autres du registre\u202f: regardez-les avant de l’enregistrer.");
                return null;
            }
        }
        long[] cree = new long[1];
        String suite = Messages.siPermis(() -> cree[0] = service.creer(form.saisie()), "Le partenaire est enregistré.", "/partenaires/partenaires");
        return suite == null || cree[0] == 0 ? suite : "/partenaires/partenaire?id=" + cree[0] + "&faces-redirect=true";
    }

    public List<PartenaireVu> getRessemblants() {
        return ressemblants;
    }

    public PartenaireForm getForm() {
        return form;
    }

    public boolean isDistinct() {
        return distinct;
    }

    public void setDistinct(boolean distinct) {
        this.distinct = distinct;
    }
}
