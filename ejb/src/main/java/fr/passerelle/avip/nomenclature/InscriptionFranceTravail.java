package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Whether the parent is registered with France Travail: told, never a bar (R-AVIP-11). */
public enum InscriptionFranceTravail implements Libelle {

    OUI("Oui"),
    NON("Non"),
    EN_COURS("En cours");

    private final String libelle;

    InscriptionFranceTravail(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
