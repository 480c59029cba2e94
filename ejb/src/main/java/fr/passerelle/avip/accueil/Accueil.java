package fr.passerelle.avip.accueil;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRupture;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.avip.orientation.TexteLibre;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The reception of one child, from the contract prepared to the parent’s situation six months after its end (R-AVIP-40). */
@Entity
@Table(schema = "avip", name = "accueil")
class Accueil {

    static final int SUIVI_DES = 5;
    static final int SUIVI_VERS = 6;
    static final int SUIVI_JUSQU_A = 8;
    static final int SUSPENSION_MAX = 60;
    static final int PREAVIS = 15;
    static final int MOIS_MAX = 12;
    private static final int JOURS_APRES = 31;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "orientation_id")
    private long orientation;
    @Column(name = "enfant_id")
    private long enfant;
    @Column(name = "structure_id")
    private long structure;
    @Enumerated(EnumType.STRING)
    private StatutContrat statut = StatutContrat.PREPARE;
    @Enumerated(EnumType.STRING)
    private TypeAccueil type;
    @Column(name = "raison_du_type")
    private String raisonDuType;
    private LocalDate debut;
    private LocalDate fin;
    @Column(name = "adaptation_le")
    private LocalDate adaptationLe;
    @Column(name = "demi_journees")
    private String demiJournees;
    @Column(name = "charte_remise_le")
    private LocalDate charteRemiseLe;
    @Column(name = "signe_le")
    private LocalDate signeLe;
    private Boolean monoparental;
    @Column(name = "residence_qpv")
    private Boolean residenceQpv;
    @Column(name = "moins_de_25_ans")
    private Boolean moinsDe25ans;
    @Column(name = "precedent_id")
    private Long precedent;
    @Column(name = "suspendu_le")
    private LocalDate suspenduLe;
    @Column(name = "reprise_prevue_le")
    private LocalDate reprisePrevueLe;
    @Column(name = "sortie_le")
    private LocalDate sortieLe;
    @Enumerated(EnumType.STRING)
    private IssueParcours issue;
    @Column(name = "issue_le")
    private LocalDate issueLe;
    @Enumerated(EnumType.STRING)
    private ModeContinuite continuite;
    @Enumerated(EnumType.STRING)
    @Column(name = "rupture_motif")
    private MotifRupture rupture;
    @Column(name = "prescripteur_entendu_le")
    private LocalDate entenduLe;
    @Column(name = "notifiee_le")
    private LocalDate notifieeLe;
    @Column(name = "d_un_commun_accord")
    private boolean accord;
    @Column(name = "fin_motif")
    private String finMotif;
    @Column(name = "suivi_le")
    private LocalDate suiviLe;
    @Enumerated(EnumType.STRING)
    @Column(name = "situation_6_mois")
    private IssueParcours situation;
    @Column(name = "non_joignable")
    private boolean nonJoignable;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;
    @OneToMany(mappedBy = "accueil", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("du")
    private List<Avenant> avenants = new ArrayList<>();

    protected Accueil() {
    }

    /** Prepared from an accepted request. */
    Accueil(Cadre cadre, ContratSaisi saisi, String auteur, Instant maintenant) {
        orientation = cadre.demande();
        enfant = cadre.enfant();
        structure = cadre.structure();
        creeLe = maintenant;
        creePar = auteur;
        ecrire(saisi, cadre);
    }

    /** The contract that follows another, signed with the same parent: the charter was handed over with the first. */
    static Accueil suite(Accueil avant, Cadre cadre, ContratSaisi saisi, SignatureSaisie signature, String auteur, Instant maintenant) {
        Accueil suite = new Accueil(cadre, saisi, auteur, maintenant);
        suite.precedent = avant.id;
        suite.charteRemiseLe = avant.charteRemiseLe;
        suite.signer(signature, cadre);
        return suite;
    }

    /** Other terms, as long as nobody has signed. */
    void corriger(ContratSaisi saisi, Cadre cadre) {
        exigerEtat(StatutContrat.PREPARE, "R-AVIP-40", "Seul un contrat préparé se corrige");
        ecrire(saisi, cadre);
    }

    /** R-AVIP-45. */
    void remettreLaCharte(LocalDate le, LocalDate aujourdhui) {
        exigerEtat(StatutContrat.PREPARE, "R-AVIP-45", "La charte se remet avant la signature");
        exiger(le != null && !le.isAfter(aujourdhui), "R-AVIP-45", "charteLe", "Indiquez le jour où la charte a été remise au parent, au plus tard aujourd’hui.");
        charteRemiseLe = le;
    }

    /** PREPARE → SIGNE: the age again, on the real first day. */
    void signer(SignatureSaisie s, Cadre cadre) {
        exigerSuivant(StatutContrat.SIGNE);
        exiger(charteRemiseLe != null, "R-AVIP-45", null, "La charte nationale doit être remise au parent avant la signature.");
        ReglesDAccueil.verifier(s, charteRemiseLe, fin, cadre);
        debut = s.debut();
        if (adaptationLe != null && adaptationLe.isBefore(debut)) {
            adaptationLe = debut;
        }
        signeLe = s.le();
        monoparental = s.monoparental();
        residenceQpv = s.residenceQpv();
        moinsDe25ans = s.moinsDe25ans();
        statut = StatutContrat.SIGNE;
    }

    /** PREPARE → ANNULE: it will not be. */
    void annuler(String motif) {
        exigerSuivant(StatutContrat.ANNULE);
        finMotif = precise(motif, true);
        statut = StatutContrat.ANNULE;
    }

    /** SIGNE → EN_COURS, on its first day. */
    void demarrer(LocalDate aujourdhui) {
        exigerSuivant(StatutContrat.EN_COURS);
        exiger(!aujourdhui.isBefore(debut), "R-AVIP-45", null, "L’accueil commence le " + Typographie.date(debut) + ".");
        statut = StatutContrat.EN_COURS;
    }

    /** EN_COURS → SUSPENDU, sixty days at most; the place stays. */
    void suspendre(LocalDate du, LocalDate reprise, LocalDate aujourdhui) {
        exigerSuivant(StatutContrat.SUSPENDU);
        Exigences exigences = new Exigences("R-AVIP-42");
        exigences.exiger(du != null && !du.isBefore(debut) && !du.isAfter(aujourdhui), "suspenduLe", "La suspension commence au plus tard aujourd’hui, dans le contrat.");
        exigences.exiger(reprise != null && (du == null || reprise.isAfter(du)), "repriseLe", "Indiquez le jour où l’accueil reprend.");
        exigences.exiger(reprise == null || !reprise.isAfter(fin), "repriseLe", "Le contrat finit le " + Typographie.date(fin) + ", avant ce jour.");
        exigences.exiger(du == null || reprise == null || !reprise.isAfter(du.plusDays(SUSPENSION_MAX)), "repriseLe",
                SUSPENSION_MAX + " jours de suspension au plus.");
        exigences.refuser();
        suspenduLe = du;
        reprisePrevueLe = reprise;
        statut = StatutContrat.SUSPENDU;
    }

    /** SUSPENDU → EN_COURS. */
    void reprendre() {
        exigerEtat(StatutContrat.SUSPENDU, "R-AVIP-42", "Seul un accueil suspendu reprend");
        suspenduLe = null;
        reprisePrevueLe = null;
        statut = StatutContrat.EN_COURS;
    }

    /** Other half-days from that day on (R-AVIP-42). */
    void amender(Set<DemiJournee> nouvelles, LocalDate du, String raison, String auteur, Instant maintenant, LocalDate aujourdhui) {
        exiger(statut == StatutContrat.EN_COURS || statut == StatutContrat.SIGNE, "R-AVIP-42", null,
                "Les horaires d’un contrat «\u202f" + enClair() + "\u202f» ne changent pas par avenant.");
        Exigences exigences = new Exigences("R-AVIP-42");
        exigences.exiger(!nouvelles.isEmpty(), "demiJournees", "Choisissez au moins une demi-journée.");
        exigences.exiger(nouvelles.isEmpty() || !DemiJournee.enSignes(nouvelles).equals(demiJournees), "demiJournees", "Ce sont déjà les demi-journées du contrat.");
        exigences.exiger(du != null && !du.isBefore(debut) && !du.isAfter(fin), "du", "L’avenant prend effet pendant le contrat.");
        exigences.exiger(du == null || !du.isBefore(aujourdhui), "du", "Un avenant prend effet au plus tôt aujourd’hui.");
        exigences.exiger(du == null || avenants.stream().allMatch(a -> a.du().isBefore(du)), "du", "Un avenant prend déjà effet ce jour-là ou après.");
        exigences.refuser();
        avenants.add(new Avenant(this, du, demiJournees, DemiJournee.enSignes(nouvelles), precise(raison, false), maintenant, auteur));
        demiJournees = DemiJournee.enSignes(nouvelles);
    }

    /** EN_COURS → TERMINE: what became of the parent and of the child, both told (R-AVIP-44). */
    void terminer(FinSaisie f, LocalDate aujourdhui) {
        exigerSuivant(StatutContrat.TERMINE);
        ReglesDAccueil.verifier(f, debut, aujourdhui);
        finir(StatutContrat.TERMINE, f.sortie(), f.issue(), f.continuite(), f.precision(), aujourdhui);
    }

    /** EN_COURS, SUSPENDU → ROMPU (R-AVIP-43). */
    void rompre(RuptureSaisie r, LocalDate aujourdhui) {
        exigerSuivant(StatutContrat.ROMPU);
        ReglesDAccueil.verifier(r, debut, aujourdhui);
        rupture = r.motif();
        entenduLe = r.entenduLe();
        notifieeLe = r.notifieeLe();
        accord = r.accord();
        finir(StatutContrat.ROMPU, r.sortie(), r.motif().issue(), r.continuite(), r.precision(), aujourdhui);
    }

    /** EN_COURS → RENOUVELE, until the day before the next one. */
    void renouveler(LocalDate debutDuSuivant, LocalDate aujourdhui) {
        exigerSuivant(StatutContrat.RENOUVELE);
        exiger(debutDuSuivant != null && debutDuSuivant.isAfter(debut), "R-AVIP-40", "debut", "Le nouveau contrat commence après le premier jour de celui-ci.");
        exiger(!debutDuSuivant.isAfter(fin.plusDays(JOURS_APRES)), "R-AVIP-40", "debut", "Le nouveau contrat suit celui-ci, qui finit le " + Typographie.date(fin) + ".");
        LocalDate veille = debutDuSuivant.minusDays(1);
        finir(StatutContrat.RENOUVELE, veille.isBefore(fin) ? veille : fin, IssueParcours.NOUVEAU_CONTRAT_AVIP, ModeContinuite.MEME_STRUCTURE, null, aujourdhui);
    }

    /** The parent’s situation, five to eight months after the end; or nobody reached. */
    void suivre(SuiviSaisi s, LocalDate aujourdhui) {
        exiger(statut == StatutContrat.TERMINE || statut == StatutContrat.ROMPU, "I-20", null, "La situation à six mois se note après un accueil terminé ou rompu.");
        exiger(suiviLe == null, "I-20", null, "La situation à six mois est déjà notée.");
        ReglesDAccueil.verifier(s, sortieLe, aujourdhui);
        suiviLe = s.le();
        situation = s.situation();
        nonJoignable = s.nonJoignable();
    }

    private void ecrire(ContratSaisi c, Cadre cadre) {
        ReglesDAccueil.verifier(c, cadre);
        type = c.type();
        raisonDuType = c.type() == TypeAccueil.REGULIER ? null : precise(c.raisonDuType(), true);
        debut = c.debut();
        fin = c.fin();
        adaptationLe = c.adaptation() == null ? c.debut() : c.adaptation();
        demiJournees = DemiJournee.enSignes(c.demiJournees());
    }

    private void finir(StatutContrat vers, LocalDate sortie, IssueParcours comment, ModeContinuite ou, String precision, LocalDate aujourdhui) {
        sortieLe = sortie;
        issue = comment;
        issueLe = aujourdhui;
        continuite = ou;
        finMotif = precise(precision, false);
        suspenduLe = null;
        reprisePrevueLe = null;
        statut = vers;
    }

    private static String precise(String texte, boolean attendu) {
        String propre = TextePropre.ouNul(texte);
        exiger(!attendu || propre != null, "R-AVIP-42", "precision", "Dites pourquoi.");
        String refus = TexteLibre.refus(propre);
        exiger(refus == null, "R-AVIP-42", "precision", refus);
        return propre;
    }

    private void exigerEtat(StatutContrat attendu, String regle, String phrase) {
        exiger(statut == attendu, regle, null, phrase + "\u202f; celui-ci est «\u202f" + enClair() + "\u202f».");
    }

    private void exigerSuivant(StatutContrat vers) {
        exiger(statut != vers || statut.suivants().contains(vers), "R-AVIP-40", null, "C’est déjà fait\u202f: ce contrat est «\u202f" + enClair() + "\u202f».");
        exiger(statut.suivants().contains(vers), "R-AVIP-40", null, "Ce contrat est «\u202f" + enClair() + "\u202f»\u202f: il ne peut pas devenir «\u202f"
                + Typographie.minuscule(vers.libelle()) + "\u202f».");
    }

    private String enClair() {
        return Typographie.minuscule(statut.libelle());
    }

    AccueilVu vu() {
        return new AccueilVu(id == null ? 0 : id, version, orientation, enfant, structure, statut, type, raisonDuType, debut, fin, adaptationLe, demiJournees(), charteRemiseLe,
                signeLe, monoparental, residenceQpv, moinsDe25ans, precedent, suspenduLe, reprisePrevueLe, sortieLe, issue, issueLe, continuite, rupture,
                entenduLe, notifieeLe, accord, finMotif, suiviLe, situation, nonJoignable, avenants.stream().map(Avenant::vu).toList());
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    long orientation() {
        return orientation;
    }

    long enfant() {
        return enfant;
    }

    long structure() {
        return structure;
    }

    StatutContrat statut() {
        return statut;
    }

    LocalDate debut() {
        return debut;
    }

    LocalDate fin() {
        return fin;
    }

    LocalDate sortieLe() {
        return sortieLe;
    }

    LocalDate reprisePrevueLe() {
        return reprisePrevueLe;
    }

    Set<DemiJournee> demiJournees() {
        return DemiJournee.deSignes(demiJournees);
    }
}
