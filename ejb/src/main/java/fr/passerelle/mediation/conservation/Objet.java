package fr.passerelle.mediation.conservation;

/** What is kept for a time of its own; letters and attachments have the time of their case. */
public enum Objet {

    SAISINE("Saisine terminée, ses lettres et ses pièces", "réduite à une ligne statistique"),
    COURRIEL("Courriel parti", "effacé"),
    BROUILLON("Saisie jamais enregistrée", "effacée");

    private final String libelle;
    private final String ensuite;

    Objet(String libelle, String ensuite) {
        this.libelle = libelle;
        this.ensuite = ensuite;
    }

    public String libelle() {
        return libelle;
    }

    /** What becomes of it in the end. */
    public String ensuite() {
        return ensuite;
    }

    public boolean aUneArchive() {
        return this == SAISINE;
    }
}
