package fr.passerelle.avip.fil;

import fr.passerelle.socle.commun.Libelle;

/** From which side a request is followed. */
public enum Cote implements Libelle {

    STRUCTURE("La structure"),
    PRESCRIPTEUR("Le prescripteur"),
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
