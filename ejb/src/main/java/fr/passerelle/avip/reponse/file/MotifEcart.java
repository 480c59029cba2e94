package fr.passerelle.avip.reponse.file;

import fr.passerelle.socle.commun.Libelle;

/** Why a place goes to someone before those ahead in the queue (R-AVIP-15). */
public enum MotifEcart implements Libelle {

    AUTRES_DEMI_JOURNEES("Les demandes devant ne visent pas les mêmes demi-journées"),
    AUTRE_SECTION("La place est dans une autre tranche d’âge"),
    ENTREE_PLUS_TARD("Les demandes devant ne sont pas pour tout de suite"),
    ATTEND_UN_COMPLEMENT("Les demandes devant attendent un complément"),
    PLUSIEURS_PLACES("Il faudrait plusieurs places à la fois aux demandes devant"),
    ACCORD_DES_PRESCRIPTEURS("Décidé avec les prescripteurs concernés"),
    URGENCE("Situation urgente, constatée avec le prescripteur");

    private final String libelle;

    MotifEcart(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
