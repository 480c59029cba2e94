package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.courriels.EtatEnvoi;
import fr.passerelle.socle.courriels.suivi.RechercheCourriel;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What an address asks of the mails; what it says in a way nobody knows is left out. */
final class CourrielsDansLAdresse {

    private CourrielsDansLAdresse() {
    }

    static RechercheCourriel lire(Parametres adresse) {
        return new RechercheCourriel(code(EtatEnvoi.class, adresse.premier("etat")), adresse.premier("modele"),
                adresse.premier("q"), jour(adresse.premier("du")), jour(adresse.premier("au")));
    }

    private static <T extends Enum<T>> T code(Class<T> type, String code) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(code)).findFirst().orElse(null);
    }

    private static LocalDate jour(String texte) {
        try {
            return texte.isEmpty() ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }
}
