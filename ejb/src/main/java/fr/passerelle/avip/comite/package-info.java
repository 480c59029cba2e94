/** The committee: its sessions, whom it invites, what it looks at, what each member thinks of it, its minutes. */
@Voisins({"avip", "avip.engagement", "avip.label", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.documents",
        "socle.journal", "socle.listes"})
package fr.passerelle.avip.comite;

import fr.passerelle.socle.commun.Voisins;
