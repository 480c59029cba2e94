package fr.passerelle.socle.essai;

/**
 * What an act writes to someone.
 *
 * @param courriel whether it is a mail; else a letter, or another document
 * @param destinataire a name, or the address of a mail
 * @param texte paragraphs parted by an empty line
 */
public record APartir(boolean courriel, String destinataire, String intitule, String texte) {
}
