package fr.passerelle.socle.signatures;

import fr.passerelle.socle.commun.Libelle;

/** Where a round of signatures stands. */
public enum EtatCircuit implements Libelle {

    OUVERT("À signer"),
    ACHEVE("Signé par tous"),
    ANNULE("Annulé");

    private final String libelle;

    EtatCircuit(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
