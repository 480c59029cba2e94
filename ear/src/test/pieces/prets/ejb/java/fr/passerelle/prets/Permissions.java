package fr.passerelle.prets;

/** What the loans of equipment allow. */
public final class Permissions {

    /** See the loans, take in those of a file, write the mail that goes with them. */
    public static final String PRET_SUIVRE = "PRET_SUIVRE";

    private Permissions() {
    }
}
