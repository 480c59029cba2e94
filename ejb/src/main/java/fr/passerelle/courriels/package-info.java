/**
 * Mails: put in an outbox with the act they tell of, sent once it is committed, tried again with growing delay, never sent
 * twice. For services only: who may cause a mail is the caller's affair.
 */
@Voisins({"surveillance", "travaux"})
package fr.passerelle.courriels;

import fr.passerelle.commun.Voisins;
