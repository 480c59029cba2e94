package fr.passerelle.avip.orientation;

import static fr.passerelle.avip.nomenclature.StatutOrientation.*;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * One request of a prescriber to one structure, from its sending to its end: it changes itself or refuses (dossier §3.2). Each act looks at
 * the state it starts from (R-AVIP-29); none of them ends it without a word to whoever asked (R-AVIP-22).
 */
@Entity
@Table(schema = "avip", name = "orientation")
class Orientation {

    private static final String REGLE = "R-AVIP-29";
    private static final int MESSAGE_MIN = 10;
    private static final int MESSAGE_MAX = 1_000;
    private static final Set<StatutOrientation> SE_PASSE = EnumSet.of(ENVOYEE, EN_EXAMEN, LISTE_ATTENTE, SANS_REPONSE);
    private static final Set<StatutOrientation> SE_PARLE = EnumSet.of(EN_EXAMEN, COMPLEMENT_DEMANDE, LISTE_ATTENTE, ACCEPTEE, SANS_REPONSE);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String reference;
    private UUID groupe;
    @Enumerated(EnumType.STRING)
    private SensOrientation sens;
    @Enumerated(EnumType.STRING)
    private StatutOrientation statut;
    @Column(name = "structure_id")
    private Long structure;
    @Column(name = "prescripteur_id")
    private long prescripteur;
    @Enumerated(EnumType.STRING)
    @Column(name = "type_prescripteur")
    private TypePrescripteur typePrescripteur;
    private String auteur;
    @Enumerated(EnumType.STRING)
    private OrigineOrientation origine;
    @Column(name = "reference_dora")
    private String referenceDora;
    @Embedded
    private ParentGarde parent;
    @Column(name = "parent_informe_le")
    private Instant informeLe;
    @Column(name = "parent_cle")
    private UUID parentCle;
    @Embedded
    private BesoinGarde besoin;
    @Embedded
    private SuiviGarde suivi = new SuiviGarde();
    @Column(name = "anonymisee_le")
    private Instant anonymiseeLe;
    @Column(name = "creee_le")
    private Instant creeeLe;
    @Column(name = "modifiee_le")
    private Instant modifieeLe;

