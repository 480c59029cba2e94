package fr.passerelle.mediation.registre;

/**
 * What is looked for, in two ways that only words tell apart.
 *
 * @param stricte the very words
 * @param souple also what looks like them, for words no case holds
 */
record Recherche(RequeteRegistre stricte, RequeteRegistre souple) {
}
