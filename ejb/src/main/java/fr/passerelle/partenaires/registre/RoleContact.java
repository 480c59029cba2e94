package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Libelle;

/** What one talks to somebody of a partner for. */
public enum RoleContact implements Libelle {

    SIGNATAIRE("Signataire"),
    ADMINISTRATEUR("Administrateur"),
    METIER("Contact métier");

    private final String libelle;

    RoleContact(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
