package fr.passerelle.mediation.notifications;

import fr.passerelle.socle.documents.envoi.Voie;

/**
 * Someone whom an act may be told to.
 *
 * @param courriel {@code null} for one who gave no address
 * @param voie how the letters reach them
 * @param parCourriel whether the letter itself is about to be mailed to them: no mail announces a mail
 */
public record Prevenu(String courriel, Voie voie, boolean parCourriel) {
}
