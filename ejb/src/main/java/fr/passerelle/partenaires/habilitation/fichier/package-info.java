/** Rights that come or go by files, many at once: what the form would refuse is refused line by line. */
@Voisins({"partenaires.habilitation", "partenaires.nomenclature", "socle.imports"})
package fr.passerelle.partenaires.habilitation.fichier;

import fr.passerelle.socle.commun.Voisins;
