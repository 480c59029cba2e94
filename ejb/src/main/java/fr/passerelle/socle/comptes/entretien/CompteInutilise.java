package fr.passerelle.socle.comptes.entretien;

import java.time.Instant;

/**
 * An account proposed for closing.
 *
 * @param derniereConnexion {@code null} when nobody ever signed in to it
 */
public record CompteInutilise(String identifiant, String nom, String service, Instant creeLe, Instant derniereConnexion,
        Instant proposeLe) {
}
