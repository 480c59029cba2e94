package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** As what someone reviews rights. */
public enum QualiteDeRevue implements Libelle {

    ADMINISTRATEUR("administrateur des comptes"),
    CAF("gestionnaire des habilitations de la Caf");

    private final String libelle;

    QualiteDeRevue(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
