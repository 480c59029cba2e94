package fr.passerelle.socle.commun;

import jakarta.ejb.ApplicationException;
import java.util.List;
import java.util.stream.Stream;

/**
 * A rule of the field refused an act: nothing was changed.
 *
 * <p>Carries the rule's number as the dossiers write it, a message in French for the person who acted, and, where one field
 * is at fault, that field's name so that a page can show the message beside it.
 */
@ApplicationException(rollback = true)
public class RegleRefusee extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String regle;
    private final String champ;
    private final List<RegleRefusee> suivantes;

    public RegleRefusee(String regle, String message) {
        this(regle, null, message);
    }

    public RegleRefusee(String regle, String champ, String message) {
        this(regle, champ, message, List.of());
    }

    private RegleRefusee(String regle, String champ, String message, List<RegleRefusee> suivantes) {
        super(message);
        this.regle = regle;
        this.champ = champ;
        this.suivantes = List.copyOf(suivantes);
    }

    /** Refuses for all those reasons at once, the first of them speaking for the others; for none, does nothing. */
    public static void refuserTout(List<RegleRefusee> refus) {
        if (!refus.isEmpty()) {
            RegleRefusee premier = refus.get(0);
            throw new RegleRefusee(premier.regle, premier.champ, premier.getMessage(), refus.subList(1, refus.size()));
        }
    }

    /** Refuses, unless that holds. */
    public static void exiger(boolean condition, String regle, String champ, String message) {
        if (!condition) {
            throw new RegleRefusee(regle, champ, message);
        }
    }

    /** Refuses a text that says nothing. */
    public static void exigerTexte(String texte, String regle, String champ, String message) {
        exiger(!TextePropre.estVide(texte), regle, champ, message);
    }

    /** The same, beside that field: who reads a value knows what is wrong with it, who asked for it knows where. */
    public RegleRefusee surLeChamp(String autre) {
        return new RegleRefusee(regle, autre, getMessage());
    }

    /** This reason and those refused with it, each with its own field. */
    public List<RegleRefusee> toutes() {
        return Stream.concat(Stream.of(this), suivantes.stream()).toList();
    }

    /** The rule's number, for instance {@code E-SIRET}, or that of the transition it guards. */
    public String regle() {
        return regle;
    }

    /** The field at fault, or {@code null} when the whole act is refused. */
    public String champ() {
        return champ;
    }
}
