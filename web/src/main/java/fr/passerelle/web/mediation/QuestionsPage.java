package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.QuestionService;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;

/** The questions the mediator put to the service of the person signed in; nothing of the cases they come from. */
@Named
@RequestScoped
public class QuestionsPage {

    @Inject
    private QuestionService service;

    private List<QuestionService.Question> questions;

    @PostConstruct
    void lire() {
        questions = service.mesQuestions();
    }

    /** Those still to answer, the most pressing first. */
    public List<QuestionService.Question> getAttendues() {
        return questions.stream().filter(q -> q.repondueLe() == null)
                .sorted(Comparator.comparing(QuestionService.Question::echeance)).toList();
    }

    /** Those answered, the latest first. */
    public List<QuestionService.Question> getRepondues() {
        return questions.stream().filter(q -> q.repondueLe() != null)
                .sorted(Comparator.comparing(QuestionService.Question::repondueLe).reversed()).toList();
    }
}
