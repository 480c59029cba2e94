package fr.passerelle.socle.conservation;

import java.time.LocalDate;

/** A kind of thing kept for a time: one bean for each, in the room that keeps it. */
public interface ObjetConserve {

    /** What the database and the journal keep of it. */
    String code();

    String libelle();

    /** What starts its clock: « le départ du courriel ». */
    String depart();

    /** What becomes of it in the end: « effacé ». */
    String ensuite();

    /** How long it is kept as long as nobody decides otherwise, and why; {@code null} for what is not decided in months. */
    Duree parDefaut();

    /** How long it is kept, in words, when that is not decided in months: « 7 jours ». */
    default String dureeFixe() {
        return null;
    }

    /** Whether it is kept aside for few before it goes. */
    default boolean aUneArchive() {
        return false;
    }

    /** The permission that decides, besides the one that opens the page of all kinds. */
    default String permission() {
        return Conservation.DECIDER;
    }

    /** The page where one decides and sees more, or {@code null} when all is said on the page of all kinds. */
    default String page() {
        return null;
    }

    /**
     * What would go now.
     *
     * @param finEchue the latest end whose time is over; {@code null} for what is not decided in months
     */
    Apercu apercu(LocalDate finEchue);

    /**
     * Removes some of what has served its time, few enough to hold up nobody, in a transaction of its own. Left alone by what
     * removes itself otherwise, or by a person's decision.
     *
     * @param finEchue as for {@link #apercu}
     * @return how many went; zero when nothing is left to remove
     */
    default int retirer(LocalDate finEchue) {
        return 0;
    }
}
