/**
 * Ce que tente qui veut du mal au serveur, par la porte de tous : sans compte le plus souvent, à la main quand aucun client honnête ne
 * l'enverrait. Ces classes portent {@code @Tag("attaque")} ; {@code mvn -Pattaque} les fait durer.
 */
package fr.passerelle.attaque;
