package fr.passerelle.socle.journal.conservation;

import fr.passerelle.socle.journal.ActeJournal;

/**
 * What one kind of act comes to, were the journal purged now.
 *
 * @param mois how long its lines are kept, or {@code null} for ever
 * @param lignes how many there are
 * @param purgeables how many have served their time and are not held
 * @param gelees how many have served their time and are held
 */
public record Conservation(ActeJournal acte, Integer mois, long lignes, long purgeables, long gelees) {
}
