package fr.passerelle.socle.commun.reglages;

import java.util.List;

/** The settings of one room; found by CDI. */
public interface Declaration {

    /** « Connexion et sessions ». */
    String titre();

    /** All of them, in the order to show them. */
    List<Reglage> reglages();
}
