/**
 * What people from outside and the house write to each other: threads, attachments, who has read what. The room that owns a thread says
 * who may take part in it.
 */
@Voisins({"socle", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal", "socle.listes", "socle.pieces"})
package fr.passerelle.socle.messages;

import fr.passerelle.socle.commun.Voisins;
