package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.*;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.nomenclature.*;
import jakarta.persistence.*;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.time.*;
import java.util.*;
import java.util.function.*;

/**
 * One request put to the mediator, from receipt to its end.
 *
 * <p>A case is registered ({@code RECUE}), examined for admissibility by four questions, instructed (with questions to
 * services, partners or the person, and sometimes an équité proposal to the direction), answered, followed until what was
 * promised is done, and closed. A court action ends it at once. It changes itself through the verbs below or refuses with
 * the number of the rule; a refused act changes nothing (R-MED-31). Every act leaves a line in its timeline.
 *
 * <p>Its parts know their own rules; the case puts them together, writes its letters and keeps its timeline.
 */
@Entity
@Table(schema = "mediation", name = "saisine")
class Saisine {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String reference;
    /** Written by every act, so that each one makes a new version of the case. */
    @Column(name = "modifiee_le")
    private Instant modifieeLe;
    @Column(name = "date_accuse")
    private LocalDate dateAccuse;
    @Column(name = "archivee_le")
    private LocalDate archiveeLe;

    @Embedded
    private DossierTenu dossier;
    @Embedded
    private DemandeRecue demande = new DemandeRecue();
    @Embedded
    private Instruction instruction = Instruction.nouvelle();
    @Embedded
    private ExamenFait examen;
    @Embedded
    private ReponseApportee reponse = ReponseApportee.aucune();
    @Embedded
    private FinDeSaisine fin;
    @Embedded
    private Cycles cycles = new Cycles();

    protected Saisine() {
    }

    /**
     * T1: registers a request; the receipt date is the day the Caf got it, not today (R-MED-12).
     * @param references gives the next reference of a year, once the request has proved right
     */
    static Saisine enregistrer(IntFunction<String> references, Enregistrement e, ContexteActe contexte) {
        ControleEnregistrement.verifier(e, contexte.aujourdhui());
        Saisine saisine = new Saisine();
        saisine.reference = references.apply(e.dateReception().getYear());
        saisine.dossier = new DossierTenu(contexte);
        saisine.prendre(e, contexte);
        saisine.noter(Acte.ENREGISTRER, "Saisine enregistrée, reçue par " + e.canal().libelle().toLowerCase(Locale.FRANCE) + ".", contexte);
        return saisine;
    }

    /** Corrects what was registered, while the case is open; figures of a frozen year do not move (R-MED-25). */
    void corriger(Enregistrement e, UnaryOperator<String> nomDe, ContexteActe contexte) {
        exiger(etat().estOuvert(), "R-MED-31", null, "La saisine n’est plus ouverte\u202f: ses données ne se corrigent plus.");
        ControleEnregistrement.verifier(e, contexte.aujourdhui());
        exiger(!contexte.anneeArretee() || !demande.changeLesChiffres(e), "R-MED-25", null,
                "Le bilan de l’année est arrêté\u202f: date de réception, mode, qualité, motif et prestation ne changent plus.");
        Enregistrement avant = demande.enregistree(dossier);
        prendre(e, contexte);
        noter(Acte.CORRECTION, Corrections.entre(avant, demande.enregistree(dossier), nomDe), contexte);
    }

    private void prendre(Enregistrement e, ContexteActe contexte) {
        dossier.impliquer(e.agentsImpliques());
        demande.prendre(this, e);
        dossier.ajouterDocuments(this, e.pieces(), null, contexte);
        dossier.indexer(demande.texteRecherche(reference));
    }

