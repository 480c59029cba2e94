package fr.passerelle.socle;

/** What the floor allows. */
public final class Permissions {

    /** Read the journal of acts and of accesses. */
    public static final String JOURNAL_LIRE = "JOURNAL_LIRE";
    /** Settle how long the journal is kept, hold a case, remove what has served its time. */
    public static final String JOURNAL_CONSERVER = "JOURNAL_CONSERVER";
    /** Answer a person who asks what is held on them. */
    public static final String DROITS_REPONDRE = "DROITS_REPONDRE";
    /** Run accounts and roles. */
    public static final String COMPTES_ADMINISTRER = "COMPTES_ADMINISTRER";
    /** Watch over the running application: background jobs, settings. */
    public static final String EXPLOITATION = "EXPLOITATION";
    /** Follow the mails sent, have one tried again, rewrite those of the application. */
    public static final String COURRIELS_ADMINISTRER = "COURRIELS_ADMINISTRER";

    private Permissions() {
    }
}
