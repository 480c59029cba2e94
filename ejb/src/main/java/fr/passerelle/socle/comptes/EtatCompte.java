package fr.passerelle.socle.comptes;

/** Whether an account may be used. */
public enum EtatCompte {

    ACTIF("Actif"),
    SUSPENDU("Suspendu"),
    FERME("Fermé");

    private final String libelle;

    EtatCompte(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
