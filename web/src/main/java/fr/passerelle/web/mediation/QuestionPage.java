package fr.passerelle.web.mediation;

import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.web.mediation.demande.PiecesForm;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** One question of the mediator, and the answer the service gives to it. */
@Named
@ViewScoped
public class QuestionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private QuestionService service;

    @Inject
    private Clock horloge;

    @Inject
    private PiecesForm pieces;

    private long id;
    private transient QuestionService.Question question;
    private transient List<PieceDeposee> jointes;
    private String texte;
    private Instant brouillonGardeLe;

    /** Opens the question, with the answer begun last time; another service's question is not found. */
    public void ouvrir() {
        question = service.question(id);
        texte = service.brouillon(id).orElse(null);
    }

    /** Reads the question again, after somebody else changed it; what was typed stays. */
    private void relire() {
        question = service.question(id);
    }

    /** Keeps what is typed so far; asked for by the page every few seconds and on leaving. */
    public void garderBrouillon() {
        service.garderBrouillon(id, texte);
        brouillonGardeLe = Instant.now(horloge);
    }

    public QuestionService.Question getQuestion() {
        if (question == null) {
            relire();
        }
        return question;
    }

    public String repondre() {
        pieces.deposer();
        return pieces.isRefusee() ? null : Messages.siPermis(() -> service.repondre(id, getQuestion().version(), texte, pieces.identifiants()), this::relire,
                "Votre réponse est transmise au médiateur.", "/mediation/questions");
    }

    /** The files to send with the answer. */
    public PiecesForm getPieces() {
        return pieces;
    }

    /** What was sent with it. */
    public List<PieceDeposee> getJointes() {
        if (jointes == null) {
            jointes = getQuestion().repondueLe() == null ? List.of() : service.jointes(id);
        }
        return jointes;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Instant getBrouillonGardeLe() {
        return brouillonGardeLe;
    }

    public String getTexte() {
        return texte;
    }

    public void setTexte(String texte) {
        this.texte = texte;
    }
}
