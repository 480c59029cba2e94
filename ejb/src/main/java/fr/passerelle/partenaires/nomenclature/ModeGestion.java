package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Who creates and removes the users of a partner (R-PART-4). */
public enum ModeGestion implements Libelle {

    DELEGUEE("Gestion déléguée au partenaire"),
    CAF("Gestion par la Caf");

    private final String libelle;

    ModeGestion(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
