package fr.passerelle.web.mediation;

import fr.passerelle.mediation.acte.ControleEnregistrement;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.mediation.demande.DemandeForm;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
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
    @Inject
    private Clock horloge;

    private String ref;
    private int version;
    private DemandeForm form;

    /** Opens the request as it stands. */
    public void ouvrir() {
        DossierSaisine dossier = dossiers.dossier(ref);
        version = dossier.version();
        form = DemandeForm.de(DemandeForm.contenu(dossier));
    }

    /** Takes the newer version as the base, and keeps what was typed. */
    private void relire() {
        version = dossiers.dossier(ref).version();
    }

    public String corriger() {
        Enregistrement demande = form.enEnregistrement(List.of());
        List<RegleRefusee> refus = ControleEnregistrement.refus(demande, LocalDate.now(horloge));
        refus.forEach(Messages::refuser);
        return refus.isEmpty() ? Messages.siPermis(() -> service.corriger(ref, version, demande), this::relire,
                "Demande corrigée.", "/mediation/saisine?ref=" + ref) : null;
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
