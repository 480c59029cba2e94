package fr.passerelle.web.socle.entree;

import java.time.Duration;

/** How much a request may carry, and how long it may take to do so. */
enum Bornes {

    /** A form, whoever sends it: kept in memory until it has arrived. */
    FORMULAIRE(100_000, Duration.ofSeconds(20)),

    /** Documents, from someone signed in, to a page that takes some: written to disk as they come. */
    FICHIERS(60L * 1024 * 1024, Duration.ofMinutes(5));

    /** No page of ours has half as many fields. */
    static final int CHAMPS = 1000;

    /** For all the forms that are arriving together: a quarter of what the server usually has left. */
    static final long FORMULAIRES_ENSEMBLE = 32L * 1024 * 1024;

    private final long octets;
    private final Duration delai;

    Bornes(long octets, Duration delai) {
        this.octets = octets;
        this.delai = delai;
    }

    long octets() {
        return octets;
    }

    Duration delai() {
        return delai;
    }

    /** How many fields that text holds, as an address or a form writes them. */
    static int champs(CharSequence texte) {
        return 1 + (int) texte.chars().filter(c -> c == '&').count();
    }
}
