package fr.passerelle.mediation.registre;

import fr.passerelle.socle.commun.Libelle;

/** Whether a case is still to be answered. */
public enum Situation implements Libelle {

    OUVERTE("Ouvertes"),
    TERMINEE("Répondues ou terminées");

    private final String libelle;

    Situation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
