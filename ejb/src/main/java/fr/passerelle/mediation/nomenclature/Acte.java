package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;

/**
 * What can be done to a case: the events T1 to T17 of its life cycle, which its state allows or not, and the gestures beside
 * them, which move it nowhere.
 */
public enum Acte implements Libelle {

    ENREGISTRER("T1", "Enregistrer"),
    ACCUSER_RECEPTION("T2", "Accuser réception"),
    DEMANDER_COMPLEMENT("T3", "Demander un complément"),
    RECEVOIR_COMPLEMENT("T4", "Recevoir le complément"),
    CONSTATER_SILENCE("T5", "Constater le silence de l’usager"),
    DECLARER_RECEVABLE("T6", "Déclarer recevable"),
    DECLARER_IRRECEVABLE("T7", "Déclarer irrecevable"),
    REORIENTER("T8", "Réorienter"),
    INTERROGER("T9", "Interroger"),
    RECEVOIR_REPONSE("T10", "Recevoir une réponse"),
    PROPOSER_EQUITE("T11", "Proposer en équité"),
    REPONDRE("T12", "Répondre"),
    CLOTURER("T13", "Clôturer"),
    SIGNALER_CONTENTIEUX("T14", "Signaler un contentieux"),
    DESISTER("T15", "Enregistrer un désistement"),
    DECLARER_DOUBLON("T15", "Déclarer un doublon"),
    DECLARER_ERREUR("T15", "Signaler une erreur d’enregistrement"),
    ROUVRIR("T16", "Rouvrir"),
    DEPORTER("T17", "Se déporter"),

    AFFECTATION("Titulaire choisi"),
    CORRECTION("Données corrigées"),
    RECTIFICATION("Donnée rectifiée pour le bilan"),
    RELANCE("Relance envoyée"),
    DECISION_EQUITE("Décision en équité"),
    SUIVI("Suite faite"),
    NOTE("Note confidentielle ajoutée"),
    LIEN("Lien avec une autre saisine"),
    DOCUMENT("Document ajouté"),
    RETRAIT("Document retiré"),
    ENVOI("Envoi d’une lettre");

    private final String transition;
    private final String libelle;

    Acte(String libelle) {
        this.transition = name();
        this.libelle = libelle;
    }

    Acte(String transition, String libelle) {
        this.transition = transition;
        this.libelle = libelle;
    }

    /** The number of the transition in the state table, for instance {@code T6}; its own name for a gesture. */
    public String transition() {
        return transition;
    }

    /** Refuses this act, under its number, unless that holds. */
    public void exiger(boolean condition, String champ, String message) {
        if (!condition) {
            throw refus(champ, message);
        }
    }

    /** Refuses this act for a text that says nothing. */
    public void exigerTexte(String texte, String champ, String message) {
        exiger(!TextePropre.estVide(texte), champ, message);
    }

    /** Why this act is refused, beside that field; of the whole when it is {@code null}. */
    public RegleRefusee refus(String champ, String message) {
        return new RegleRefusee(transition, champ, message);
    }

    /** What this act requires, all of it looked at before any is refused. */
    public Exigences exigences() {
        return new Exigences(transition);
    }

    /** Whether it is an event of the life cycle. */
    public boolean estDuCycle() {
        return !transition.equals(name());
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
