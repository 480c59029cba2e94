package fr.passerelle.socle.documents.envoi;

import fr.passerelle.socle.commun.Libelle;

/** Where a letter stands on its way. */
public enum EtatDEnvoi implements Libelle {

    A_EXPEDIER("À expédier"),
    EXPEDIEE("Expédiée"),
    REVENUE("Revenue");

    private final String libelle;

    EtatDEnvoi(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
