/** Following the mails and having one tried again: for whoever runs the application. Apart from sending them, which knows nobody's rights. */
@Voisins({"comptes", "courriels", "journal"})
package fr.passerelle.courriels.suivi;

import fr.passerelle.commun.Voisins;
