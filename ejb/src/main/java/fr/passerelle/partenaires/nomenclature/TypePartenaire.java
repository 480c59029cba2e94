package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What kind of body a partner is. */
public enum TypePartenaire implements Libelle {

    COLLECTIVITE("Collectivité territoriale"),
    ASSOCIATION("Association"),
    GESTIONNAIRE("Gestionnaire d’équipement"),
    BAILLEUR_MORAL("Bailleur personne morale"),
    BAILLEUR_PHYSIQUE("Bailleur particulier"),
    CCAS("Ccas ou Cias"),
    DEPARTEMENT("Conseil départemental"),
    ESAT("Esat"),
    SAAD("Service d’aide à domicile"),
    FRANCE_TRAVAIL("France Travail"),
    AUTRE("Autre partenaire social");

    private final String libelle;

    TypePartenaire(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
