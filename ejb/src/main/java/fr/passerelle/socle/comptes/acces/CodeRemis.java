package fr.passerelle.socle.comptes.acces;

import java.time.Instant;

/**
 * A code to be printed and handed over: known here once, and kept nowhere. It says itself to nobody's log.
 *
 * @param nom whose account it is
 * @param code {@code K7QM-2XHP-9TRW}
 */
public record CodeRemis(String identifiant, String nom, String service, String code, Instant expireLe) {

    @Override
    public String toString() {
        return "CodeRemis[" + identifiant + "]";
    }
}
