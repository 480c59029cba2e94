/**
 * Mails: put in an outbox with the act they tell of, sent once it is committed, tried again with growing delay, never sent
 * twice. For services only: who may cause a mail is the caller's affair.
 */
@Voisins({"socle.capacites", "socle.essai", "socle.surveillance", "socle.taches"})
package fr.passerelle.socle.courriels;

import fr.passerelle.socle.commun.Voisins;
