package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Freezing together the rights checked in the list. */
@Named
@RequestScoped
public class HabilitationsPage {

    @Inject
    private HabilitationService service;
    @Inject
    private RetourALaListe retour;
    private final SuspensionForm suspension = new SuspensionForm();

    /** Ends together those checked. */
    public String retirer() {
        return retour.siPermis(() -> {
            int faits = service.retirerEnsemble(choisies(), suspension.getTexte());
            Messages.succes(faits == 1 ? "Un droit est retiré." : faits + " droits sont retirés.");
        });
    }

    private static List<Long> choisies() {
        return RetourALaListe.choisies().stream().filter(c -> c.matches("\\d{1,18}")).map(Long::valueOf).toList();
    }

    public String suspendre() {
        return retour.siPermis(() -> {
            int faits = service.suspendre(choisies(), suspension.getMotif(), suspension.getTexte());
            Messages.succes(faits == 1 ? "Un droit est suspendu\u202f; l’administrateur du partenaire est prévenu."
                    : faits + " droits sont suspendus\u202f; les administrateurs des partenaires sont prévenus.");
        });
    }

    public SuspensionForm getSuspension() {
        return suspension;
    }
}
