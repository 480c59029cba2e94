/** The label as a dossier: candidacy, examination, committee, decision, life and end. */
@Voisins({"avip", "avip.engagement", "avip.nomenclature", "avip.structure", "socle.capacites", "socle.comptes", "socle.conservation", "socle.courriels",
        "socle.documents", "socle.documents.entete", "socle.journal", "socle.pieces", "socle.taches"})
package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Voisins;
