/**
 * Who lives in this house: each capability declares itself once, with its rights, its roles and its words, and the floor draws
 * from that what it shows and what it checks. Knows nobody by name.
 */
package fr.passerelle.socle.capacites;
