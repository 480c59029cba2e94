package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How requesters are grouped in charts. */
public enum GroupeSaisissant implements Libelle {

    ALLOCATAIRE("Allocataire"),
    SERVICES_ETAT("Services de l’État"),
    DEFENSEUR_DROITS("Défenseur des droits"),
    AUTRES_TIERS("Autres tiers");

    private final String libelle;

    GroupeSaisissant(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
