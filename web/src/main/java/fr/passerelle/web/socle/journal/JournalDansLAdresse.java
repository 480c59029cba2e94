package fr.passerelle.web.socle.journal;

import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What an address asks of the journal; what it says in a way nobody knows is left out. */
@Dependent
class JournalDansLAdresse implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String UNE_SAISINE = "MED-\\d{4}-\\d{4,}";
    private static final String UN_NUMERO = "\\d{7}";

    @Inject
    private DossierService dossiers;

    /** A whole reference asks for that case and its parts, a file number for all the cases of that file. */
    RechercheJournal lire(Parametres adresse) {
        RechercheJournal recherche = new RechercheJournal(adresse.premier("qui"), acte(adresse.premier("acte")), adresse.premier("objet"),
                adresse.premier("reference").strip(), jour(adresse.premier("du")), jour(adresse.premier("au")));
        String reference = recherche.reference() == null ? "" : recherche.reference().toUpperCase(Locale.ROOT);
        if (reference.matches(UNE_SAISINE)) {
            return recherche.surDossiers(List.of(reference));
        }
        return reference.matches(UN_NUMERO) ? recherche.surDossiers(dossiers.referencesDuNumero(reference)) : recherche;
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
