package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.documents.TexteRedige;

/**
 * A paper, not frozen yet.
 *
 * @param contrat its contract, or {@code null} for what is not of one service
 */
record PapierRedige(GenreDePapier genre, Long contrat, ServicePartenaire service, TexteRedige texte) {
}
