package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.reports.socle.rendu.Redaction;

/** One section of the bilan. */
interface Section {

    String titre();

    void ecrire(Chiffres chiffres, Redaction redaction);
}
