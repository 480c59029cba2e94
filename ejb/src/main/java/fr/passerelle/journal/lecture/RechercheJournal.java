package fr.passerelle.journal.lecture;

import fr.passerelle.journal.ActeJournal;
import java.time.LocalDate;

/**
 * What is looked for in the journal; {@code null} or empty asks nothing.
 *
 * @param qui part of the sign-in name of who acted
 * @param objet the kind of thing acted on, for instance {@code saisine}
 * @param reference part of the reference of the thing acted on
 * @param du first day, in Paris
 * @param au last day, included
 */
public record RechercheJournal(String qui, ActeJournal acte, String objet, String reference, LocalDate du, LocalDate au) {

    public static final RechercheJournal TOUT = new RechercheJournal(null, null, null, null, null, null);

    public RechercheJournal {
        qui = net(qui);
        objet = net(objet);
        reference = net(reference);
    }

    /** What was typed without what nobody can look for; nothing becomes {@code null}. */
    static String net(String texte) {
        String cherche = texte == null ? "" : texte.replace("\0", "").strip();
        return cherche.isEmpty() ? null : cherche;
    }
}
