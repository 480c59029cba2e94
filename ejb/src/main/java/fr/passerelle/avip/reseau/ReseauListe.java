package fr.passerelle.avip.reseau;

import java.time.LocalDate;

/** A network as a line of the list. */
public record ReseauListe(long id, String nom, boolean mutualise, int membres, int places, int agrement, LocalDate dissousLe) {
}
