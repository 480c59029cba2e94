package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Libelle;

/** How a request came: typed by the partner, or by the secretariat from a paper. */
public enum Origine implements Libelle {

    PORTAIL("Portail"),
    PAPIER("Papier");

    private final String libelle;

    Origine(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
