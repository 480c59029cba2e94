package fr.passerelle.socle.comptes.session;

import java.time.Instant;

/**
 * A session as its owner sees it.
 *
 * @param vueLe when a page was last asked for, to the minute
 * @param navigateur « Firefox sur Windows »
 */
public record SessionVue(long numero, Instant ouverteLe, Instant vueLe, String adresse, String navigateur) {
}
