package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** How a request reached the mediator. */
public enum CanalSaisine implements Libelle {

    TELEPROCEDURE("Téléprocédure (caf.fr)"),
    COURRIEL("Courriel"),
    COURRIER("Courrier"),
    ACCUEIL("Signalement à l’accueil"),
    TELEPHONE("Téléphone"),
    AUTRE("Autre");

    private final String libelle;

    CanalSaisine(String libelle) {
        this.libelle = libelle;
    }

    /**
     * How one usually answers who wrote that way: in writing, which is to be preferred.
     *
     * @param joignable whether a mail address is known
     */
    public ModeReponse reponse(boolean joignable) {
        return joignable && (this == COURRIEL || this == TELEPROCEDURE) ? ModeReponse.COURRIEL : ModeReponse.COURRIER;
    }

    /** Whether who wrote so reads mails. */
    public boolean parEcran() {
        return this == TELEPROCEDURE || this == COURRIEL;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
