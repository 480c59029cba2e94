package fr.passerelle.socle.commun;

/** A code that people read by its label. */
public interface Libelle {

    /** The stable code, as stored and as imported. */
    String name();

    /** The French label, as shown. */
    String libelle();
}
