package fr.passerelle.web.socle.journal;

import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Sujets;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import fr.passerelle.socle.journal.lecture.SujetsCherches;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;

/** What an address asks of the journal; what it says in a way nobody knows is left out. */
@Dependent
class JournalDansLAdresse implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Sujets sujets;
    @Inject
    private Instance<SujetsCherches> autrement;

    /** A whole reference asks for that subject and its parts; what else a capability understands, for all it means. */
    RechercheJournal lire(Parametres adresse) {
        RechercheJournal recherche = new RechercheJournal(adresse.premier("qui"), acte(adresse.premier("acte")), adresse.premier("objet"),
                adresse.premier("reference").strip(), jour(adresse.premier("du")), jour(adresse.premier("au")));
        String reference = recherche.reference() == null ? "" : recherche.reference();
        return sujets.nomme(reference).map(sujet -> List.of(sujet.reference()))
                .or(() -> autrement.stream().flatMap(a -> a.designes(reference).stream()).findFirst())
                .map(recherche::surDossiers).orElse(recherche);
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
