/** The timetable of conventions: what becomes of each on a day, when it goes on, when it ends, until when it may be denounced. */
@Voisins({"partenaires.convention", "partenaires.nomenclature", "socle.calendrier", "socle.comptes", "socle.journal",
    "socle.listes"})
package fr.passerelle.partenaires.echeancier;

import fr.passerelle.socle.commun.Voisins;
