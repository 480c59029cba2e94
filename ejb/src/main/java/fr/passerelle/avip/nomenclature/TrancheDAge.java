package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How old a child is on the first day of its reception (dossier §6, §7): birthdays as R-AVIP-12 counts them. */
public enum TrancheDAge implements Libelle {

    MOINS_D_UN_AN("Moins de 1\u00a0an"),
    UN_AN("1\u00a0an"),
    DEUX_ANS("2\u00a0ans"),
    /** By a waiver only. */
    TROIS_ANS_ET_PLUS("3\u00a0ans et plus");

    private final String libelle;

    TrancheDAge(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
