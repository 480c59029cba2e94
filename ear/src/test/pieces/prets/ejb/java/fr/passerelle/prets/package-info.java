/** Equipment lent to people, from the day it leaves to the day it is back. */
@Mots("preteur")
@Voisins({"socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels", "socle.imports", "socle.journal", "socle.journal.conservation",
    "socle.listes", "socle.personne"})
package fr.passerelle.prets;

import fr.passerelle.socle.commun.Mots;
import fr.passerelle.socle.commun.Voisins;
