package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.ActeJournal;
import java.time.LocalDate;
import java.util.List;

/**
 * What is looked for in the journal; {@code null} or empty asks nothing.
 *
 * @param qui part of the sign-in name, or of the name, of who acted
 * @param objet the kind of thing acted on, as its capability declares it
 * @param reference part of the reference of the thing acted on, or of the case it belongs to
 * @param du first day, in Paris
 * @param au last day, included
 * @param dossiers references of the cases acted on; an empty list finds nothing, {@code null} asks nothing
 */
public record RechercheJournal(String qui, ActeJournal acte, String objet, String reference, LocalDate du, LocalDate au,
        List<String> dossiers) {

    public static final RechercheJournal TOUT = new RechercheJournal(null, null, null, null, null, null);

    public RechercheJournal {
        qui = TextePropre.ouNul(qui);
        objet = TextePropre.ouNul(objet);
        reference = TextePropre.ouNul(reference);
        dossiers = dossiers == null ? null : List.copyOf(dossiers);
    }

    public RechercheJournal(String qui, ActeJournal acte, String objet, String reference, LocalDate du, LocalDate au) {
        this(qui, acte, objet, reference, du, au, null);
    }

    /** The same, on exactly these cases rather than on a part of a reference. */
    public RechercheJournal surDossiers(List<String> references) {
        return new RechercheJournal(qui, acte, objet, null, du, au, references);
    }
}
