package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a document is taken out of a case. */
public enum MotifRetrait implements Libelle {

    MAUVAIS_DOSSIER("Versé au mauvais dossier"),
    EN_DOUBLE("Déjà au dossier"),
    ILLISIBLE("Illisible ou incomplet"),
    NON_NECESSAIRE("Contient ce qui n’est pas nécessaire au dossier");

    private final String libelle;

    MotifRetrait(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
