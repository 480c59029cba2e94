package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Who can put a préconisation into effect. */
public enum NiveauPreconisation implements Libelle {

    LOCAL("Local"),
    NATIONAL("National"),
    REGLEMENTAIRE("Réglementaire");

    private final String libelle;

    NiveauPreconisation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
