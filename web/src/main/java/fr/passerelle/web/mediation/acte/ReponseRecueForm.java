package fr.passerelle.web.mediation.acte;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;

/** An answer that reached the mediator otherwise than by the page of the service (T10). */
@Named
@ViewScoped
public class ReponseRecueForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    private Long question;
    private String texte;

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
