package fr.passerelle.socle.comptes.confies;

import fr.passerelle.socle.comptes.EtatCompte;
import java.time.Instant;

/**
 * Where an account stands.
 *
 * @param derniereConnexion {@code null} when nobody has come in by it
 * @param bloqueJusqua while it waits after too many failures, or {@code null}
 */
public record CompteConfie(String identifiant, EtatCompte etat, Instant derniereConnexion, Instant bloqueJusqua) {
}
