package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.acte.Abandon;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** The end of a case without an answer: withdrawal, duplicate or error (T15). */
@Named
@ViewScoped
public class AbandonForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private String trace;
    private String referenceLiee;

    public String desister() {
        return abandonner(MotifCloture.DESISTEMENT, "Désistement enregistré.");
    }

    public String declarerDoublon() {
        return abandonner(MotifCloture.DOUBLON, "Saisine clôturée comme doublon.");
    }

    public String declarerErreur() {
        return abandonner(MotifCloture.ERREUR_ENREGISTREMENT, "Saisine clôturée\u202f: erreur d’enregistrement.");
    }

    private String abandonner(MotifCloture motif, String succes) {
        return faire(succes,
                (ref, version) -> service().abandonner(ref, version, new Abandon(motif, trace, referenceLiee)));
    }

    public String getTrace() {
        return trace;
    }

    public void setTrace(String trace) {
        this.trace = trace;
    }

    public String getReferenceLiee() {
        return referenceLiee;
    }

    public void setReferenceLiee(String referenceLiee) {
        this.referenceLiee = referenceLiee;
    }
}
