package fr.passerelle.mediation.acte;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import java.time.LocalDate;

/** What {@link Gardes} look at to allow an act: the case itself, or what a page knows of it. */
public interface SituationSaisine {

    EtatSaisine etat();

    boolean contactConnu();

    LocalDate dateAccuse();

    boolean identiteVerifiee();

    DemarchePrealable demarche();

    boolean equiteIndecise();

    /** How many of what was promised is still to be done. */
    int suivisOuverts();

    boolean questionOuverte();

    LocalDate complementDemandeLe();

    LocalDate relanceComplementLe();
}
