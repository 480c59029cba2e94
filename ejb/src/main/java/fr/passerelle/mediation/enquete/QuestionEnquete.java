package fr.passerelle.mediation.enquete;

/** The three questions; none is open, so that no answer names anyone. */
public enum QuestionEnquete {

    CLARTE("La réponse du médiateur était-elle claire\u202f?"),
    DELAI("Le délai vous a-t-il paru acceptable\u202f?"),
    ECOUTE("Vous êtes-vous senti écouté, quelle que soit la décision\u202f?");

    private final String libelle;

    QuestionEnquete(String libelle) {
        this.libelle = libelle;
    }

    public String libelle() {
        return libelle;
    }
}
