package fr.passerelle.socle.listes;

/**
 * What is looked for, in two ways that only words tell apart.
 *
 * @param stricte the very words
 * @param souple also what looks like them, for words no line holds
 */
record Recherche(Requete stricte, Requete souple) {
}
