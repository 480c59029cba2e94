/** Who may come in and what each may do: accounts, roles as bundles of permissions, and the gate before every service. */
@Voisins({"courriels", "journal"})
package fr.passerelle.comptes;

import fr.passerelle.commun.Voisins;
