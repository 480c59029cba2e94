package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Which kind of accommodation centre (dossier §5). */
public enum SousTypeHebergement implements Libelle {

    CHRS("Centre d’hébergement et de réinsertion sociale"),
    CPH("Centre provisoire d’hébergement"),
    CADA("Centre d’accueil des demandeurs d’asile");

    private final String libelle;

    SousTypeHebergement(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
