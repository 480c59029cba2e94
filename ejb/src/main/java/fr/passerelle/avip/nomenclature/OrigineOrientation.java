package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How a request began (dossier §5). */
public enum OrigineOrientation implements Libelle {

    PORTAIL("Portail"),
    DORA("Dora"),
    TELEPHONE("Téléphone"),
    COURRIEL("Courriel"),
    RENCONTRE("Rencontre");

    private final String libelle;

    OrigineOrientation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
