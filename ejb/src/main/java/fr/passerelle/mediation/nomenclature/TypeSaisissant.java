package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Who writes to the mediator; not always the person concerned. */
public enum TypeSaisissant implements Libelle {

    ALLOCATAIRE("Allocataire", GroupeSaisissant.ALLOCATAIRE),
    DEFENSEUR_DROITS("Défenseur des droits (siège ou délégué)", GroupeSaisissant.DEFENSEUR_DROITS),
    PREFECTURE("Préfecture", GroupeSaisissant.SERVICES_ETAT),
    PRESIDENCE_REPUBLIQUE("Présidence de la République", GroupeSaisissant.SERVICES_ETAT),
    MINISTERE("Ministère ou cabinet", GroupeSaisissant.SERVICES_ETAT),
    ELU("Élu", GroupeSaisissant.AUTRES_TIERS),
    TRAVAILLEUR_SOCIAL("Travailleur social", GroupeSaisissant.AUTRES_TIERS),
    PARTENAIRE("Partenaire", GroupeSaisissant.AUTRES_TIERS),
    ASSOCIATION("Association", GroupeSaisissant.AUTRES_TIERS),
    AVOCAT("Avocat", GroupeSaisissant.AUTRES_TIERS),
    BAILLEUR("Bailleur", GroupeSaisissant.AUTRES_TIERS),
    REPRESENTANT_LEGAL("Tuteur, curateur", GroupeSaisissant.AUTRES_TIERS),
    PROCHE("Proche mandaté", GroupeSaisissant.AUTRES_TIERS),
    AUTRE_MEDIATEUR("Autre médiateur", GroupeSaisissant.AUTRES_TIERS),
    MEDIATEUR_NATIONAL("Médiateur national", GroupeSaisissant.AUTRES_TIERS),
    AUTRE("Autre", GroupeSaisissant.AUTRES_TIERS);

    private final String libelle;
    private final GroupeSaisissant groupe;

    TypeSaisissant(String libelle, GroupeSaisissant groupe) {
        this.libelle = libelle;
        this.groupe = groupe;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public GroupeSaisissant groupe() {
        return groupe;
    }

    /** Whether the saisine counts as direct (I-04): the allocataire alone. */
    public boolean estDirect() {
        return this == ALLOCATAIRE;
    }

    /** Whether an answer with personal data may be sent without a mandate (R-MED-15). */
    public boolean dispenseDeMandat() {
        return this == ALLOCATAIRE || this == DEFENSEUR_DROITS || this == REPRESENTANT_LEGAL;
    }
}
