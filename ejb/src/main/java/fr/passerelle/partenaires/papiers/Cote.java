package fr.passerelle.partenaires.papiers;

import fr.passerelle.socle.commun.Libelle;

/** Which side signs. */
public enum Cote implements Libelle {

    PARTENAIRE("Le partenaire"),
    CAF("La Caf");

    private final String libelle;

    Cote(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
