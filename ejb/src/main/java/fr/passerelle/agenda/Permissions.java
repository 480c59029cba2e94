package fr.passerelle.agenda;

/** What the meetings allow. */
public final class Permissions {

    /** See the meetings and their minutes. */
    public static final String AGENDA_LIRE = "AGENDA_LIRE";
    /** Call, move, cancel a meeting, invite to it, tell who came, write its minutes. */
    public static final String AGENDA_TENIR = "AGENDA_TENIR";

    private Permissions() {
    }
}