    /** Rectifies what the frozen bilan of its year counted of this case, whatever its state; the timeline keeps why (R-MED-25). */
    void rectifier(Rectification r, String motif, ContexteActe contexte) {
        exigerTexte(motif, "R-MED-25", "motif", "Dites pourquoi le bilan arrêté doit être rectifié.");
        exiger(contexte.anneeArretee(), "R-MED-25", null, "Le bilan de l’année n’est pas arrêté\u202f: corrigez la demande elle-même.");
        List<String> changements = r.exigerUnChangement(demande.comptee(reponse.comptee()));
        if (r.reponse() != null) {
            reponse.rectifier(r.reponse(), demande.dateReception(), premiereRecevabilite(), contexte.aujourdhui());
        }
        demande.rectifier(r);
        noter(Acte.RECTIFICATION, "Rectifiée après l’arrêté du bilan\u202f: " + String.join("\u202f; ", changements) + ". Raison\u202f: "
                + TextePropre.de(motif), contexte);
    }

    /** How to write to one of those who wrote from now on (R-MED-8). */
    void ecrirePar(ChoixDEnvoi choix, ContexteActe contexte) {
        demande.ecrirePar(choix, contexte);
        noter(Acte.ENVOI, "Envoi des lettres\u202f: " + choix.enClair(), contexte);
    }

    void affecter(String nouveauTitulaire, String nomAffiche, ContexteActe contexte) {
        dossier.affecter(nouveauTitulaire, nomAffiche);
        noter(Acte.AFFECTATION, "Saisine confiée à " + nomAffiche + ".", contexte);
    }

    void accuserReception(ContexteActe contexte) {
        exigerPossible(Acte.ACCUSER_RECEPTION, contexte);
        dateAccuse = contexte.aujourdhui();
        dossier.ecrire(this, correspondance(contexte).accuse(), contexte);
        noter(Acte.ACCUSER_RECEPTION, "Accusé de réception prêt, à expédier.", contexte);
    }

    void demanderComplement(String texte, ContexteActe contexte) {
        exigerPossible(Acte.DEMANDER_COMPLEMENT, contexte);
        Acte.DEMANDER_COMPLEMENT.exigerTexte(texte, "texte", "Écrivez ce qui doit être précisé.");
        instruction.attendreUnComplement(this, contexte);
        LocalDate echeance = contexte.aujourdhui().plusDays(contexte.seuils().silence());
        dossier.ecrire(this, correspondance(contexte).complement(TextePropre.de(texte), echeance), contexte);
        noter(Acte.DEMANDER_COMPLEMENT, "Complément demandé à l’usager\u202f: " + TextePropre.de(texte), contexte);
    }

    void relancerComplement(ContexteActe contexte) {
        instruction.relancerComplement(contexte);
        noter(Acte.RELANCE, "Relance envoyée à l’usager.", contexte);
    }

    void recevoirComplement(String texte, ContexteActe contexte) {
        exigerPossible(Acte.RECEVOIR_COMPLEMENT, contexte);
        Acte.RECEVOIR_COMPLEMENT.exigerTexte(texte, "texte", "Résumez le complément reçu.");
        instruction.recevoirComplement(contexte);
        noter(Acte.RECEVOIR_COMPLEMENT, "Complément reçu\u202f: " + TextePropre.de(texte), contexte);
    }

    void constaterSilence(ContexteActe contexte) {
        exigerPossible(Acte.CONSTATER_SILENCE, contexte);
        finir(EtatSaisine.CLOTUREE, new FinDeSaisine(contexte.aujourdhui(), MotifCloture.SANS_SUITE_USAGER), contexte);
        noter(Acte.CONSTATER_SILENCE, "Clôturée\u202f: l’usager n’a pas répondu.", contexte);
    }

    /** T6: starts the suspension of appeal limits (R-MED-1, R-MED-2, R-MED-4, R-MED-6). */
    void declarerRecevable(ExamenRecevabilite reponses, LocalDate notification, ContexteActe contexte) {
        exigerPossible(Acte.DECLARER_RECEVABLE, contexte);
        examen = ExamenFait.recevable(reponses, notification, cycles.debut(demande.dateReception()), contexte.aujourdhui());
        cycles.suspendre(this, notification);
        instruction.devenir(EtatSaisine.EN_INSTRUCTION);
        dossier.ecrire(this, correspondance(contexte).recevabilite(notification), contexte);
        noter(Acte.DECLARER_RECEVABLE, "Déclarée recevable\u202f: les délais de recours sont suspendus.", contexte);
    }

