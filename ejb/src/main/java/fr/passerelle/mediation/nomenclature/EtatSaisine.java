package fr.passerelle.mediation.nomenclature;

import static fr.passerelle.mediation.nomenclature.Acte.*;

import fr.passerelle.socle.commun.Libelle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands. Each state owns the acts it allows; any pair not listed here is forbidden. */
public enum EtatSaisine implements Libelle {

    RECUE("Reçue", true, ACCUSER_RECEPTION, DEMANDER_COMPLEMENT, DECLARER_RECEVABLE, DECLARER_IRRECEVABLE, REORIENTER,
            SIGNALER_CONTENTIEUX, DESISTER, DECLARER_DOUBLON, DECLARER_ERREUR, DEPORTER),
    A_COMPLETER("À compléter", true, RECEVOIR_COMPLEMENT, CONSTATER_SILENCE, SIGNALER_CONTENTIEUX, DESISTER,
            DECLARER_DOUBLON, DECLARER_ERREUR, DEPORTER),
    EN_INSTRUCTION("En instruction", true, INTERROGER, PROPOSER_EQUITE, REPONDRE, SIGNALER_CONTENTIEUX, DESISTER,
            DECLARER_DOUBLON, DECLARER_ERREUR, DEPORTER),
    EN_ATTENTE("En attente", true, INTERROGER, RECEVOIR_REPONSE, SIGNALER_CONTENTIEUX, DESISTER, DECLARER_DOUBLON,
            DECLARER_ERREUR, DEPORTER),
    REPONDUE("Répondue", false, CLOTURER, DEPORTER),
    CLOTUREE("Clôturée", false, ROUVRIR, DEPORTER),
    IRRECEVABLE("Irrecevable", false, ROUVRIR, DEPORTER),
    REORIENTEE("Réorientée", false, ROUVRIR, DEPORTER),
    INTERROMPUE("Interrompue", false, DEPORTER);

    private final String libelle;
    private final boolean ouvert;
    private final Set<Acte> actes;

    EtatSaisine(String libelle, boolean ouvert, Acte premier, Acte... autres) {
        this.libelle = libelle;
        this.ouvert = ouvert;
        this.actes = Collections.unmodifiableSet(EnumSet.of(premier, autres));
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** Where a case stands; ended, how: each end has its own word. */
    public String enClair(MotifCloture fin) {
        return fin == null ? libelle : fin.apres(this);
    }

    /** Whether the case is still to be answered: its clock runs. */
    public boolean estOuvert() {
        return ouvert;
    }

    /** Whether the examination ended the case: it is final, save a reopening. */
    public boolean estUneIrrecevabilite() {
        return this == IRRECEVABLE || this == REORIENTEE;
    }

    public boolean permet(Acte acte) {
        return actes.contains(acte);
    }

    public Set<Acte> actes() {
        return actes;
    }
}
