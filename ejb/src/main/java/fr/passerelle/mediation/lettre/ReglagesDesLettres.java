package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How the mediator is answered, when otherwise than the institution. */
@ApplicationScoped
class ReglagesDesLettres implements Declaration {

    static final Reglage TELEPHONE = Reglage.texte("passerelle.mediation.telephone", null,
            "Les lettres du médiateur portent ce téléphone\u202f; à défaut, celui de l’organisme.");
    static final Reglage COURRIEL = Reglage.texte("passerelle.mediation.courriel", null,
            "Les lettres du médiateur portent ce courriel\u202f; à défaut, celui de l’organisme.");

    @Override
    public String titre() {
        return "Médiation\u202f: lettres";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(TELEPHONE, COURRIEL);
    }
}
