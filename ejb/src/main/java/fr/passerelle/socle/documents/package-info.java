/**
 * Documents of any room: a model made of clauses gives a text, frozen under a fingerprint at the act and printed once, byte for
 * byte. What will sign a document signs that fingerprint: neither the text nor its prints need know of it.
 */
@Voisins({"socle.capacites", "socle.conservation", "socle.courriels", "socle.essai"})
package fr.passerelle.socle.documents;

import fr.passerelle.socle.commun.Voisins;
