package fr.passerelle.mediation.tableau;

import fr.passerelle.socle.commun.Libelle;

/** What a case asks for next, told to the one who may do it. */
public enum ProchainGeste implements Libelle {

    AFFECTER("Affecter", true),
    ACCUSER_RECEPTION("Accuser réception", true),
    EXAMINER("Examiner la recevabilité", false),
    RELANCER_USAGER("Relancer l’usager", true),
    CONSTATER_SILENCE("Constater le silence de l’usager", false),
    RELANCER_QUESTION("Relancer la question", true),
    ATTENDRE("Attendre la réponse", false),
    REPONDRE("Préparer la réponse", false),
    FAIRE_SUITES("Faire les suites promises", true),
    CLOTURER("Clôturer", false);

    private final String libelle;
    private final boolean gestion;

    ProchainGeste(String libelle, boolean gestion) {
        this.libelle = libelle;
        this.gestion = gestion;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Whether it keeps the case going without deciding, so that an assistant may do it. */
    public boolean estDeGestion() {
        return gestion;
    }
}
