package fr.passerelle.reports.socle.bilans;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The two editions of a bilan: for who makes it, or for anybody. */
public enum Edition {

    INTERNE("Édition interne"),
    DIFFUSABLE("Édition diffusable");

    private final String libelle;

    Edition(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }

    /** As addresses and file names say it: {@code interne}, {@code diffusable}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Edition> deCode(String code) {
        return Stream.of(values()).filter(e -> e.code().equals(code)).findFirst();
    }
}
