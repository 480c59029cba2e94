package fr.passerelle.reports.socle.bilans;

import fr.passerelle.reports.socle.rendu.Redaction;

/**
 * One section of a bilan.
 *
 * @param <P> what the capability adds to what every bilan has
 */
public interface Section<P> {

    String titre();

    void ecrire(ChiffresImprimes<P> chiffres, Redaction redaction);
}
