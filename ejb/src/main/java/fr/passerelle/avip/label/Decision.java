package fr.passerelle.avip.label;

import fr.passerelle.socle.commun.Libelle;

/** What direction signs after the committee. */
public enum Decision implements Libelle {

    ACCORDER("Accorder le label"),
    REFUSER("Refuser le label"),
    AJOURNER("Ajourner, pour un prochain comité");

    private final String libelle;

    Decision(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
