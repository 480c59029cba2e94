package fr.passerelle.partenaires.demande.calendrier;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** By when a request is to be answered, on each side. */
@ApplicationScoped
class ReglagesDesDemandes implements Declaration {

    static final Reglage INSTRUCTION = Reglage.entier("passerelle.partenaires.demande.instruction-jours", 30,
            "Une demande d’accès devrait avoir sa réponse dans ce nombre de jours après son envoi\u202f: le calendrier le rappelle.");
    static final Reglage COMPLEMENT = Reglage.entier("passerelle.partenaires.demande.complement-jours", 30,
            "Le calendrier rappelle le complément d’une demande d’accès qui attend depuis ce nombre de jours.");

    @Override
    public String titre() {
        return "Demandes d’accès";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(INSTRUCTION, COMPLEMENT);
    }
}
