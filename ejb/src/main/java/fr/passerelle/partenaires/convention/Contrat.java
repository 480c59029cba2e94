package fr.passerelle.partenaires.convention;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The contract of one service: it lives by the same states as its convention, and never more than it (R-PART-2, R-PART-3). */
@Entity
@Table(schema = "partenaires", name = "contrat")
class Contrat {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "convention_id")
    private Convention convention;
    @Enumerated(EnumType.STRING)
    private ServicePartenaire service;
    @Enumerated(EnumType.STRING)
    private EtatConvention etat;
    private String[] profils;
    @Column(name = "utilisateurs_max")
    private Integer utilisateursMax;
    @Column(name = "signe_partenaire_le")
    private LocalDate signePartenaireLe;
    @Column(name = "signe_caf_le")
    private LocalDate signeCafLe;
    @Column(name = "effet_le")
    private LocalDate effetLe;
    @Column(name = "finit_le")
    private LocalDate finitLe;
    @Column(name = "denonce_le")
    private LocalDate denonceLe;
    @Column(name = "denonce_par")
    private String denoncePar;
    @Column(name = "denonciation_motif")
    private String denonciationMotif;
    @Column(name = "suspendu_le")
    private Instant suspenduLe;
    @Column(name = "suspendu_par")
    private String suspenduPar;
    @Enumerated(EnumType.STRING)
    @Column(name = "suspension_motif")
    private MotifSuspension suspensionMotif;
    @Column(name = "suspension_texte")
    private String suspensionTexte;
    @Column(name = "reponse_avant")
    private LocalDate reponseAvant;
    @Column(name = "reponse_le")
    private Instant reponseLe;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;

    protected Contrat() {
    }

    Contrat(Convention convention, ServiceConvenu convenu, String auteur, Instant maintenant) {
        this.convention = convention;
        service = convenu.service();
        profils = convenu.profils().toArray(String[]::new);
        utilisateursMax = convenu.utilisateursMax();
        etat = EtatConvention.BROUILLON;
        creeLe = maintenant;
        creePar = auteur;
    }

    EtatConvention soumettre() {
        return Transition.passer(this::etat, e -> etat = e, EtatConvention.A_SIGNER, "contrat");
    }

    EtatConvention revenirAuBrouillon() {
        signePartenaireLe = null;
        signeCafLe = null;
        return Transition.passer(this::etat, e -> etat = e, EtatConvention.BROUILLON, "contrat");
    }

    /** R-PART-3: none is active unless its convention is. */
    EtatConvention signe(LocalDate parPartenaire, LocalDate parCaf) {
        exiger(convention.etat() == EtatConvention.ACTIVE, "R-PART-3", null,
                "Un contrat n’entre en vigueur que sous une convention active\u202f: celle-ci est «\u202f" + convention.etat().libelle() + "\u202f».");
        exiger(parPartenaire != null && parCaf != null, "R-PART-1", null, "Les deux signatures doivent être datées.");
        exiger(etat == EtatConvention.A_SIGNER, "E-ETAT", null, "Seul se signe un contrat envoyé à la signature.");
        EtatConvention avant = Transition.passer(this::etat, e -> etat = e, EtatConvention.ACTIVE, "contrat");
        signePartenaireLe = parPartenaire;
        signeCafLe = parCaf;
        LocalDate signe = parPartenaire.isAfter(parCaf) ? parPartenaire : parCaf;
        effetLe = signe.isAfter(convention.effetLe()) ? signe : convention.effetLe();
        return avant;
    }

    /** R-PART-11: at once, with a motive, and a time to answer. */
    EtatConvention suspendre(MotifSuspension motif, String texte, LocalDate repondreAvant, String auteur, Instant maintenant) {
        EtatConvention avant = Transition.passer(this::etat, e -> etat = e, EtatConvention.SUSPENDUE, "contrat");
        suspenduLe = maintenant;
        suspenduPar = auteur;
        suspensionMotif = motif;
        suspensionTexte = texte;
        reponseAvant = repondreAvant;
        reponseLe = null;
        return avant;
    }

    /** R-PART-11: the first answer is the one its time is told by. */
    void repondre(Instant maintenant) {
        exiger(etat == EtatConvention.SUSPENDUE, "R-PART-11", null, "Ce contrat n’est pas suspendu\u202f: il n’y a rien à quoi répondre.");
        reponseLe = reponseLe == null ? maintenant : reponseLe;
    }

    EtatConvention lever() {
        exiger(etat == EtatConvention.SUSPENDUE, "E-ETAT", null, "Ce contrat n’est pas suspendu.");
        reponseAvant = null;
        return Transition.passer(this::etat, e -> etat = e, EtatConvention.ACTIVE, "contrat");
    }

    /** With notice: it goes on until its last day, which the terms of its convention tell. */
    void denoncer(LocalDate recueLe, String par, String motif, LocalDate aujourdhui) {
        exiger(etat.estEnVigueur(), "E-ETAT", null, "Ce contrat est «\u202f" + etat.libelleDuContrat() + "\u202f»\u202f: il n’est pas en vigueur.");
        exiger(denonceLe == null, "E-ETAT", null, "Ce contrat est déjà dénoncé.");
        exiger(!recueLe.isAfter(aujourdhui), "E-DATE", "recueLe", "La date de réception ne peut pas être à venir.");
        LocalDate debut = effetLe == null ? convention.effetLe() : effetLe;
        exiger(!recueLe.isBefore(debut), "E-DATE", "recueLe", "Une dénonciation ne peut pas précéder l’effet du contrat, le " + Typographie.date(debut) + ".");
        noterLaDenonciation(recueLe, par, motif, convention.terme().finDUnContrat(recueLe, aujourdhui));
    }

    /** For a serious breach: that day is its last. */
    EtatConvention rompre(LocalDate jour, String par, String motif) {
        EtatConvention avant = Transition.passer(this::etat, e -> etat = e, EtatConvention.RESILIEE, "contrat");
        noterLaDenonciation(jour, par, motif, jour);
        return avant;
    }

    private void noterLaDenonciation(LocalDate jour, String par, String motif, LocalDate dernierJour) {
        denonceLe = jour;
        denoncePar = par;
        denonciationMotif = TextePropre.ouNul(motif);
        finitLe = dernierJour;
    }

    /** Whether its own last day is past, and it has not ended yet. */
    boolean estEchu(LocalDate jour) {
        return etat.estEnVigueur() && finitLe != null && finitLe.isBefore(jour);
    }

    /** Ends it, whatever its state; a draft that never was in force is dropped the same way. */
    EtatConvention finir(EtatConvention comment, LocalDate dernierJour) {
        EtatConvention avant = etat;
        etat = comment;
        finitLe = finitLe != null && finitLe.isBefore(dernierJour) ? finitLe : dernierJour;
        return avant;
    }

    Long id() {
        return id;
    }

    Convention convention() {
        return convention;
    }

    EtatConvention etat() {
        return etat;
    }

    ServicePartenaire service() {
        return service;
    }

    LocalDate finitLe() {
        return finitLe;
    }

    LocalDate reponseAvant() {
        return etat == EtatConvention.SUSPENDUE ? reponseAvant : null;
    }

    Instant reponseLe() {
        return etat == EtatConvention.SUSPENDUE ? reponseLe : null;
    }

    ContratVu vu() {
        return new ContratVu(id, convention.id(), convention.reference(), convention.partenaire(), service, etat, convention.etat(),
                convention.mode(), List.of(profils), utilisateursMax, reponseAvant(), reponseLe(), finitLe);
    }

    Instant suspenduLe() {
        return suspenduLe;
    }
}
