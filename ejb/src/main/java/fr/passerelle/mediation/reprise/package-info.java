/**
 * Past years taken over from files: cases without names, and figures known only because they were published. A file is
 * read and judged as a whole, then written as a whole or not at all, and can be undone until its year is frozen.
 */
@Voisins({"mediation.bilan", "mediation.nomenclature", "mediation.saisine", "socle.bilans", "socle.capacites",
    "socle.comptes", "socle.imports"})
package fr.passerelle.mediation.reprise;

import fr.passerelle.socle.commun.Voisins;
