package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.nomenclature.NatureLettre;

/**
 * A letter ready to be kept and sent.
 *
 * @param objet never names a person or a benefit: it may travel as the subject of a mail
 * @param corps paragraphs parted by an empty line
 */
public record LettreRedigee(NatureLettre nature, String destinataire, String objet, String corps) {
}
