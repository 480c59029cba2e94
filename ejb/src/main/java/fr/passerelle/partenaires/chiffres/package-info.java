/** The figures of partnerships: the indicators of the dossier at a day and over a period, the managers' dashboard, the yearly report. */
@Voisins({"partenaires.convention", "partenaires.echeancier", "partenaires.nomenclature", "socle.bilans", "socle.capacites", "socle.changement", "socle.comptes", "socle.comptes.confies",
        "socle.listes"})
package fr.passerelle.partenaires.chiffres;

import fr.passerelle.socle.commun.Voisins;
