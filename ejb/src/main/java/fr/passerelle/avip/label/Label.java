package fr.passerelle.avip.label;

import static fr.passerelle.avip.nomenclature.StatutLabel.*;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The label of one structure, from candidacy to its end: the table of states with its guards (dossier §3.1). */
@Entity
@Table(schema = "avip", name = "label")
class Label {

    static final String REGLE = "R-AVIP-29";
    private static final String CRITERES = "R-AVIP-9";
    private static final String MOTIF = "motif";
    private static final int TEXTE = 4_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "structure_id")
    private long structure;
    @Enumerated(EnumType.STRING)
    private StatutLabel statut;
    @Enumerated(EnumType.STRING)
    private OrigineLabel origine;
    private LocalDate debut;
    private LocalDate fin;
    @Column(name = "places_engagees")
    private Integer placesEngagees;
    @Column(name = "agrement_retenu")
    private Integer agrementRetenu;
    @Column(name = "taux_retenu")
    private Integer tauxRetenu;
    @Enumerated(EnumType.STRING)
    @Column(name = "arrondi_retenu")
    private Arrondi arrondiRetenu;
    private boolean historique;
    @Column(name = "charte_signee_le")
    private LocalDate charteSigneeLe;
    @Column(name = "depose_le")
    private Instant deposeLe;
    @Column(name = "depose_par")
    private String deposePar;
    @Column(name = "places_proposees")
    private Integer placesProposees;
    @Column(name = "charte_acceptee_le")
    private LocalDate charteAccepteeLe;
    @Column(name = "projet_mentionne")
    private boolean projetMentionne;
    private String synthese;
    @Enumerated(EnumType.STRING)
    private Avis avis;
    @Column(name = "avis_le")
    private LocalDate avisLe;
    @Column(name = "avis_texte")
    private String avisTexte;
    @Enumerated(EnumType.STRING)
    private Decision decision;
    @Column(name = "decidee_le")
    private LocalDate decideeLe;
    @Column(name = "decidee_par")
    private String decideePar;
    private String motif;
    @Column(name = "represente_le")
    private LocalDate representeLe;
    @Column(name = "suspendu_le")
    private LocalDate suspenduLe;
    @Column(name = "fini_le")
    private LocalDate finiLe;
    @Column(name = "renouvellement_annonce_le")
    private LocalDate renouvellementAnnonceLe;

    protected Label() {
    }

    /** A candidacy, empty yet. */
    Label(long structure, OrigineLabel origine, String auteur, Instant le) {
        this.structure = structure;
        this.origine = origine;
        this.statut = CANDIDATURE;
        this.deposePar = auteur;
        this.deposeLe = le;
    }

    /** Keeps what the candidacy says so far. */
    void preparer(CandidatureSaisie saisie, LocalDate jour) {
        exiger(statut == CANDIDATURE || statut == INSTRUCTION, REGLE, null, dit("Une candidature ne se modifie plus une fois devant le comité."));
        exiger(saisie.places() == null || saisie.places() >= 1 && saisie.places() <= 200, "R-AVIP-4", "places", "De 1 à 200 places.");
        placesProposees = saisie.places();
        projetMentionne = saisie.projetMentionne();
        charteAccepteeLe = !saisie.charteAcceptee() ? null : charteAccepteeLe == null ? jour : charteAccepteeLe;
    }

    /** It goes to the Caf: what must be there before anybody examines it. */
    void soumettre(Situation s) {
        exigerSuite(INSTRUCTION);
        Exigences exigences = new Exigences(CRITERES);
        exigences.exiger(s.agrement() > 0, null, "L’agrément de la structure n’est pas connu.");
        exigences.exigerTexte(s.gestionnaire(), null, "Le gestionnaire de la structure n’est pas connu.");
        exigences.exiger(placesProposees != null, "places", "Indiquez combien de places la structure engage.");
        exigences.exiger(projetMentionne, "projet", "Le projet d’accueil doit mentionner la part de places Avip.");
        exigences.exiger(charteAccepteeLe != null, "charte", "La charte nationale doit être acceptée.");
        exigences.refuser();
        statut = INSTRUCTION;
    }

    /** Something is missing: it goes back to who prepares it. */
    void rendre(String texte) {
        exiger(statut == INSTRUCTION, REGLE, null, dit("Seule une candidature en instruction se rend à compléter."));
        motif = texte(texte, "Écrivez ce qui est à compléter.");
        statut = CANDIDATURE;
    }

    void rediger(String texte) {
        String propre = TextePropre.ouNul(texte);
        exiger(propre == null || propre.length() <= TEXTE, "E-LONGUEUR", "synthese", TEXTE + " caractères au plus.");
        synthese = propre;
    }

    /** Before the committee, once the sheet is whole and the floor is held. */
    void presenter(Situation s, List<String> manques) {
        exiger(statut == INSTRUCTION, REGLE, null, dit("Seule une candidature en instruction se présente au comité."));
        exiger(manques.isEmpty(), CRITERES, null, "La fiche n’est pas complète" + Typographie.FINE + ": " + String.join(", ", manques) + ".");
        exiger(placesProposees != null, "R-AVIP-2", "places", "Indiquez combien de places la structure engage.");
        s.exigerEngagement(placesProposees, "places");
        statut = COMITE;
        motif = null;
    }

    /** The committee has sat. */
    void rendreAvis(Avis autre, LocalDate le, String texte) {
        exiger(statut == COMITE && decision != Decision.ACCORDER || statut == A_RENOUVELER, REGLE, null, dit("Le comité n’a rien à en dire."));
        avis = autre;
        avisLe = le;
        avisTexte = TextePropre.ouNul(texte);
    }

    /** Direction grants it: it waits for its first day, and for what must be there by then. */
    void accorder(DecisionSaisie d, Situation s, String auteur, LocalDate jour) {
        exigerAvis(COMITE, d);
        Exigences exigences = new Exigences("R-AVIP-4");
        exigences.exiger(d.debut() != null, "debut", "Indiquez le premier jour du label.");
        exigences.exiger(d.debut() == null || !d.debut().isBefore(avisLe), "debut", "Le label ne commence pas avant l’avis du comité.");
        exigences.exiger(d.mois() != null && d.mois() >= 1 && d.mois() <= 120, "mois", "De 1 à 120 mois.");
        exigences.exiger(d.places() != null, "places", "Indiquez les places engagées.");
        exigences.refuser();
        s.exigerEngagement(d.places(), "places");
        debut = d.debut();
        fin = debut.plusMonths(d.mois()).minusDays(1);
        engager(d.places(), s);
        signer(d, auteur, jour);
    }

    void refuser(DecisionSaisie d, String auteur, LocalDate jour) {
        exigerAvis(COMITE, d);
        motif = texte(d.motif(), "Écrivez pourquoi le label est refusé\u202f: la structure le lira.");
        finir(REFUSE, jour);
        signer(d, auteur, jour);
    }

    void ajourner(DecisionSaisie d, String auteur, LocalDate jour) {
        exigerAvis(COMITE, d);
        motif = texte(d.motif(), "Écrivez pourquoi la décision est ajournée\u202f: la structure le lira.");
        statut = AJOURNE;
        signer(d, auteur, jour);
    }

    /** Postponed, it is looked at again on a new date. */
    void representer(LocalDate le, LocalDate jour) {
        exigerSuite(COMITE);
        exiger(statut == AJOURNE, REGLE, null, dit("Il n’a pas été ajourné."));
        exiger(le != null && !le.isBefore(jour), CRITERES, "representeLe", "Indiquez la nouvelle date, à venir.");
        representeLe = le;
        statut = COMITE;
        oublierAvisEtDecision();
    }

    void signerCharte(LocalDate le, LocalDate jour) {
        exiger(statut == COMITE && decision == Decision.ACCORDER || statut.estEnVigueur(), REGLE, null, dit("La charte se signe une fois le label accordé."));
        exiger(le != null && !le.isAfter(jour), CRITERES, "charteSigneeLe", "Indiquez le jour où la charte a été signée, au plus tard aujourd’hui.");
        charteSigneeLe = le;
    }

    /** What still keeps a label granted from beginning. */
    List<String> manqueAvantDeCommencer(Situation s, LocalDate jour) {
        return EnClair.manques(charteSigneeLe != null, "la charte signée", s.referent(), "un référent Avip qui réponde", s.surMonenfant(),
                "la fiche de la structure sur monenfant.fr", debut != null && !jour.isBefore(debut), debut == null ? "" : "le " + Typographie.date(debut));
    }

    /** Its first day has come and nothing is missing. */
    void activer(Situation s, LocalDate jour) {
        exigerSuite(ACTIF);
        exiger(statut == COMITE && decision == Decision.ACCORDER, REGLE, null, dit("Le label n’a pas été accordé."));
        List<String> manques = manqueAvantDeCommencer(s, jour);
        exiger(manques.isEmpty(), CRITERES, null, "Le label attend encore" + Typographie.FINE + ": " + String.join(", ", manques) + ".");
        statut = ACTIF;
    }

    /** Six months before it ends, by the clock. */
    void annoncerLeRenouvellement(LocalDate jour, int moisAvant) {
        exigerSuite(A_RENOUVELER);
        exiger(!jour.isBefore(fin.minusMonths(moisAvant)), "R-AVIP-4", null, "Le renouvellement s’ouvre " + moisAvant + " mois avant la fin, le "
                + Typographie.date(fin.minusMonths(moisAvant)) + ".");
        statut = A_RENOUVELER;
        renouvellementAnnonceLe = jour;
        oublierAvisEtDecision();
    }

    /** A new period, from the day after the running one: nothing of what was decided before is altered. */
    LocalDate renouveler(DecisionSaisie d, Situation s, List<Integer> bilansManquants, String auteur, LocalDate jour) {
        exigerAvis(A_RENOUVELER, d);
        exiger(bilansManquants.isEmpty(), "R-AVIP-51", null, "Le bilan de chaque année passée doit être déposé" + Typographie.FINE + ": il manque "
                + EnClair.annees(bilansManquants) + ".");
        Exigences exigences = new Exigences("R-AVIP-4");
        exigences.exiger(d.mois() != null && d.mois() >= 1 && d.mois() <= 120, "mois", "De 1 à 120 mois.");
        exigences.exiger(d.places() != null, "places", "Indiquez les places engagées.");
        exigences.refuser();
        s.exigerEngagement(d.places(), "places");
        LocalDate suite = fin.plusDays(1);
        fin = suite.plusMonths(d.mois()).minusDays(1);
        engager(d.places(), s);
        statut = ACTIF;
        signer(d, auteur, jour);
        return suite;
    }

    void expirer(LocalDate jour) {
        exigerSuite(EXPIRE);
        exiger(jour.isAfter(fin), "R-AVIP-4", null, "Le label court jusqu’au " + Typographie.date(fin) + ".");
        finir(EXPIRE, fin);
    }

    /** No new request; running contracts go on. */
    void suspendre(String texte, LocalDate jour) {
        exigerSuite(SUSPENDU);
        motif = texte(texte, "Écrivez pourquoi le label est suspendu.");
        suspenduLe = jour;
        statut = SUSPENDU;
    }

    void lever(String texte, Situation s) {
        exiger(statut == SUSPENDU, REGLE, null, dit("Le label n’est pas suspendu."));
        String propre = texte(texte, "Écrivez pourquoi la suspension est levée.");
        exiger(s.referent(), "R-AVIP-8", null, "Un référent Avip au moins doit pouvoir répondre.");
        motif = propre;
        suspenduLe = null;
        statut = ACTIF;
    }

    void retirer(String texte, LocalDate jour) {
        exigerSuite(RETIRE);
        motif = texte(texte, "Écrivez pourquoi le label est retiré.");
        arreter(RETIRE, jour);
    }

    void renoncer(String texte, LocalDate jour) {
        exigerSuite(RENONCE);
        motif = texte(texte, "Écrivez pourquoi la structure y renonce.");
        arreter(RENONCE, jour);
    }

    void abandonner(String texte, LocalDate jour) {
        exigerSuite(ABANDONNEE);
        motif = texte(texte, "Écrivez pourquoi la candidature s’arrête.");
        finir(ABANDONNEE, jour);
    }

    /** Its period ends with it, one day long at least. */
    private void arreter(StatutLabel suivant, LocalDate jour) {
        if (jour.isBefore(fin)) {
            fin = jour.isAfter(debut) ? jour : debut.plusDays(1);
        }
        finir(suivant, jour);
    }

    private void finir(StatutLabel suivant, LocalDate jour) {
        statut = suivant;
        finiLe = jour;
    }

    private void engager(int places, Situation s) {
        placesEngagees = places;
        agrementRetenu = s.agrement();
        tauxRetenu = s.parametre().taux();
        arrondiRetenu = s.parametre().arrondi();
        historique = false;
    }

    private void signer(DecisionSaisie d, String auteur, LocalDate jour) {
        decision = d.decision();
        decideeLe = jour;
        decideePar = auteur;
        representeLe = d.decision() == Decision.AJOURNER ? d.representeLe() : null;
        if (d.decision() == Decision.ACCORDER) {
            motif = TextePropre.ouNul(d.motif());
        }
    }

    private void oublierAvisEtDecision() {
        avis = null;
        avisLe = null;
        avisTexte = null;
        decision = null;
        decideeLe = null;
        decideePar = null;
    }

    /** A decision follows a dated opinion; one that departs from it says why. */
    private void exigerAvis(StatutLabel depuis, DecisionSaisie d) {
        exiger(statut == depuis && decision == null, REGLE, null, dit("Aucune décision n’est attendue."));
        exiger(avisLe != null, CRITERES, null, "Le comité n’a pas encore donné d’avis daté.");
        exiger(d.decision() != Decision.ACCORDER || avis == Avis.FAVORABLE || !TextePropre.estVide(d.motif()), CRITERES, MOTIF,
                "Le comité a rendu un " + Typographie.minuscule(avis.libelle()) + Typographie.FINE + ": écrivez pourquoi la décision s’en écarte.");
    }

    private void exigerSuite(StatutLabel suivant) {
        exiger(statut.suivants().contains(suivant), REGLE, null, dit("Cela ne se peut plus."));
    }

    private String dit(String pourquoi) {
        return pourquoi + " Ce label est dans l’état «\u202f" + statut.libelle() + "\u202f».";
    }

    private static String texte(String texte, String sinon) {
        String propre = TextePropre.de(texte);
        exiger(!propre.isEmpty(), "E-OBLIGATOIRE", MOTIF, sinon);
        exiger(propre.length() <= TEXTE, "E-LONGUEUR", MOTIF, TEXTE + " caractères au plus.");
        return propre;
    }

    /** All that is read of it at once. */
    EtatDuLabel lu() {
        return new EtatDuLabel(id == null ? 0 : id, version, structure, statut, origine, debut, fin, placesEngagees, agrementRetenu, tauxRetenu, arrondiRetenu, historique,
                charteSigneeLe, deposeLe, deposePar, placesProposees, charteAccepteeLe, projetMentionne, synthese, avis, avisLe, avisTexte, decision, decideeLe,
                decideePar, motif, representeLe, suspenduLe, finiLe);
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long structure() {
        return structure;
    }

    StatutLabel statut() {
        return statut;
    }

    LocalDate debut() {
        return debut;
    }

    LocalDate fin() {
        return fin;
    }
}
