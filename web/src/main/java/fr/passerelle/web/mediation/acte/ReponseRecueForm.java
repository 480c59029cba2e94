package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.nomenclature.Acte;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.util.List;

/** An answer that reached the mediator otherwise than by the page of the service (T10). */
@Named
@ViewScoped
public class ReponseRecueForm extends BrouillonForm {

    private static final long serialVersionUID = 1L;

    private Long question;
    private String texte;

    /** The only one that awaits an answer, when there is but one. */
    @Override
    Acte acte() {
        return Acte.RECEVOIR_REPONSE;
    }

    @PostConstruct
    void choisirLaSeule() {
        List<DossierSaisine.QuestionVue> ouvertes = saisine().getEnClair().getQuestionsOuvertes();
        question = ouvertes.size() == 1 ? ouvertes.get(0).id() : null;
        reprendreLeBrouillon();
    }

    public String recevoir() {
        return faire("Réponse versée au dossier.", (ref, version) -> service().recevoirReponse(ref, version,
                question == null ? 0 : question, texte));
    }

    public Long getQuestion() {
        return question;
    }

    public void setQuestion(Long question) {
        this.question = question;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
