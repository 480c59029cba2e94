package fr.passerelle.mediation.reprise;

import java.util.List;

/**
 * What was read from a file.
 *
 * @param lignes how many lines it holds, right or wrong
 * @param lues the lines without any fault
 */
record Lecture<T>(int lignes, List<T> lues, List<Anomalie> erreurs, List<Anomalie> avertissements) {
}
