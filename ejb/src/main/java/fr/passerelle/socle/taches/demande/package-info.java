/**
 * What someone asks the application to do without waiting for it: followed, cancelled, left and found again. A room declares a
 * {@link fr.passerelle.socle.taches.demande.TacheALaDemande} and asks {@link fr.passerelle.socle.taches.demande.Taches} for it; one
 * server does it, in the name of whoever asked, as long as they may.
 *
 * <p>A long export is such a task: its {@code executer} writes a file and gives it back by {@code rendre}.
 */
@Voisins({"socle.comptes", "socle.conservation", "socle.journal", "socle.notifications", "socle.taches"})
package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.Voisins;
