package fr.passerelle.socle.conservation;

import java.util.List;

/**
 * A kind of thing as the page of all kinds shows it.
 *
 * @param versions its periods, the latest first; none when it is not decided in months
 * @param enVigueur the one of today, or {@code null}
 * @param fixe how long it is kept, in words, when it is not decided in months
 * @param decidable whether this reader decides it on this page
 */
public record EtatConserve(String code, String libelle, String depart, String ensuite, boolean aUneArchive, List<Duree> versions,
        Duree enVigueur, String fixe, Apercu apercu, String page, boolean decidable) {
}
