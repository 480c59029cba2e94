package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.Enregistrement;
import java.time.Instant;

/** What someone was typing when registering a case, as it was last kept. */
public record Brouillon(Enregistrement contenu, Instant majLe) {
}
