package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Who froze a right: only that level lifts it, or, of people, one above. */
public enum NiveauSuspension implements Libelle {

    ADMINISTRATEUR("L’administrateur du partenaire"),
    CAF("La Caf"),
    CONTRAT("La suspension du contrat de service"),
    CONVENTION("La suspension de la convention d’accès");

    private final String libelle;

    NiveauSuspension(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** What a contract or a convention froze comes back with it, never by hand. */
    public boolean peutLever(NiveauSuspension autre) {
        return autre.compareTo(CAF) <= 0 && compareTo(autre) >= 0;
    }
}
