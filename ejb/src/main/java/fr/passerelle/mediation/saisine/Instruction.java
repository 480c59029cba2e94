package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.PropositionEquiteFaite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.socle.commun.Exigences;
import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a case stands and those it exchanges with: questions to services, partners or the person, proposals to the direction,
 * and how long each was waited for. Its state is kept here, for waiting is a state.
 */
@Embeddable
class Instruction {

    @Enumerated(EnumType.STRING)
    private EtatSaisine etat;
    @Enumerated(EnumType.STRING)
    private NatureAttente attente;
    @Column(name = "relance_complement_le")
    private LocalDate relanceComplementLe;
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Question> questions = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PropositionEquite> propositions = new ArrayList<>();
    @OneToMany(mappedBy = "saisine", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PeriodeAttente> attentes = new ArrayList<>();

    protected Instruction() {
    }

    static Instruction nouvelle() {
        Instruction nouvelle = new Instruction();
        nouvelle.etat = EtatSaisine.RECUE;
        return nouvelle;
    }

    Question interroger(Saisine saisine, QuestionPosee posee, ContexteActe contexte) {
        Exigences exigences = Acte.INTERROGER.exigences();
        exigences.exiger(posee.nature() != null && posee.nature() != NatureAttente.DIRECTION, "nature",
                "Choisissez qui interroger\u202f: un service, un partenaire ou l’usager.");
        exigences.exigerTexte(posee.destinataire(), "destinataire", "Indiquez le destinataire de la question.");
        exigences.exiger(posee.identifiant() == null || !saisine.implique(posee.identifiant()), "identifiant",
                "Cet agent a pris part à la décision contestée\u202f: il ne peut pas être le seul à donner le second regard.");
        exigences.exigerTexte(posee.texte(), "texte", "Écrivez la question.");
        exigences.exiger(!posee.avecNumero() || saisine.numeroConnu(), "avecNumero", "Aucun numéro de dossier n’est enregistré\u202f: il ne peut pas être joint.");
        LocalDate echeance = posee.echeance() == null ? contexte.aujourdhui().plusDays(contexte.seuils().question())
                : posee.echeance();
        exigences.exiger(!echeance.isBefore(contexte.aujourdhui()), "echeance", "L’échéance ne peut pas être passée.");
        exigences.refuser();
        Question question = new Question(saisine, posee, echeance, contexte);
        questions.add(question);
        attendre(saisine, posee.nature(), contexte);
        return question;
    }

    Question recevoirReponse(long idQuestion, String texte, ContexteActe contexte) {
        Exigences exigences = Acte.RECEVOIR_REPONSE.exigences();
        exigences.exiger(questions.stream().anyMatch(q -> q.id() == idQuestion), "question", "Choisissez une question posée sur cette saisine.");
        exigences.exigerTexte(texte, "texte", "Écrivez la réponse.");
        exigences.refuser();
        Question question = question(idQuestion);
        question.recevoir(texte, contexte);
        reprendreSiPlusRienNAttend(question.nature(), contexte);
        return question;
    }

    PropositionEquite proposerEquite(Saisine saisine, PropositionEquiteFaite faite, ContexteActe contexte) {
        PropositionEquite proposition = new PropositionEquite(saisine, faite, contexte);
        propositions.add(proposition);
        attendre(saisine, NatureAttente.DIRECTION, contexte);
        return proposition;
    }

    void deciderEquite(long idProposition, boolean accepte, String motif, ContexteActe contexte) {
        PropositionEquite proposition = propositions.stream().filter(p -> p.id() == idProposition).findFirst().orElseThrow();
        proposition.decider(accepte, motif, contexte);
        if (etat == EtatSaisine.EN_ATTENTE) {
            reprendreSiPlusRienNAttend(NatureAttente.DIRECTION, contexte);
        }
    }

    void attendreUnComplement(Saisine saisine, ContexteActe contexte) {
        devenir(EtatSaisine.A_COMPLETER);
        relanceComplementLe = null;
        ouvrirAttente(saisine, NatureAttente.USAGER, contexte);
    }

    void relancerComplement(ContexteActe contexte) {
        Acte.CONSTATER_SILENCE.exiger(etat == EtatSaisine.A_COMPLETER, null, "Aucun complément n’est attendu.");
        relanceComplementLe = contexte.aujourdhui();
    }

    void recevoirComplement(ContexteActe contexte) {
        devenir(EtatSaisine.RECUE);
        finirAttente(NatureAttente.USAGER, contexte);
    }

    void devenir(EtatSaisine nouvelEtat) {
        etat = nouvelEtat;
        attente = null;
    }

    /** The case ends: nobody is waited for any more, and what was asked or proposed has no object left. */
    void finir(EtatSaisine etatFinal, ContexteActe contexte) {
        devenir(etatFinal);
        questions.forEach(q -> q.devenirSansObjet(contexte));
        propositions.forEach(p -> p.devenirSansObjet(contexte));
        attentes.stream().filter(PeriodeAttente::estEnCours).forEach(a -> a.finir(contexte.aujourdhui()));
    }

    Question question(long idQuestion) {
        return questions.stream().filter(q -> q.id() == idQuestion).findFirst()
                .orElseThrow(() -> Acte.RECEVOIR_REPONSE.refus("question", "Choisissez une question posée sur cette saisine."));
    }

    private void attendre(Saisine saisine, NatureAttente nature, ContexteActe contexte) {
        ouvrirAttente(saisine, nature, contexte);
        etat = EtatSaisine.EN_ATTENTE;
        attente = attente == null ? nature : attente;
    }

    private void ouvrirAttente(Saisine saisine, NatureAttente nature, ContexteActe contexte) {
        attentes.add(new PeriodeAttente(saisine, nature, contexte.aujourdhui()));
    }

    private void finirAttente(NatureAttente nature, ContexteActe contexte) {
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

    EtatSaisine etat() {
        return etat;
    }

    NatureAttente attente() {
        return attente;
    }

    boolean equiteIndecise() {
        return propositions.stream().anyMatch(PropositionEquite::estIndecise);
    }

    boolean questionOuverte() {
        return questions.stream().anyMatch(Question::estOuverte);
    }

    LocalDate complementDemandeLe() {
        return attentes.stream().filter(a -> a.estEnCours(NatureAttente.USAGER)).map(PeriodeAttente::debut).findFirst().orElse(null);
    }

    LocalDate relanceComplementLe() {
        return relanceComplementLe;
    }
}
