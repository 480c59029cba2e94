package fr.passerelle.socle.courriels.redaction;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.VersionTexte;
import java.util.List;

/**
 * A text as it holds now.
 *
 * @param version the last version, 0 when it was never changed
 * @param modifie whether it says something else than the text delivered
 * @param versions each wording it had, the latest first, with the name of who wrote it
 */
public record TexteVu(Texte texte, TexteDeCourriel enVigueur, int version, boolean modifie, List<VersionTexte> versions) {
}
