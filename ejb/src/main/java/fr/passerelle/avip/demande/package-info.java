/** What a prescriber does: writes a request, finds who may answer it, sends it, follows it, answers what structures propose. Its own body’s alone. */
@Voisins({"avip.espace", "avip.nomenclature", "avip.orientation", "avip.proposition", "partenaires.portail", "socle.changement", "socle.comptes", "socle.conservation", "socle.journal", "socle.listes"})
package fr.passerelle.avip.demande;

import fr.passerelle.socle.commun.Voisins;
