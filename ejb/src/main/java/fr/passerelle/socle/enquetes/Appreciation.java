package fr.passerelle.socle.enquetes;

/** What may be answered. */
public enum Appreciation {

    TOUT_A_FAIT("Tout à fait"),
    PLUTOT_OUI("Plutôt oui"),
    PLUTOT_NON("Plutôt non"),
    PAS_DU_TOUT("Pas du tout"),
    SANS_AVIS("Sans avis");

    private final String libelle;

    Appreciation(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
