package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** When those who have not signed are reminded. */
@ApplicationScoped
class ReglagesSignatures implements Declaration {

    static final Reglage JOURS = Reglage.entier("passerelle.signatures.relance-jours", 7,
            "Une signature attendue se relance après ce nombre de jours, puis de nouveau\u202f; 0 pour jamais.");
    static final Reglage FOIS = Reglage.entier("passerelle.signatures.relances-max", 4,
            "Une même signature se relance d’elle-même au plus ce nombre de fois.");

    @Override
    public String titre() {
        return "Signatures";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(JOURS, FOIS);
    }
}
