package fr.passerelle.web.avip.annuaire;

import fr.passerelle.avip.annuaire.Recherche;
import fr.passerelle.avip.nomenclature.TypeStructure;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What the address of the directory asks for; the page and its files read it alike. */
final class RechercheLue {

    private RechercheLue() {
    }

    static Recherche de(HttpServletRequest demande) {
        String rayon = Recu.texte(demande, "rayon");
        String reseau = Recu.texte(demande, "reseau");
        return new Recherche(Recu.texte(demande, "q"), Recu.texte(demande, "lieu"), rayon.matches("\\d{1,2}") ? Integer.valueOf(rayon) : null,
                choisi(TypeStructure.values(), Recu.texte(demande, "type")), reseau.matches("[1-9]\\d{0,17}") ? Long.valueOf(reseau) : null,
                choisi(MotDePlaces.values(), Recu.texte(demande, "places")));
    }

    private static <E extends Enum<E>> E choisi(E[] valeurs, String code) {
        return Stream.of(valeurs).filter(v -> v.name().equals(code)).findFirst().orElse(null);
    }
}