    @OneToMany(mappedBy = "orientation", cascade = CascadeType.ALL)
    @OrderBy("rang")
    private List<Enfant> enfants = new ArrayList<>();
    @OneToMany(mappedBy = "orientation", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<PassageDOrientation> passages = new ArrayList<>();

    protected Orientation() {
    }

    /** About to be sent. The parent and the children have the same keys for all the structures of the group. */
    Orientation(NouvelleOrientation n, UUID groupe, UUID parentCle, List<UUID> enfantsCles, long structure, Acte acte) {
        statut = BROUILLON;
        this.groupe = groupe;
        this.parentCle = parentCle;
        this.structure = structure;
        sens = n.sens();
        origine = n.origine();
        referenceDora = n.referenceDora();
        prescripteur = n.prescripteur().id();
        typePrescripteur = n.prescripteur().type();
        auteur = n.auteur();
        informeLe = n.informeLe();
        FicheOrientation fiche = n.fiche();
        parent = new ParentGarde(fiche.parent());
        besoin = new BesoinGarde(fiche.besoin());
        for (int i = 0; i < fiche.enfants().size(); i++) {
            enfants.add(new Enfant(this, i + 1, fiche.enfants().get(i), enfantsCles.get(i)));
        }
        creeeLe = acte.le();
        modifieeLe = acte.le();
    }

    /**
     * Leaves, and its clock starts.
     *
     * @param recoit whether the structure’s label and referent let it receive requests (R-AVIP-8)
     */
    void envoyer(String laReference, boolean recoit, Acte acte) {
        exigerSuite(ENVOYEE, acte);
        exiger(recoit, "R-AVIP-8", "structures", "Cette structure ne reçoit pas de nouvelle demande en ce moment\u202f: son label n’est pas actif, ou elle n’a pas de référent.");
        Exigences exigences = new Exigences("R-AVIP-10");
        fiche().verifier(acte.jour(), exigences);
        exigences.exiger(informeLe != null, "R-AVIP-21", "informe", "Le parent doit être informé et d’accord.");
        exigences.refuser();
        reference = laReference;
        suivi.partir(acte.le());
        passer(ENVOYEE, "Demande envoyée", null, acte);
    }

    /** Born of a parent a structure proposed and a prescriber confirmed: under examination at once, in the structure that knows them (§3.3). */
    void confirmerProposition(String laReference, boolean recoit, Acte acte) {
        envoyer(laReference, recoit, acte);
        ouvrir(acte);
    }

    /** The structure’s referent opens it; one it was passed to, too, whatever it had become. */
    void ouvrir(Acte acte) {
        boolean passee = statut == EN_EXAMEN && !suivi.estOuverteParQuiLa();
        if (!passee) {
            exigerSuite(EN_EXAMEN, acte);
            exiger(statut != COMPLEMENT_DEMANDE, REGLE, null, "Un complément est attendu du prescripteur. " + situation(acte));
        }
        suivi.ouvrir(acte.le());
        passer(EN_EXAMEN, "Demande ouverte", null, acte);
    }

    /** The day the two professionals spoke of it. */
    void noterEchange(LocalDate jour, Acte acte) {
        exiger(SE_PARLE.contains(statut), REGLE, null, "Ouvrez d’abord la demande. " + situation(acte));
        exiger(jour != null && !jour.isAfter(acte.jour()) && !jour.isBefore(suivi.delai().envoyee()), "R-AVIP-29", "echange",
                "L’échange a eu lieu entre l’envoi de la demande et aujourd’hui.");
        suivi.echanger(jour);
        noter("Échange téléphonique le " + Typographie.date(jour), null, acte);
    }

    /**
     * A child asked for before its birth is born: its day and its first name replace the day it was due (R-AVIP-14). Nothing happens when that
     * child is not in this request, or is known born already.
     */
    void noterLaNaissance(UUID cle, String prenom, LocalDate jour, Acte acte) {
        enfants.stream().filter(e -> e.estANaitreSous(cle)).findFirst().ifPresent(e -> {
            e.naitre(prenom, jour);
            noter("Naissance de l’enfant " + e.vu().rang() + " notée", null, acte);
        });
    }

    /** Asks for more; the clock stops meanwhile, twice at most (R-AVIP-24). */
    void demanderComplement(String question, Acte acte) {
        exigerSuite(COMPLEMENT_DEMANDE, acte);
        exiger(suivi.peutSuspendre(), "R-AVIP-24", null, "Deux compléments ont déjà été demandés\u202f: il faut maintenant répondre.");
        String texte = message(question, "question");
        suivi.suspendre(acte.jour());
        passer(COMPLEMENT_DEMANDE, "Complément demandé", texte, acte);
    }

    /** The prescriber answers; the clock goes on. */
    void completer(ComplementDonne complement, Acte acte) {
        exiger(statut == COMPLEMENT_DEMANDE, REGLE, null, "Aucun complément n’est attendu. " + situation(acte));
        Exigences exigences = new Exigences("R-AVIP-24");
        exigences.exigerTexte(complement.texte(), "complement", "Répondez à ce qui vous est demandé.");
        String libre = TexteLibre.refus(complement.texte());
        exigences.exiger(libre == null, "E-TEXTE", "complement", libre);
        Besoin apres = besoin.vu().avec(complement);
        if (complement.changeLeBesoin()) {
            new FicheOrientation(parent.vu(), apres, enfants()).verifierLeBesoin(acte.jour(), exigences);
        }
        exigences.refuser();
        besoin = new BesoinGarde(apres);
        suivi.reprendre(acte.jour());
        passer(EN_EXAMEN, "Complément donné", TextePropre.de(complement.texte()), acte);
    }

    /** An answer too (§3.2); to be confirmed again every thirty days. */
    void mettreEnAttente(String mot, Acte acte) {
        exigerSuite(LISTE_ATTENTE, acte);
        suivi.repondre(acte.le(), facultatif(mot, "message"));
        suivi.attendre(acte.jour());
        passer(LISTE_ATTENTE, "Mise sur liste d’attente", TextePropre.ouNul(mot), acte);
    }

    void confirmerAttente(Acte acte) {
        exiger(statut == LISTE_ATTENTE, REGLE, null, "La demande n’est pas sur liste d’attente. " + situation(acte));
        suivi.attendre(acte.jour());
        noter("Attente confirmée", null, acte);
    }

    /** The places are taken by whoever calls, in the same transaction (R-AVIP-31). */
    void accepter(String mot, Acte acte) {
        exigerSuite(ACCEPTEE, acte);
        suivi.repondre(acte.le(), facultatif(mot, "message"));
        suivi.accepter(acte.le());
        passer(ACCEPTEE, "Demande acceptée", TextePropre.ouNul(mot), acte);
    }

    /** Never without a reason nor a word (R-AVIP-23). */
    void refuser(Set<MotifRefus> motifs, String mot, Acte acte) {
        exigerSuite(REFUSEE, acte);
        Exigences exigences = new Exigences("R-AVIP-23");
        exigences.exiger(!motifs.isEmpty(), "motifs", "Choisissez au moins un motif.");
        int longueur = TextePropre.de(mot).length();
        exigences.exiger(longueur >= MESSAGE_MIN && longueur <= MESSAGE_MAX, "message", "Dites-en la raison, en " + MESSAGE_MIN + " à 1\u202f000 caractères.");
        exigences.refuser();
        suivi.repondre(acte.le(), TextePropre.de(mot));
        suivi.refuser(motifs);
        clore(REFUSEE, "Demande refusée", TextePropre.de(mot), acte);
    }

    /** The prescriber takes it back, or the clock when no complement came. */
    void retirer(MotifRetrait motif, String precision, Acte acte) {
        exigerSuite(RETIREE, acte);
        String libre = TexteLibre.refus(precision);
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(motif != null, "motifRetrait", "Choisissez pourquoi.");
        exigences.exiger(libre == null, "E-TEXTE", "precision", libre);
        exigences.refuser();
        suivi.retirer(motif);
        clore(RETIREE, "Demande retirée", motif.libelle() + (TextePropre.estVide(precision) ? "" : "\u202f: " + TextePropre.de(precision)), acte);
    }

    /** Another structure accepted, or there is nothing more to ask (R-AVIP-26). */
    void sansObjet(String pourquoi, Acte acte) {
        exigerSuite(SANS_OBJET, acte);
        clore(SANS_OBJET, "Demande sans objet", pourquoi, acte);
    }

    /** Thirty days without an answer: counted against the structure, the Caf takes over (R-AVIP-25). */
    void sansReponse(Acte acte) {
        exigerSuite(SANS_REPONSE, acte);
        exiger(!acte.jour().isBefore(suivi.delai().sansReponse()), "R-AVIP-25", null,
                "La demande n’est sans réponse qu’à partir du " + Typographie.date(suivi.delai().sansReponse()) + ".");
        suivi.reprendreParLaCaf();
        passer(SANS_REPONSE, "Sans réponse après " + Delai.JOURS_SANS_REPONSE + " jours", null, acte);
    }

    /** Into other hands; the delay runs on, and the first answers for it until the other opens it (R-AVIP-28). */
    void passer(long autre, boolean recoit, String pourquoi, Acte acte) {
        exiger(SE_PASSE.contains(statut), REGLE, null, "Cette demande ne peut pas passer à une autre structure. " + situation(acte));
        exiger(autre != structure, "R-AVIP-28", "structure", "Elle y est déjà.");
        exiger(recoit, "R-AVIP-8", "structure", "Cette structure ne reçoit pas de nouvelle demande en ce moment.");
        suivi.passer(comptable());
        structure = autre;
        passer(statut == SANS_REPONSE ? EN_EXAMEN : statut, "Demande passée à une autre structure", TextePropre.ouNul(pourquoi), acte);
    }

    /** Nobody answers there any more, for whatever reason: it goes to the Caf, and stays open (R-AVIP-22). */
    void reprendreParLaCaf(String pourquoi, Acte acte) {
        exiger(statut.estOuverte(), REGLE, null, "Cette demande n’attend plus rien. " + situation(acte));
        suivi.reprendreParLaCaf();
        noter("Reprise par la Caf", TextePropre.ouNul(pourquoi), acte);
    }

    /** A contract is signed. */
    void convertir(Acte acte) {
        exigerSuite(CONVERTIE, acte);
        clore(CONVERTIE, "Contrat signé", null, acte);
    }

    /** Accepted, and nothing came of it. */
    void nonConcretiser(String pourquoi, Acte acte) {
        exigerSuite(NON_CONCRETISEE, acte);
        clore(NON_CONCRETISEE, "Accueil non concrétisé", TextePropre.ouNul(pourquoi), acte);
    }

    private long comptable() {
        SuiviVu vu = suivi.vu();
        return vu.passeeDe() != null && vu.ouverte() == null ? vu.passeeDe() : structure;
    }

    private void exigerSuite(StatutOrientation vers, Acte acte) {
        exiger(statut.suivants().contains(vers), REGLE, null,
                "De «\u202f" + statut.libelle() + "\u202f», une demande ne peut pas passer à «\u202f" + vers.libelle() + "\u202f». " + situation(acte));
    }

    /** What it is, since when, by whom: what is said to whoever comes too late. */
    String situation(Acte acte) {
        PassageVu dernier = passages.isEmpty() ? null : passages.get(passages.size() - 1).vu();
        return dernier == null ? "Elle n’est pas encore envoyée." : "«\u202f" + statut.libelle() + "\u202f» depuis le " + Typographie.instant(dernier.le()) + " ("
                + acte.noms().apply(dernier.auteur()) + ").";
    }

    private static String message(String texte, String champ) {
        int longueur = TextePropre.de(texte).length();
        exiger(longueur >= MESSAGE_MIN && longueur <= MESSAGE_MAX, "R-AVIP-22", champ, "Écrivez de " + MESSAGE_MIN + " à 1\u202f000 caractères.");
        return TextePropre.de(texte);
    }

    private static String facultatif(String texte, String champ) {
        exiger(TextePropre.de(texte).length() <= MESSAGE_MAX, "R-AVIP-22", champ, "1\u202f000 caractères au plus.");
        return TextePropre.ouNul(texte);
    }

    private void clore(StatutOrientation vers, String fait, String detail, Acte acte) {
        suivi.clore(acte.le(), acte.auteur());
        passer(vers, fait, detail, acte);
    }

    private void passer(StatutOrientation vers, String fait, String detail, Acte acte) {
        statut = vers;
        noter(fait, detail, acte);
    }

    private void noter(String fait, String detail, Acte acte) {
        modifieeLe = acte.le();
        passages.add(new PassageDOrientation(this, acte, fait, statut, detail));
    }

    private FicheOrientation fiche() {
        return new FicheOrientation(parent.vu(), besoin.vu(), enfants());
    }

    private List<EnfantDit> enfants() {
        return enfants.stream().map(e -> e.vu().dit()).toList();
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    StatutOrientation statut() {
        return statut;
    }

    UUID groupe() {
        return groupe;
    }

    String reference() {
        return reference;
    }

    OrientationChangee changement(StatutOrientation avant, String motif) {
        return new OrientationChangee(id, reference, structure, prescripteur, avant, statut, motif);
    }

    OrientationVue vue() {
        return new OrientationVue(id == null ? 0 : id, version, reference, groupe, sens, statut, structure, prescripteur, typePrescripteur, auteur, origine,
                referenceDora, parent.vu(), informeLe, parentCle, besoin.vu(), suivi.vu(), enfants.stream().map(Enfant::vu).toList(),
                passages.stream().map(PassageDOrientation::vu).toList(), anonymiseeLe);
    }
}
