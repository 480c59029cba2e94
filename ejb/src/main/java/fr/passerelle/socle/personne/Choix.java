package fr.passerelle.socle.personne;

/** One thing said to be the person's: its kind and its reference. */
public record Choix(String objet, String reference) {
}
