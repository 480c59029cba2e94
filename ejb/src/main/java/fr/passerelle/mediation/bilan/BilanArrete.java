package fr.passerelle.mediation.bilan;

import java.util.List;

/**
 * What is kept of a frozen version, as JSON.
 *
 * @param surRecevables the shares on admissible cases only, to compare with national figures
 */
record BilanArrete(BilanAnnuel bilan, List<Repartition> surRecevables) {
}
