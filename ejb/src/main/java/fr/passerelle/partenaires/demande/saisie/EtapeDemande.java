package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Libelle;

/** The steps of a request, in the order to fill them; the last one reads it all again before it leaves. */
public enum EtapeDemande implements Libelle {

    IDENTITE("Votre organisme"),
    SERVICES("Les services"),
    GESTION("La gestion des accès"),
    ADMINISTRATEURS("Les administrateurs"),
    UTILISATEURS("Les utilisateurs"),
    ENVOI("Vérifier et envoyer");

    private final String libelle;

    EtapeDemande(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public int numero() {
        return ordinal() + 1;
    }

    /** @return the first for what is no step */
    public static EtapeDemande numero(int numero) {
        return numero < 1 || numero > values().length ? IDENTITE : values()[numero - 1];
    }

    /** The one after; the last is its own. */
    public EtapeDemande suivante() {
        return this == ENVOI ? this : values()[ordinal() + 1];
    }

    public EtapeDemande precedente() {
        return this == IDENTITE ? this : values()[ordinal() - 1];
    }
}
