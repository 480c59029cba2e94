package fr.passerelle.partenaires.portail;

/**
 * Something that waits for someone of a partner.
 *
 * @param lien where it is done, without the application's own address
 * @param libelle the act, in two or three words
 * @param effet what it is about, in a sentence
 */
public record Rappel(String lien, String icone, String libelle, String effet) {
}
