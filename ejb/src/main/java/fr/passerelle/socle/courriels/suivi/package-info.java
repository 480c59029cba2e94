/** Following the mails and having one tried again: for whoever runs the application. Apart from sending them, which knows nobody's rights. */
@Voisins({"socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.journal", "socle.listes"})
package fr.passerelle.socle.courriels.suivi;

import fr.passerelle.socle.commun.Voisins;
