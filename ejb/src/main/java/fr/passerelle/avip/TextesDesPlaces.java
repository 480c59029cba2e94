package fr.passerelle.avip;

import static fr.passerelle.avip.Permissions.TEXTES_AVIP;
import static fr.passerelle.socle.capacites.Balise.LIEN;
import static fr.passerelle.socle.capacites.Balise.ORGANISME;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import java.util.List;

/** What is written to structures about their places. */
public final class TextesDesPlaces {

    public static final Texte A_CONFIRMER = Texte.courriel(Permissions.class, "AVIP_PLACES_A_CONFIRMER", "Places à confirmer",
            "Aux référents d’une structure labellisée, quand ses places ont été déclarées il y a plus de trente jours.", TEXTES_AVIP,
            new Balise("structure", "Multi-accueil Exemple"), new Balise("commune", "Chaumont"), LIEN, ORGANISME);

    private TextesDesPlaces() {
    }

    static List<Texte> tous() {
        return List.of(A_CONFIRMER);
    }
}
