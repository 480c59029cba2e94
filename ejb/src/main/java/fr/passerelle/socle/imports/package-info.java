/**
 * Files taken in: read, judged line by line, tried, written, undone. A room declares an {@link fr.passerelle.socle.imports.Import} —
 * its columns, how a line is read, what is checked, how it is written and taken back — and gets the page {@code /imports/import?code=…},
 * the trial that writes nothing, the report, the undo, and the long files in the background.
 */
@Voisins({"socle.comptes", "socle.conservation", "socle.journal", "socle.taches.demande"})
package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.Voisins;