    void declarerIrrecevable(Irrecevabilite irrecevabilite, ContexteActe contexte) {
        exigerPossible(Acte.DECLARER_IRRECEVABLE, contexte);
        examen = ExamenFait.irrecevable(irrecevabilite);
        instruction.finir(EtatSaisine.IRRECEVABLE, contexte);
        dossier.ecrire(this, correspondance(contexte).irrecevabilite(irrecevabilite), contexte);
        noter(Acte.DECLARER_IRRECEVABLE, "Déclarée irrecevable\u202f: " + irrecevabilite.motif().libelle() + ".", contexte);
    }

    void reorienter(Reorientation reorientation, ContexteActe contexte) {
        exigerPossible(Acte.REORIENTER, contexte);
        examen = ExamenFait.reorientee(reorientation.examen(), reorientation.serviceCompetent());
        instruction.finir(EtatSaisine.REORIENTEE, contexte);
        dossier.ecrire(this, correspondance(contexte).reorientation(TextePropre.de(reorientation.serviceCompetent())), contexte);
        noter(Acte.REORIENTER, "Réorientée vers\u202f: " + TextePropre.de(reorientation.serviceCompetent()) + ".", contexte);
    }

    Question interroger(QuestionPosee posee, ContexteActe contexte) {
        exigerPossible(Acte.INTERROGER, contexte);
        Question question = instruction.interroger(this, posee, contexte);
        noter(Acte.INTERROGER, "Question posée à " + question.destinataire() + ".", contexte);
        return question;
    }

    Question relancerQuestion(long idQuestion, ContexteActe contexte) {
        Question question = instruction.question(idQuestion);
        exiger(!implique(question.identifiant()), "R-MED-16", null,
                "Cet agent a été nommé parmi les agents impliqués\u202f: il ne voit plus la question. Posez-la à un autre, ou versez sa réponse.");
        question.relancer(contexte);
        noter(Acte.RELANCE, "Relance envoyée à " + question.destinataire() + ".", contexte);
        return question;
    }

    void recevoirReponse(long idQuestion, String texte, List<Long> pieces, ContexteActe contexte) {
        exigerPossible(Acte.RECEVOIR_REPONSE, contexte);
        Question question = instruction.recevoirReponse(idQuestion, texte, contexte);
        dossier.joindreALaReponse(this, question, pieces, contexte);
        noter(Acte.RECEVOIR_REPONSE, "Réponse reçue de " + question.destinataire() + ".", contexte);
    }

    PropositionEquite proposerEquite(PropositionEquiteFaite faite, ContexteActe contexte) {
        exigerPossible(Acte.PROPOSER_EQUITE, contexte);
        PropositionEquite proposition = instruction.proposerEquite(this, faite, contexte);
        noter(Acte.PROPOSER_EQUITE, "Proposition en équité adressée à la direction.", contexte);
        return proposition;
    }

    void deciderEquite(long idProposition, boolean accepte, String motif, ContexteActe contexte) {
        instruction.deciderEquite(idProposition, accepte, motif, contexte);
        noter(Acte.DECISION_EQUITE, "Proposition en équité " + (accepte ? "acceptée" : "refusée") + " par la direction.", contexte);
    }

