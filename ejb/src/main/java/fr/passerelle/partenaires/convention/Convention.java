package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.socle.commun.TextePropre;
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

/** The access convention of a partner, from its draft to its end; its contracts follow it (dossier §2.2). */
@Entity
@Table(schema = "partenaires", name = "convention")
class Convention {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String reference;
    @Column(name = "partenaire_id")
    private long partenaire;
    @Enumerated(EnumType.STRING)
    private EtatConvention etat;
    @Enumerated(EnumType.STRING)
    @Column(name = "mode_gestion")
    private ModeGestion mode;
    @Column(name = "signee_partenaire_le")
    private LocalDate signeePartenaireLe;
    @Column(name = "signee_caf_le")
    private LocalDate signeeCafLe;
    @Column(name = "signee_le")
    private LocalDate signeeLe;
    @Column(name = "effet_le")
    private LocalDate effetLe;
    @Column(name = "duree_mois")
    private int dureeMois;
    @Enumerated(EnumType.STRING)
    private Reconduction reconduction;
    @Column(name = "duree_reconduction_mois")
    private Integer dureeReconductionMois;
    @Column(name = "reconductions_max")
    private Integer reconductionsMax;
    @Column(name = "preavis_mois")
    private int preavisMois;
    @Column(name = "denoncee_le")
    private LocalDate denonceeLe;
    @Column(name = "denoncee_par")
    private String denonceePar;
    @Column(name = "denonciation_motif")
    private String denonciationMotif;
    @Column(name = "finie_le")
    private LocalDate finieLe;
    @Column(name = "suspendue_le")
    private Instant suspendueLe;
    @Column(name = "suspendue_par")
    private String suspenduePar;
    @Enumerated(EnumType.STRING)
    @Column(name = "suspension_motif")
    private MotifSuspension suspensionMotif;
    @Column(name = "suspension_texte")
    private String suspensionTexte;
    @Column(name = "reponse_avant")
    private LocalDate reponseAvant;
    @Column(name = "reponse_le")
    private Instant reponseLe;
    @Column(name = "periode_constatee")
    private int periodeConstatee = 1;
    private Long lot;
    @Column(name = "partenaire_apporte")
    private boolean partenaireApporte;
    @Column(name = "creee_le")
    private Instant creeeLe;
    @Column(name = "creee_par")
    private String creeePar;

