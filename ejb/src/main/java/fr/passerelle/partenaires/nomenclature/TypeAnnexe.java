package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What is joined to a convention, a contract or a bulletin. */
public enum TypeAnnexe implements Libelle {

    DESCRIPTION_SERVICE("Description du service"),
    PROFILS("Profils et données accessibles"),
    UTILISATEURS("Liste des utilisateurs"),
    SECURITE("Règles de sécurité"),
    RGPD("Protection des données");

    private final String libelle;

    TypeAnnexe(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
