package fr.passerelle.web.mediation;

import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.web.mediation.demande.DemandeForm;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Correcting what was registered of a request, while the case is open. */
@Named
@ViewScoped
public class CorrectionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DossierService dossiers;
    @Inject
    private SaisineService service;

    private String ref;
    private int version;
    private Enregistrement depart;
    private DemandeForm form;

    /** Opens the request as it stands. */
    public void ouvrir() {
        depart = lire();
        form = DemandeForm.de(depart);
    }

    /** What the form says of the request as it stands, to be compared with what it says once typed in. */
    private Enregistrement lire() {
        DossierSaisine dossier = dossiers.dossier(ref);
        version = dossier.version();
        return DemandeForm.de(DemandeForm.contenu(dossier)).enEnregistrement(List.of());
    }

    /** Takes the newer version as the base: what was typed stays, what was not touched is the other's. */
    private void relire() {
        Enregistrement autre = lire();
        form = DemandeForm.de(EntreTemps.reprendre(depart, autre, form.enEnregistrement(List.of())));
        depart = autre;
    }

    public String corriger() {
        Enregistrement demande = form.enEnregistrement(List.of());
        return Messages.siPermis(() -> service.corriger(ref, version, demande), this::relire,
                "Demande corrigée.", "/mediation/saisine?ref=" + ref);
    }

    public DemandeForm getForm() {
        return form;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
