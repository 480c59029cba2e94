package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Whom a case waits for. Waiting never stops the published clock; its length is told apart (R-MED-11). */
public enum NatureAttente implements Libelle {

    SERVICE("Un service"),
    PARTENAIRE("Un partenaire"),
    USAGER("L’usager"),
    DIRECTION("La direction");

    private final String libelle;

    NatureAttente(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
