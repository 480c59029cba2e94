package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.documents.AFiger;
import fr.passerelle.socle.documents.Papier;
import java.util.function.ToLongFunction;

/**
 * What an act needs to write letters and to keep them.
 *
 * @param papier writes them, each clause as it holds now
 * @param garde keeps one as it is, and gives its number
 */
public record PapierALettres(Papier papier, ToLongFunction<AFiger> garde) {
}