    /** T12: answers both parties and ends the suspension (R-MED-6, R-MED-13 to R-MED-15, R-MED-19). */
    void repondre(ReponseDonnee donnee, ContexteActe contexte) {
        exigerPossible(Acte.REPONDRE, contexte);
        reponse.prendre(this, donnee, demande.injoignable(donnee.mode()), contexte.aujourdhui());
        demande.repondrePar(donnee.mode());
        instruction.finir(EtatSaisine.REPONDUE, contexte);
        cycles.finirSuspension(donnee.remiseLe() == null ? donnee.date() : donnee.remiseLe());
        correspondance(contexte).reponse(donnee, reponse.recommandation(), cycles.suspension(), contexte.aujourdhui()).forEach(l -> dossier.ecrire(this, l, contexte));
        noter(Acte.REPONDRE, "Réponse donnée\u202f: " + Typographie.minuscule(donnee.position().libelle()) + " (" + Typographie.minuscule(donnee.mode().libelle()) + ").", contexte);
    }

    void marquerSuivi(long idSuivi, LocalDate jour, ContexteActe contexte) {
        exiger(fin == null, "R-MED-26", null, "La saisine est close\u202f: ses suites ne changent plus.");
        noter(Acte.SUIVI, reponse.marquerSuivi(idSuivi, jour, contexte.aujourdhui()), contexte);
    }

    void cloturer(ContexteActe contexte) {
        exigerPossible(Acte.CLOTURER, contexte);
        instruction.finir(EtatSaisine.CLOTUREE, contexte);
        fin = new FinDeSaisine(contexte.aujourdhui(), MotifCloture.REPONSE_APPORTEE);
        dossier.ecrire(this, correspondance(contexte).cloture(), contexte);
        noter(Acte.CLOTURER, "Saisine clôturée.", contexte);
    }

    /** T14: a court action ends the mediation at once (R-MED-2). */
    void signalerContentieux(Contentieux contentieux, ContexteActe contexte) {
        exigerPossible(Acte.SIGNALER_CONTENTIEUX, contexte);
        FinDeSaisine engagee = FinDeSaisine.contentieux(contexte.aujourdhui(), contentieux);
        dossier.ecrire(this, correspondance(contexte).finContentieux(contentieux.date(), cycles.enCours()), contexte);
        finir(EtatSaisine.INTERROMPUE, engagee, contexte);
        noter(Acte.SIGNALER_CONTENTIEUX, "Recours contentieux engagé\u202f: la médiation prend fin.", contexte);
    }

    void desister(String trace, ContexteActe contexte) {
        exigerPossible(Acte.DESISTER, contexte);
        Acte.DESISTER.exigerTexte(trace, "trace", "Indiquez la trace écrite du désistement.");
        finir(EtatSaisine.CLOTUREE, new FinDeSaisine(contexte.aujourdhui(), MotifCloture.DESISTEMENT), contexte);
        noter(Acte.DESISTER, "Désistement\u202f: " + TextePropre.de(trace), contexte);
    }

    void declarerDoublon(Saisine autre, ContexteActe contexte) {
        exigerPossible(Acte.DECLARER_DOUBLON, contexte);
        Acte.DECLARER_DOUBLON.exiger(autre != null && autre != this, "referenceLiee", "Indiquez la saisine que celle-ci répète.");
        finir(EtatSaisine.CLOTUREE, FinDeSaisine.doublon(contexte.aujourdhui(), autre), contexte);
        noter(Acte.DECLARER_DOUBLON, "Doublon de " + autre.reference() + ".", contexte);
    }

    void declarerErreur(String explication, ContexteActe contexte) {
        exigerPossible(Acte.DECLARER_ERREUR, contexte);
        Acte.DECLARER_ERREUR.exigerTexte(explication, "trace", "Expliquez l’erreur d’enregistrement.");
        finir(EtatSaisine.CLOTUREE, new FinDeSaisine(contexte.aujourdhui(), MotifCloture.ERREUR_ENREGISTREMENT), contexte);
        noter(Acte.DECLARER_ERREUR, "Erreur d’enregistrement\u202f: " + TextePropre.de(explication), contexte);
    }

