package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Libelle;

/** What the committee, once it has sat, thinks of a candidacy. */
public enum Avis implements Libelle {

    FAVORABLE("Avis favorable"),
    DEFAVORABLE("Avis défavorable"),
    AJOURNEMENT("Avis d’ajournement");

    private final String libelle;

    Avis(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
