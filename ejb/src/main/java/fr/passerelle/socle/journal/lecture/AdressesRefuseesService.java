package fr.passerelle.socle.journal.lecture;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Ouvert;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Whoever asks by an address for what is not theirs, or is not at all, gets the same answer; that they asked is known. */
@Stateless
public class AdressesRefuseesService {

    private static final int AU_PLUS = 200;
    /** A number or a reference of the house; seven digits alone may be those of a person's file. */
    private static final Pattern NUMERO = Pattern.compile("(?!\\d{7}$)\\d{1,19}|[A-Z]{2,}(-[0-9A-Fa-f]+)+");

    @Inject
    private Journal journal;

    /**
     * By the person who calls.
     *
     * @param adresse the page asked for, without what it was asked with
     * @param quoi what was looked for, as it is refused: « compte 40 »; what was typed in the address in place of a number may name
     *     someone, and the journal is never erased: only the kind is kept of it
     */
    @Ouvert("n’écrit que ce que l’appelant vient de demander sans l’obtenir")
    public void noter(String adresse, String quoi) {
        String detail = TextePropre.estVide(quoi) ? adresse : adresse + "\u202f: " + sansSaisie(TextePropre.ligne(quoi));
        String ecrit = TextePropre.de(detail);
        journal.noter(ActeJournal.REFUS, "adresse", null, ecrit.length() > AU_PLUS ? ecrit.substring(0, AU_PLUS) : ecrit, null);
    }

    /** Its first word comes from the code, its last from the address. */
    static String sansSaisie(String quoi) {
        String genre = quoi.split(" ", 2)[0];
        String numero = quoi.substring(quoi.lastIndexOf(' ') + 1);
        return NUMERO.matcher(numero).matches() ? genre + " " + numero : genre;
    }
}
