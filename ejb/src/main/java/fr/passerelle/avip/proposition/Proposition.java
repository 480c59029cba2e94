package fr.passerelle.avip.proposition;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.StatutProposition;
import fr.passerelle.avip.orientation.TexteLibre;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.Horloge;
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
import java.time.YearMonth;

/** A parent a structure proposes to a prescriber, until the prescriber answers or thirty days go by (dossier §3.3). */
@Entity
@Table(schema = "avip", name = "proposition")
class Proposition {

    static final int JOURS = 30;
    private static final String REGLE = "R-AVIP-29";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "structure_id")
    private long structure;
    @Column(name = "prescripteur_id")
    private long prescripteur;
    @Enumerated(EnumType.STRING)
    private StatutProposition statut;
    @Column(name = "parent_prenom")
    private String prenom;
    @Column(name = "parent_initiale")
    private String initiale;
    @Column(name = "parent_telephone")
    private String telephone;
    @Column(name = "naissance_mois")
    private LocalDate naissance;
    @Column(name = "accord_le")
    private LocalDate accordLe;
    private String message;
    @Column(name = "proposee_le")
    private Instant proposeeLe;
    @Column(name = "proposee_par")
    private String proposeePar;
    @Column(name = "repondue_le")
    private Instant repondueLe;
    @Column(name = "repondue_par")
    private String reponduePar;
    @Enumerated(EnumType.STRING)
    private MotifDeclin motif;
    private String reponse;
    @Column(name = "orientation_id")
    private Long orientation;

    protected Proposition() {
    }

    Proposition(PropositionSaisie s, String auteur, Instant maintenant) {
        structure = s.structure();
        prescripteur = s.prescripteur();
        prenom = s.prenom();
        initiale = s.initiale();
        telephone = s.telephone();
        naissance = s.naissance().atDay(1);
        accordLe = s.accordLe();
        message = s.message();
        statut = StatutProposition.PROPOSEE;
        proposeeLe = maintenant;
        proposeePar = auteur;
    }

    /** The prescriber knows the parent: a request is born of it. */
    void confirmer(long laDemande, String auteur, Instant maintenant) {
        passer(StatutProposition.CONFIRMEE, auteur, maintenant);
        orientation = laDemande;
    }

    /** Never without a coded reason. */
    void decliner(MotifDeclin pourquoi, String mot, String auteur, Instant maintenant) {
        exigerSuite(StatutProposition.DECLINEE);
        String libre = TexteLibre.refus(mot);
        Exigences exigences = new Exigences(REGLE);
        exigences.exiger(pourquoi != null, "motifDeclin", "Choisissez pourquoi.");
        exigences.exiger(pourquoi != MotifDeclin.AUTRE || !TextePropre.estVide(mot), "reponse", "Dites-le en quelques mots.");
        exigences.exiger(libre == null, "E-TEXTE", "reponse", libre);
        exigences.refuser();
        motif = pourquoi;
        reponse = TextePropre.ouNul(mot);
        passer(StatutProposition.DECLINEE, auteur, maintenant);
    }

    /** The structure takes it back. */
    void retirer(String auteur, Instant maintenant) {
        passer(StatutProposition.RETIREE, auteur, maintenant);
    }

    /** Thirty days went by without a word. */
    void sansReponse(String auteur, Instant maintenant) {
        LocalDate terme = jour(proposeeLe).plusDays(JOURS);
        exiger(!jour(maintenant).isBefore(terme), "R-AVIP-25", null, "Sans réponse à partir du " + Typographie.date(terme) + " seulement.");
        passer(StatutProposition.SANS_REPONSE, auteur, maintenant);
    }

    void exigerSuite(StatutProposition vers) {
        exiger(statut.suivants().contains(vers), REGLE, null, "Cette proposition est «\u202f" + statut.libelle() + "\u202f» depuis le "
                + Typographie.instant(repondueLe == null ? proposeeLe : repondueLe) + ".");
    }

    private void passer(StatutProposition vers, String auteur, Instant maintenant) {
        exigerSuite(vers);
        statut = vers;
        repondueLe = maintenant;
        reponduePar = auteur;
    }

    private static LocalDate jour(Instant instant) {
        return instant.atZone(Horloge.PARIS).toLocalDate();
    }

    int version() {
        return version;
    }

    PropositionVue vue() {
        return new PropositionVue(id == null ? 0 : id, version, structure, prescripteur, statut, prenom, initiale, telephone, YearMonth.from(naissance), accordLe,
                message, proposeeLe, proposeePar, repondueLe, motif, reponse, orientation);
    }
}
