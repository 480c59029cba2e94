/** Taking over the conventions that stood before the application: a file read, judged, tried, written whole, undone. */
@Voisins({"partenaires.convention", "partenaires.nomenclature", "partenaires.registre", "socle.capacites",
    "socle.imports"})
package fr.passerelle.partenaires.reprise;

import fr.passerelle.socle.commun.Voisins;
