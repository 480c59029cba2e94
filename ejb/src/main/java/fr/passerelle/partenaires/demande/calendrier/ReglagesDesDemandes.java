package fr.passerelle.partenaires.demande.calendrier;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** By when a request is to be answered, on each side. */
@ApplicationScoped
class ReglagesDesDemandes implements Declaration {

    static final Reglage INSTRUCTION = Reglage.entier("passerelle.partenaires.demande.instruction-jours", 30,
            "Combien de jours après son envoi une demande d’accès devrait avoir sa réponse\u202f: le calendrier le rappelle.");
    static final Reglage COMPLEMENT = Reglage.entier("passerelle.partenaires.demande.complement-jours", 30,
            "Combien de jours le complément d’une demande d’accès peut attendre avant que le calendrier le rappelle.");

    @Override
    public String titre() {
        return "Demandes d’accès";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(INSTRUCTION, COMPLEMENT);
    }
}
