package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Libelle;

/** Who is waited for. */
public enum Tour implements Libelle {

    PARTENAIRE("Au partenaire"),
    CAF("À la Caf"),
    LES_DEUX("Aux deux, pour signer"),
    PERSONNE("Rien n’est attendu");

    private final String libelle;

    Tour(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
