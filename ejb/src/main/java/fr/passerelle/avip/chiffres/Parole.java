package fr.passerelle.avip.chiffres;

/** What a structure said of its year. */
public record Parole(String structure, String texte) {
}
