package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What was answered to a request, once it was (I-13). */
public enum ReponseDonnee implements Libelle {

    ACCEPTEE("Acceptée"),
    LISTE_ATTENTE("En liste d’attente"),
    REFUSEE("Refusée");

    private final String libelle;

    ReponseDonnee(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
