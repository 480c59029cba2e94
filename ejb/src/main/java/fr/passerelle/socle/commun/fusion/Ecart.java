package fr.passerelle.socle.commun.fusion;

/**
 * One field that somebody else changed while it was being typed.
 *
 * @param champ its name, as pages and refusals name it: {@code theme}, {@code saisissants[1].nom}
 * @param depart what it was when the form was opened
 * @param autre what the other person made of it
 * @param mien what was typed
 * @param retenu what the form holds now
 */
public record Ecart(String champ, Object depart, Object autre, Object mien, Object retenu) {
}
