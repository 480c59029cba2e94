package fr.passerelle.socle.commun;

import jakarta.ejb.ApplicationException;

/**
 * A rule of the field refused an act: nothing was changed.
 *
 * <p>Carries the rule's number as the dossiers write it (R-MED-12), a message in French for the person who acted, and,
 * where one field is at fault, that field's name so that a page can show the message beside it.
 */
@ApplicationException(rollback = true)
public class RegleRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String regle;
    private final String champ;

    public RegleRefusee(String regle, String message) {
        this(regle, null, message);
    }

    public RegleRefusee(String regle, String champ, String message) {
        super(message);
        this.regle = regle;
        this.champ = champ;
    }

    /** The rule's number, for instance {@code R-MED-1}, or the transition's, for instance {@code T6}. */
    public String regle() {
        return regle;
    }

    /** The field at fault, or {@code null} when the whole act is refused. */
    public String champ() {
        return champ;
    }
}
