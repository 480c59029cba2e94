package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What kind of body runs a structure (dossier §5). */
public enum TypeGestionnaire implements Libelle {

    COMMUNAUTE_AGGLOMERATION("Communauté d’agglomération"),
    COMMUNAUTE_COMMUNES("Communauté de communes"),
    COMMUNE("Commune"),
    CCAS_CIAS("Ccas ou Cias"),
    ASSOCIATION("Association"),
    MUTUELLE("Mutuelle"),
    ENTREPRISE("Entreprise"),
    ETABLISSEMENT_PUBLIC("Établissement public"),
    AUTRE("Autre");

    private final String libelle;

    TypeGestionnaire(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
