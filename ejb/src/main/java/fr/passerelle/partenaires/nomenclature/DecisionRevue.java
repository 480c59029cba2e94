package fr.passerelle.partenaires.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** What becomes of a right under review. */
public enum DecisionRevue implements Libelle {

    GARDER("Garder", EtatLigneRevue.CONFIRMEE),
    CHANGER("Changer", EtatLigneRevue.CHANGEE),
    RETIRER("Retirer", EtatLigneRevue.RETIREE);

    private final String libelle;
    private final EtatLigneRevue signee;

    DecisionRevue(String libelle, EtatLigneRevue signee) {
        this.libelle = libelle;
        this.signee = signee;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Where the line stands once that choice is signed. */
    public EtatLigneRevue signee() {
        return signee;
    }
}
