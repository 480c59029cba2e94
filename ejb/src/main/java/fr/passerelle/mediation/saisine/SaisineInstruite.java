package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.PropositionEquiteFaite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.acte.SituationSaisine;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.socle.commun.RegleRefusee;
import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A case and those it exchanges with while it is examined: questions to services, partners or the person, proposals to
 * the direction, and how long each was waited for. Its state is kept here, for waiting is a state.
 */
@MappedSuperclass
abstract class SaisineInstruite extends DossierTenu implements SituationSaisine {

    @Enumerated(EnumType.STRING)
    private EtatSaisine etat;
    @Enumerated(EnumType.STRING)
    private NatureAttente attente;
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Question> questions = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PropositionEquite> propositions = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PeriodeAttente> attentes = new ArrayList<>();

    protected SaisineInstruite() {
    }

    SaisineInstruite(String reference, ContexteActe contexte) {
        super(reference, contexte);
    }

    private Saisine saisine() {
        return (Saisine) this;
    }

    Question interroger(QuestionPosee posee, ContexteActe contexte) {
        exiger(Acte.INTERROGER, contexte);
        if (posee.nature() == null || posee.nature() == NatureAttente.DIRECTION) {
            throw new RegleRefusee("T9", "nature", "Choisissez qui interroger : un service, un partenaire ou l’usager.");
        }
        exigerTexte(posee.destinataire(), "T9", "destinataire", "Indiquez le destinataire de la question.");
        exigerTexte(posee.texte(), "T9", "texte", "Écrivez la question.");
        if (posee.identifiant() != null && implique(posee.identifiant())) {
            throw new RegleRefusee("T9", "identifiant",
                    "Cet agent a pris part à la décision contestée : il ne peut pas être le seul à donner le second regard.");
        }
        LocalDate echeance = posee.echeance() == null ? contexte.aujourdhui().plusDays(contexte.seuils().question())
                : posee.echeance();
        if (echeance.isBefore(contexte.aujourdhui())) {
            throw new RegleRefusee("T9", "echeance", "L’échéance ne peut pas être passée.");
        }
        Question question = new Question(saisine(), posee, echeance, contexte);
        questions.add(question);
        attendre(posee.nature(), contexte);
        noter(Acte.INTERROGER, "Question posée à " + question.destinataire() + ".", contexte);
        return question;
    }

    Question relancerQuestion(long idQuestion, ContexteActe contexte) {
        Question question = question(idQuestion);
        question.relancer(contexte);
        noter("RELANCE", "Relance envoyée à " + question.destinataire() + ".", contexte);
        return question;
    }

    void recevoirReponse(long idQuestion, String texte, ContexteActe contexte) {
        exiger(Acte.RECEVOIR_REPONSE, contexte);
        Question question = question(idQuestion);
        question.recevoir(texte, contexte);
        reprendreSiPlusRienNAttend(question.nature(), contexte);
        noter(Acte.RECEVOIR_REPONSE, "Réponse reçue de " + question.destinataire() + ".", contexte);
    }

    PropositionEquite proposerEquite(PropositionEquiteFaite faite, ContexteActe contexte) {
        exiger(Acte.PROPOSER_EQUITE, contexte);
        PropositionEquite proposition = new PropositionEquite(saisine(), faite, contexte);
        propositions.add(proposition);
        attendre(NatureAttente.DIRECTION, contexte);
        noter(Acte.PROPOSER_EQUITE, "Proposition en équité adressée à la direction.", contexte);
        return proposition;
    }

    void deciderEquite(long idProposition, boolean accepte, String motif, ContexteActe contexte) {
        PropositionEquite proposition = propositions.stream().filter(p -> p.id() == idProposition).findFirst().orElseThrow();
        proposition.decider(accepte, motif, contexte);
        if (etat == EtatSaisine.EN_ATTENTE) {
            reprendreSiPlusRienNAttend(NatureAttente.DIRECTION, contexte);
        }
        noter("DECISION_EQUITE", "Proposition en équité " + (accepte ? "acceptée" : "refusée") + " par la direction.", contexte);
    }

    void devenir(EtatSaisine nouvelEtat) {
        etat = nouvelEtat;
        attente = null;
    }

    void ouvrirAttente(NatureAttente nature, ContexteActe contexte) {
        attentes.add(new PeriodeAttente(saisine(), nature, contexte.aujourdhui()));
    }

    private Question question(long idQuestion) {
        return questions.stream().filter(q -> q.id() == idQuestion).findFirst()
                .orElseThrow(() -> new RegleRefusee("T10", "question", "Choisissez une question posée sur cette saisine."));
    }

    private void attendre(NatureAttente nature, ContexteActe contexte) {
        ouvrirAttente(nature, contexte);
        etat = EtatSaisine.EN_ATTENTE;
        attente = attente == null ? nature : attente;
    }

    void finirAttente(NatureAttente nature, ContexteActe contexte) {
        attentes.stream().filter(a -> a.estEnCours(nature)).findFirst().ifPresent(a -> a.finir(contexte.aujourdhui()));
    }

    private void reprendreSiPlusRienNAttend(NatureAttente nature, ContexteActe contexte) {
        finirAttente(nature, contexte);
        attente = equiteIndecise() ? NatureAttente.DIRECTION
                : questions.stream().filter(Question::estOuverte).map(Question::nature).findFirst().orElse(null);
        if (attente == null) {
            etat = EtatSaisine.EN_INSTRUCTION;
        }
    }

    void cesserDAttendre(ContexteActe contexte) {
        attentes.stream().filter(PeriodeAttente::estEnCours).forEach(a -> a.finir(contexte.aujourdhui()));
    }

    void noter(Acte acte, String texte, ContexteActe contexte) {
        noter(acte.name(), texte, contexte);
    }

    void exiger(Acte acte, ContexteActe contexte) {
        contexte.gardes().exiger(acte, this);
    }

    static void exigerTexte(String texte, String regle, String champ, String message) {
        if (texte == null || texte.isBlank()) {
            throw new RegleRefusee(regle, champ, message);
        }
    }

    NatureAttente attente() {
        return attente;
    }

    @Override
    public EtatSaisine etat() {
        return etat;
    }

    @Override
    public boolean equiteIndecise() {
        return propositions.stream().anyMatch(PropositionEquite::estIndecise);
    }

    @Override
    public boolean questionOuverte() {
        return questions.stream().anyMatch(Question::estOuverte);
    }

    @Override
    public LocalDate complementDemandeLe() {
        return attentes.stream().filter(a -> a.estEnCours(NatureAttente.USAGER)).map(PeriodeAttente::debut).findFirst()
                .orElse(null);
    }

}
