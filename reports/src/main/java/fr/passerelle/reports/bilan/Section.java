package fr.passerelle.reports.bilan;

import fr.passerelle.reports.rendu.Redaction;

/** One section of the bilan. */
interface Section {

    String titre();

    void ecrire(Chiffres chiffres, Redaction redaction);
}
