/**
 * What several capabilities refer to: the communes of France and their postcodes, of the Insee (Code officiel géographique 2026) and of
 * La Poste, under the Licence Ouverte.
 */
package fr.passerelle.referentiels;