    /** T16: a new fact opens a new cycle; the former one is kept whole (R-MED-32). */
    void rouvrir(String motif, ContexteActe contexte) {
        exigerPossible(Acte.ROUVRIR, contexte);
        Acte.ROUVRIR.exiger(TextePropre.de(motif).length() >= 20, "motif", "Indiquez le fait nouveau en 20 caractères au moins.");
        cycles.rouvrir(this, examen, reponse, fin, TextePropre.de(motif), contexte);
        instruction.devenir(EtatSaisine.RECUE);
        reponse.recommencer();
        // what a bilan counts of an answered case stays until it is decided anew
        examen = reponse.premiere() == null ? null : examen;
        fin = null;
        archiveeLe = null;
        noter(Acte.ROUVRIR, "Saisine rouverte\u202f: " + TextePropre.de(motif), contexte);
    }

    /** T17: hands the case over and closes the former holder's access at once (R-MED-16). */
    void deporter(String motif, String nouveauTitulaire, String nomAffiche, ContexteActe contexte) {
        exigerPossible(Acte.DEPORTER, contexte);
        boolean tenait = contexte.auteur().equals(titulaire());
        dossier.ceder(new Deport(this, motif, contexte), tenait ? nouveauTitulaire : titulaire());
        noter(Acte.DEPORTER, Deport.enClair(tenait, nouveauTitulaire == null ? null : nomAffiche), contexte);
    }

    void ajouterNote(String texte, ContexteActe contexte) {
        dossier.ajouterNote(this, texte, contexte);
        modifieeLe = contexte.maintenant();
    }

    void changerDocument(Acte acte, Function<DossierTenu, String> change, ContexteActe contexte) {
        noter(acte, change.apply(dossier), contexte);
    }

    void noter(Acte acte, String texte, ContexteActe contexte) {
        modifieeLe = contexte.maintenant();
        dossier.noter(this, acte, texte, contexte);
    }

    private Correspondance correspondance(ContexteActe contexte) {
        return new Correspondance(reference, demande, contexte.papier());
    }

    private void finir(EtatSaisine etatFinal, FinDeSaisine commentFinit, ContexteActe contexte) {
        instruction.finir(etatFinal, contexte);
        fin = commentFinit;
        cycles.finirSuspension(contexte.aujourdhui());
    }

    private void exigerPossible(Acte acte, ContexteActe contexte) {
        contexte.gardes().exiger(acte, situation());
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return reference;
    }

    int cycle() {
        return cycles.numero();
    }

    String titulaire() {
        return dossier.titulaire();
    }

    boolean estDeporte(String identifiant) {
        return dossier.estDeporte(identifiant);
    }

    boolean implique(String identifiant) {
        return dossier.implique(identifiant);
    }

    List<Evenement> evenements() {
        return dossier.evenements();
    }

    List<Lettre> lettres() {
        return dossier.lettres();
    }

    boolean numeroConnu() {
        return demande.numeroConnu();
    }

    LocalDate dateReception() {
        return demande.dateReception();
    }

    /** What was asked, by whom, and how they are written to. */
    DemandeRecue demande() {
        return demande;
    }

    LocalDate dateRecevabilite() {
        return examen == null ? null : examen.dateRecevabilite();
    }

    private LocalDate premiereRecevabilite() {
        return cycles.premiereRecevabilite() == null ? dateRecevabilite() : cycles.premiereRecevabilite();
    }

    List<PeriodeSuspension> suspensions() {
        return cycles.suspensions();
    }

    NatureAttente attente() {
        return instruction.attente();
    }

    ReponseApportee reponse() {
        return reponse;
    }

    FinDeSaisine fin() {
        return fin;
    }

    EtatSaisine etat() {
        return instruction.etat();
    }

    LocalDate complementDemandeLe() {
        return instruction.complementDemandeLe();
    }

    /** What decides of the acts that are possible. */
    SituationSaisine situation() {
        return new SituationVivante(demande, instruction, reponse, dateAccuse);
    }
}
