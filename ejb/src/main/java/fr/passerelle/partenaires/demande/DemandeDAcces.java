package fr.passerelle.partenaires.demande;

import static fr.passerelle.partenaires.demande.saisie.EtatDemande.*;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.ControleDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.demande.saisie.Tour;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One request for access, from its draft to the day people enter (R-PART-1); every step is kept with its author (R-PART-22). */
@Entity
@Table(schema = "partenaires", name = "demande")
class DemandeDAcces {

    private static final String REGLE = "R-PART-1";
    private static final int TEXTE = 2_000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "partenaire_id")
    private long partenaire;
    @Column(name = "signataire_id")
    private long signataire;
    @Enumerated(EnumType.STRING)
    private Origine origine;
    @Enumerated(EnumType.STRING)
    private EtatDemande etat;
    @Convert(converter = ContenuEnJson.class)
    private DemandeSaisie contenu;
    private String[] services = {};
    @Column(name = "recue_le")
    private LocalDate recueLe;
    @Column(name = "commencee_le")
    private Instant commenceeLe;
    @Column(name = "commencee_par")
    private String commenceePar;
    @Column(name = "gardee_le")
    private Instant gardeeLe;
    @Column(name = "envoyee_le")
    private Instant envoyeeLe;
    @Column(name = "etat_le")
    private Instant etatLe;
    private String agent;
    @Column(name = "points_verifies")
    private String[] pointsVerifies = {};
    private String motif;
    @Column(name = "convention_id")
    private Long convention;
    private boolean ajout;

    @OneToMany(mappedBy = "demande", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PointDemande> points = new ArrayList<>();
    @OneToMany(mappedBy = "demande", cascade = CascadeType.ALL)
    @OrderBy("le, id")
    private List<PassageDeDemande> passages = new ArrayList<>();

    protected DemandeDAcces() {
    }

    /** @param recueLe the day a paper came; {@code null} for what the partner types */
    DemandeDAcces(long partenaire, long signataire, LocalDate recueLe, DemandeSaisie contenu, String auteur, Instant maintenant) {
        this.partenaire = partenaire;
        this.signataire = signataire;
        this.recueLe = recueLe;
        origine = recueLe == null ? Origine.PORTAIL : Origine.PAPIER;
        commenceeLe = maintenant;
        commenceePar = auteur;
        etat = BROUILLON;
        prendre(contenu, maintenant);
        noter("", auteur, maintenant);
    }

    /** For services more, under the convention that stands. */
    DemandeDAcces sous(long celleQuiVit) {
        exiger(etat == BROUILLON, REGLE, null, "Une demande dit dès son début sous quelle convention elle se fait.");
        ajout = true;
        convention = celleQuiVit;
        return this;
    }

    /** Keeps what is typed so far: all of a draft, only what was asked of a request that must be completed. */
    void garder(DemandeSaisie saisie, Instant maintenant) {
        exiger(etat.seRemplit(), REGLE, null, "La demande est partie\u202f: elle ne se modifie plus que si la Caf demande un complément.");
        prendre(etat == BROUILLON ? saisie : contenu.avec(saisie, champsDemandes()), maintenant);
    }

    /** Sends it, or registers the paper; nothing leaves that is not right. */
    void envoyer(String auteur, Instant maintenant) {
        exigerSuite(ENVOYEE);
        RegleRefusee.refuserTout(ControleDemande.refus(contenu));
        envoyeeLe = maintenant;
        passer(ENVOYEE, origine == Origine.PAPIER ? "Demande reçue sur papier, saisie par le secrétariat." : "", auteur, maintenant);
    }

    void prendreEnInstruction(String auteur, Instant maintenant) {
        exigerSuite(EN_INSTRUCTION);
        exiger(etat == ENVOYEE, REGLE, null, "Le complément est attendu du partenaire.");
        agent = auteur;
        passer(EN_INSTRUCTION, "", auteur, maintenant);
    }

    /** Asks again for some of what it says, each with a word on what is wrong. */
    void demanderComplement(Map<ChampDemande, String> questions, String auteur, Instant maintenant) {
        exigerSuite(COMPLEMENT_DEMANDE);
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(questions.values().stream().anyMatch(q -> !TextePropre.estVide(q)), null,
                "Dites au moins d’un champ ce qu’il faut y compléter.");
        questions.forEach((champ, q) -> exigences.exiger(TextePropre.de(q).length() <= TEXTE, champ.nom(), TEXTE + " caractères au plus."));
        exigences.refuser();
        questions.forEach((champ, q) -> {
            if (!TextePropre.estVide(q)) {
                points.add(new PointDemande(this, champ, TextePropre.de(q), champ.valeur(contenu), auteur, maintenant));
            }
        });
        passer(COMPLEMENT_DEMANDE, "", auteur, maintenant);
    }

    /** The partner has answered in place: each point is changed, or a word says why it is not. */
    void completer(Map<ChampDemande, String> reponses, String auteur, Instant maintenant) {
        exiger(etat == COMPLEMENT_DEMANDE, REGLE, null, "Aucun complément n’est attendu.");
        List<RegleRefusee> refus = new ArrayList<>(ControleDemande.refus(contenu));
        for (PointDemande point : pointsOuverts()) {
            boolean change = !point.avant().equals(point.champ().valeur(contenu));
            if (!change && TextePropre.estVide(reponses.get(point.champ()))) {
                refus.add(new RegleRefusee(REGLE, "reponse_" + point.champ().nom(), "Corrigez «\u202f" + point.champ().libelle() + "\u202f», ou dites pourquoi rien n’y change."));
            }
        }
        RegleRefusee.refuserTout(refus);
        pointsOuverts().forEach(p -> p.repondre(TextePropre.ouNul(reponses.get(p.champ())), p.champ().valeur(contenu), auteur, maintenant));
        passer(EN_INSTRUCTION, "Complément apporté.", auteur, maintenant);
    }

    void refuser(String pourquoi, String auteur, Instant maintenant) {
        clore(REFUSEE, pourquoi, "Dites au partenaire pourquoi sa demande est refusée.", auteur, maintenant);
    }

    void abandonner(String pourquoi, String auteur, Instant maintenant) {
        clore(ABANDONNEE, pourquoi, "Dites en un mot pourquoi la demande est abandonnée.", auteur, maintenant);
    }

    /** Ticks what the agent has looked at. */
    void verifier(Set<PointAVerifier> vus) {
        exiger(etat == EN_INSTRUCTION, REGLE, null, "La demande n’est pas en instruction.");
        pointsVerifies = vus.stream().sorted().map(Enum::name).toArray(String[]::new);
    }

    /** The convention it asked for is drawn up. */
    void etablir(long laConvention, String auteur, Instant maintenant) {
        exigerSuite(ETABLIE);
        convention = laConvention;
        passer(ETABLIE, "", auteur, maintenant);
    }

    /** The convention is in force: its people are inscribed. */
    void aboutir(String auteur, Instant maintenant) {
        exigerSuite(OUVERTE);
        passer(OUVERTE, "", auteur, maintenant);
    }

    private void clore(EtatDemande vers, String pourquoi, String sinon, String auteur, Instant maintenant) {
        exigerSuite(vers);
        Exigences exigences = new Exigences(REGLE);
        exigences.exigerTexte(pourquoi, "motif", sinon);
        exigences.exiger(TextePropre.de(pourquoi).length() <= TEXTE, "motif", TEXTE + " caractères au plus.");
        exigences.refuser();
        motif = TextePropre.de(pourquoi);
        passer(vers, motif, auteur, maintenant);
    }

    private void exigerSuite(EtatDemande vers) {
        exiger(etat.suivants().contains(vers), REGLE, null,
                "De «\u202f" + etat.libelle() + "\u202f», la demande ne peut pas passer à «\u202f" + vers.libelle() + "\u202f».");
    }

    private void passer(EtatDemande vers, String texte, String auteur, Instant maintenant) {
        etat = vers;
        etatLe = maintenant;
        noter(texte, auteur, maintenant);
    }

    private void noter(String texte, String auteur, Instant maintenant) {
        etatLe = etatLe == null ? maintenant : etatLe;
        passages.add(new PassageDeDemande(this, etat, maintenant, auteur, texte));
    }

    private void prendre(DemandeSaisie saisie, Instant maintenant) {
        contenu = saisie;
        services = saisie.services().stream().map(Enum::name).toArray(String[]::new);
        gardeeLe = maintenant;
    }

    List<PointDemande> pointsOuverts() {
        return points.stream().filter(p -> !p.estRepondu()).toList();
    }

    private List<ChampDemande> champsDemandes() {
        return pointsOuverts().stream().map(PointDemande::champ).toList();
    }

    List<PointDemande> points() {
        return points;
    }

    List<PassageDeDemande> passages() {
        return passages;
    }

    Set<PointAVerifier> pointsVerifies() {
        Set<PointAVerifier> vus = EnumSet.noneOf(PointAVerifier.class);
        Arrays.stream(pointsVerifies).map(PointAVerifier::valueOf).forEach(vus::add);
        return vus;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return ReferenceDemande.de(id);
    }

    long partenaire() {
        return partenaire;
    }

    long signataire() {
        return signataire;
    }

    Origine origine() {
        return origine;
    }

    EtatDemande etat() {
        return etat;
    }

    Tour tour() {
        return etat.tour(origine);
    }

    DemandeSaisie contenu() {
        return contenu;
    }

    String agent() {
        return agent;
    }

    String motif() {
        return motif;
    }

    Long convention() {
        return convention;
    }

    boolean estUnAjout() {
        return ajout;
    }

    /** The convention, once what was asked for is drawn up. */
    Long conventionEtablie() {
        return etat == ETABLIE || etat == OUVERTE ? convention : null;
    }

    DemandeVue vue() {
        return new DemandeVue(reference(), version, partenaire, origine, etat, tour(), contenu, recueLe, commenceeLe, gardeeLe, envoyeeLe, etatLe, motif,
                conventionEtablie(), ajout);
    }
}
