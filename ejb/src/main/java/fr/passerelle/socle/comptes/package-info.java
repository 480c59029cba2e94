/** Who may come in and what each may do: accounts, roles as bundles of permissions, and the gate before every service. */
@Voisins({"socle", "socle.capacites", "socle.comptes.faits", "socle.comptes.frein", "socle.comptes.motdepasse", "socle.courriels", "socle.journal"})
package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.Voisins;