    @OneToMany(mappedBy = "convention", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Contrat> contrats = new ArrayList<>();
    @OneToMany(mappedBy = "convention", cascade = CascadeType.ALL)
    @OrderBy("id")
    private List<Renouvellement> renouvellements = new ArrayList<>();

    protected Convention() {
    }

    Convention(String reference, long partenaire, ConventionSaisie s, String auteur, Instant maintenant) {
        s.exiger();
        this.reference = reference;
        this.partenaire = partenaire;
        etat = EtatConvention.BROUILLON;
        mode = s.mode();
        effetLe = s.effetLe();
        dureeMois = s.dureeMois();
        reconduction = s.reconduction();
        dureeReconductionMois = s.dureeReconductionMois();
        reconductionsMax = s.reconductionsMax();
        preavisMois = s.preavisMois();
        creeeLe = maintenant;
        creeePar = auteur;
        s.services().forEach(service -> contrats.add(new Contrat(this, service, auteur, maintenant)));
    }

    /** One that stood before: signed, in force or ended already. */
    void reprendre(LocalDate signee, LocalDate denoncee, LocalDate aujourdhui, Long parLot, boolean avecPartenaire) {
        signeeLe = signee;
        denonceeLe = denoncee;
        denonceePar = denoncee == null ? null : "PARTENAIRE";
        lot = parLot;
        partenaireApporte = avecPartenaire;
        Echeance echeance = terme().au(aujourdhui);
        periodeConstatee = echeance.periode();
        etat = switch (echeance.etat()) {
            case A_VENIR, ACTIVE -> EtatConvention.ACTIVE;
            case EXPIREE -> EtatConvention.EXPIREE;
            case RESILIEE -> EtatConvention.RESILIEE;
        };
    }

    EtatConvention soumettre() {
        exiger(!contrats.isEmpty(), "R-PART-2", null, "Une convention se soumet à la signature avec au moins un contrat de service.");
        return passer(EtatConvention.A_SIGNER);
    }

    EtatConvention revenirAuBrouillon() {
        signeePartenaireLe = null;
        signeeCafLe = null;
        return passer(EtatConvention.BROUILLON);
    }

    /** Both have signed, in either order. */
    EtatConvention signee(LocalDate parPartenaire, LocalDate parCaf) {
        exiger(parPartenaire != null && parCaf != null, "R-PART-1", null, "Les deux signatures doivent être datées.");
        exiger(etat == EtatConvention.A_SIGNER, "E-ETAT", null, "Seule se signe une convention envoyée à la signature.");
        EtatConvention avant = passer(EtatConvention.ACTIVE);
        signeePartenaireLe = parPartenaire;
        signeeCafLe = parCaf;
        signeeLe = parPartenaire.isAfter(parCaf) ? parPartenaire : parCaf;
        effetLe = effetLe == null || effetLe.isBefore(signeeLe) ? signeeLe : effetLe;
        return avant;
    }

    /** R-PART-11: at once, with a motive, and a time to answer. */
    EtatConvention suspendre(MotifSuspension motif, String texte, LocalDate repondreAvant, String auteur, Instant maintenant) {
        EtatConvention avant = passer(EtatConvention.SUSPENDUE);
        suspendueLe = maintenant;
        suspenduePar = auteur;
        suspensionMotif = motif;
        suspensionTexte = TextePropre.ouNul(texte);
        reponseAvant = repondreAvant;
        reponseLe = null;
        return avant;
    }

    /** R-PART-11: what the partner has to say of it; the first answer is the one its time is told by. */
    void repondre(Instant maintenant) {
        exiger(etat == EtatConvention.SUSPENDUE, "R-PART-11", null, "Cette convention n’est pas suspendue\u202f: il n’y a rien à quoi répondre.");
        reponseLe = reponseLe == null ? maintenant : reponseLe;
    }

    EtatConvention lever() {
        exiger(etat == EtatConvention.SUSPENDUE, "E-ETAT", null, "Cette convention n’est pas suspendue.");
        reponseAvant = null;
        return passer(EtatConvention.ACTIVE);
    }

    /** With notice: it goes on until the term that follows, which its dates tell. */
    void denoncer(LocalDate recueLe, String par, String motif, LocalDate aujourdhui) {
        exigerVivante();
        exiger(denonceeLe == null, "E-ETAT", null, "Cette convention est déjà dénoncée.");
        exiger(!recueLe.isBefore(signeeLe), "E-DATE", "recueLe", "Une dénonciation ne peut pas précéder la signature.");
        exiger(!recueLe.isAfter(aujourdhui), "E-DATE", "recueLe", "La date de réception ne peut pas être à venir.");
        exiger(terme().denonciationPossible(aujourdhui), "E-ETAT", null,
                "Cette convention prend fin à son terme sans reconduction tacite\u202f: il n’y a rien à dénoncer.");
        denonceeLe = recueLe;
        denonceePar = par;
        denonciationMotif = TextePropre.ouNul(motif);
    }

    /** For a serious breach: that day is its last. */
    EtatConvention rompre(LocalDate jour, String motif) {
        EtatConvention avant = passer(EtatConvention.RESILIEE);
        denonceeLe = jour;
        denonceePar = "CAF";
        denonciationMotif = TextePropre.ouNul(motif);
        finieLe = jour;
        return avant;
    }

    void renouveler(int mois, LocalDate le, String auteur, Instant maintenant) {
        exigerVivante();
        Echeance echeance = terme().au(le);
        exiger(denonceeLe == null && echeance.finLe() != null, "E-ETAT", null,
                "Seule se renouvelle une convention dont le terme est certain et que personne n’a dénoncée.");
        exiger(mois >= 1 && mois <= ConventionSaisie.DUREE_MAX, "E-CONVENTION", "mois", "La durée va de 1 à " + ConventionSaisie.DUREE_MAX + " mois.");
        renouvellements.add(new Renouvellement(this, mois, le, auteur, maintenant));
    }

    /** Its last day is past, as its dates tell. */
    EtatConvention finir(EtatConvention comment) {
        return passer(comment);
    }

    /** How far its periods were told of. */
    int constater(int periode) {
        int avant = periodeConstatee;
        periodeConstatee = periode;
        return avant;
    }

    private void exigerVivante() {
        exiger(etat == EtatConvention.ACTIVE || etat == EtatConvention.SUSPENDUE, "E-ETAT", null,
                "Cette convention est «\u202f" + etat.libelle() + "\u202f»\u202f: elle n’est pas en vigueur.");
    }

    private EtatConvention passer(EtatConvention vers) {
        return Transition.passer(this::etat, e -> etat = e, vers, "convention");
    }

    Terme terme() {
        return effetLe == null ? null : new Terme(effetLe, dureeMois, reconduction, dureeReconductionMois, reconductionsMax, preavisMois,
                denonceeLe, finieLe, renouvellements.stream().map(Renouvellement::valeur).toList());
    }

    ConventionVue vue() {
        return new ConventionVue(id, reference, partenaire, etat, mode, signeeLe, effetLe, terme());
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

    long partenaire() {
        return partenaire;
    }

    EtatConvention etat() {
        return etat;
    }

    ModeGestion mode() {
        return mode;
    }

    LocalDate effetLe() {
        return effetLe;
    }

    LocalDate reponseAvant() {
        return reponseAvant;
    }

    Instant reponseLe() {
        return reponseLe;
    }

    MotifSuspension suspensionMotif() {
        return suspensionMotif;
    }

    String suspensionTexte() {
        return suspensionTexte;
    }

    List<Contrat> contrats() {
        return contrats;
    }

    Instant suspendueLe() {
        return suspendueLe;
    }
}
