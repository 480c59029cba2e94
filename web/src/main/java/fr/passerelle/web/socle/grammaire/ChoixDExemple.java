package fr.passerelle.web.socle.grammaire;

/** A few things to choose among. */
public enum ChoixDExemple {

    COURRIEL("Courriel"), COURRIER("Courrier"), TELEPHONE("Téléphone"), GUICHET("À l’accueil");

    private final String libelle;

    ChoixDExemple(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
