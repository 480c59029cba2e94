package fr.passerelle.web.journal;

import fr.passerelle.commun.Parametres;
import fr.passerelle.journal.ActeJournal;
import fr.passerelle.journal.lecture.RechercheJournal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;

/** What an address asks of the journal; what it says in a way nobody knows is left out. */
final class JournalDansLAdresse {

    private JournalDansLAdresse() {
    }

    static RechercheJournal lire(Parametres adresse) {
        return new RechercheJournal(adresse.premier("qui"), acte(adresse.premier("acte")), adresse.premier("objet"),
                adresse.premier("reference").strip(), jour(adresse.premier("du")), jour(adresse.premier("au")));
    }

    private static ActeJournal acte(String code) {
        return Arrays.stream(ActeJournal.values()).filter(a -> a.name().equals(code)).findFirst().orElse(null);
    }

    private static LocalDate jour(String texte) {
        try {
            return texte.isEmpty() ? null : LocalDate.parse(texte);
        } catch (DateTimeParseException illisible) {
            return null;
        }
    }
}
