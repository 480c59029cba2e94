package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a prescriber does not take up a parent a structure proposed (dossier §3.3). */
public enum MotifDeclin implements Libelle {

    NON_SUIVI("Parent non accompagné par notre organisme"),
    PARCOURS_CLOS("Parcours terminé"),
    AUCUN_BESOIN("Pas de besoin d’accueil"),
    NON_JOIGNABLE("Parent non joignable"),
    AUTRE("Autre motif, dit dans le message");

    private final String libelle;

    MotifDeclin(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
