package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What a document of a case is. */
public enum GenreDocument implements Libelle {

    DEMANDE("Demande écrite"),
    MANDAT("Mandat"),
    IDENTITE("Pièce d’identité"),
    DECISION("Décision contestée"),
    JUSTIFICATIF("Justificatif"),
    REPONSE("Réponse reçue"),
    AUTRE("Autre pièce");

    private final String libelle;

    GenreDocument(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
