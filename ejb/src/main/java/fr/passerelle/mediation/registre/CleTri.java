package fr.passerelle.mediation.registre;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What the registry may be sorted by; an address that asks for anything else is not followed. */
public enum CleTri {

    RECEPTION,
    REFERENCE,
    PERSONNE,
    TYPE,
    CANAL,
    MOTIF,
    PRESTATION,
    ETAT,
    TITULAIRE,
    /** The most urgent first: cases still to be answered, the oldest before. */
    DELAI,
    REPONSE;

    /** Its name in an address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<CleTri> de(String code) {
        return Arrays.stream(values()).filter(c -> c.code().equals(code)).findFirst();
    }
}
