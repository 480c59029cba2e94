package fr.passerelle.avip.accueil;

import fr.passerelle.socle.commun.reglages.Declaration;
import fr.passerelle.socle.commun.reglages.Reglage;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** How long a contract usually lasts, and from when a long reception is told. */
@ApplicationScoped
public class ReglagesDesAccueils implements Declaration {

    static final Reglage DUREE = Reglage.entier("passerelle.avip.accueil.duree", 6, "Un contrat d’accueil Avip dure d’ordinaire ce nombre de mois.");
    static final Reglage ALERTE = Reglage.entier("passerelle.avip.accueil.alerte", 12,
            "Une alerte se montre, sans rien bloquer, quand les accueils d’une famille dépassent ce nombre de mois, d’un contrat à l’autre.");

    /** Beyond how many months together a long reception is told. */
    public static int alerte(Reglages reglages) {
        return reglages.entier(ALERTE);
    }

    @Override
    public String titre() {
        return "Label Avip\u202f: les accueils";
    }

    @Override
    public List<Reglage> reglages() {
        return List.of(DUREE, ALERTE);
    }
}
