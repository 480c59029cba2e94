package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where one line of a review stands: decided first, settled once the statement is signed. */
public enum EtatLigneRevue implements Libelle {

    A_REVOIR("À revoir"),
    DECIDEE("Choisie, à signer"),
    CONFIRMEE("Confirmée"),
    CHANGEE("Changée"),
    RETIREE("Retirée"),
    EXPIREE("Expirée sans revue"),
    PARTIE("Déjà finie");

    private final String libelle;

    EtatLigneRevue(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when the line is settled. A choice may change until it is signed. */
    public Set<EtatLigneRevue> suivants() {
        return switch (this) {
            case A_REVOIR -> EnumSet.of(DECIDEE, EXPIREE, PARTIE);
            case DECIDEE -> EnumSet.of(A_REVOIR, DECIDEE, CONFIRMEE, CHANGEE, RETIREE, EXPIREE, PARTIE);
            case CONFIRMEE, CHANGEE, RETIREE, EXPIREE, PARTIE -> EnumSet.noneOf(EtatLigneRevue.class);
        };
    }

    public boolean estReglee() {
        return suivants().isEmpty();
    }
}
