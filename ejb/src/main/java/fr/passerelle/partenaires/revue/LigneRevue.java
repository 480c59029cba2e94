package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
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
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/** A right as it was when the review opened, what is decided of it, and by whom. */
@Entity
@Table(schema = "partenaires", name = "revue_ligne")
class LigneRevue {

    static final String REGLE = "R-PART-12";
    static final String SIEN = "R-PART-13";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "revue_id")
    private Revue revue;
    @Column(name = "habilitation_id")
    private long habilitation;
    @Column(name = "utilisateur_id")
    private long utilisateur;
    private String personne;
    @Enumerated(EnumType.STRING)
    private ServicePartenaire service;
    private String profil;
    private LocalDate debut;
    private LocalDate fin;
    @Enumerated(EnumType.STRING)
    private EtatLigneRevue etat;
    @Enumerated(EnumType.STRING)
    private DecisionRevue decision;
    @Column(name = "nouveau_profil")
    private String nouveauProfil;
    @Column(name = "nouvelle_fin")
    private LocalDate nouvelleFin;
    @Column(name = "decidee_par")
    private String decideePar;
    @Column(name = "decidee_le")
    private Instant decideeLe;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attestation_id")
    private Attestation attestation;
    @Column(name = "reglee_le")
    private Instant regleeLe;

    protected LigneRevue() {
    }

    LigneRevue(Revue revue, long habilitation, long utilisateur, String personne, ServicePartenaire service, String profil, LocalDate debut,
            LocalDate fin) {
        this.revue = revue;
        this.habilitation = habilitation;
        this.utilisateur = utilisateur;
        this.personne = personne;
        this.service = service;
        this.profil = profil;
        this.debut = debut;
        this.fin = fin;
        this.etat = EtatLigneRevue.A_REVOIR;
    }

    /** Notes all that stands against that choice. */
    void verifier(DecisionSaisie d, Decideur qui, LocalDate jour, Exigences exigences) {
        String ou = "lignes[" + d.rang() + "].";
        exigences.exiger(!etat.estReglee(), REGLE, ou + "decision", "Cette ligne est déjà réglée\u202f: " + etat.libelle().toLowerCase() + ".");
        exigences.exiger(!qui.estLeSien(utilisateur), SIEN, ou + "decision",
                "Nul ne revoit son propre droit\u202f: l’autre administrateur ou la Caf s’en charge.");
        exigences.exiger(qui.estLeSien(utilisateur) || qui.decideDe(utilisateur), "R-PART-4", ou + "decision", qui.qualite() == QualiteDeRevue.CAF
                ? "Les comptes de ce partenaire sont gérés par ses administrateurs\u202f: cette ligne est à eux."
                : "Les comptes de votre organisme sont gérés par la Caf\u202f: cette ligne est à elle.");
        if (d.decision() == DecisionRevue.CHANGER) {
            boolean profilChange = !TextePropre.estVide(d.nouveauProfil()) && !d.nouveauProfil().equals(profil);
            exigences.exiger(profilChange || d.nouvelleFin() != null, REGLE, ou + "nouvelleFin", "Dites ce qui change\u202f: le profil, la date de fin.");
            exigences.exiger(d.nouvelleFin() == null || !d.nouvelleFin().isBefore(jour), "E-DATE", ou + "nouvelleFin",
                    "La nouvelle fin est aujourd’hui ou plus tard.");
            exigences.exiger(d.nouvelleFin() == null || !d.nouvelleFin().isBefore(debut), "E-DATE", ou + "nouvelleFin", "Un droit finit après avoir commencé.");
        }
    }

    void decider(DecisionSaisie d, String par, Instant le) {
        vers(d.decision() == null ? EtatLigneRevue.A_REVOIR : EtatLigneRevue.DECIDEE);
        decision = d.decision();
        boolean change = decision == DecisionRevue.CHANGER;
        nouveauProfil = change && !profil.equals(d.nouveauProfil()) ? TextePropre.ouNul(d.nouveauProfil()) : null;
        nouvelleFin = change ? d.nouvelleFin() : null;
        decideePar = decision == null ? null : par;
        decideeLe = decision == null ? null : le;
    }

    void attester(Attestation signee, Instant le) {
        vers(decision.signee());
        attestation = signee;
        regleeLe = le;
    }

    void expirer(Instant le) {
        vers(EtatLigneRevue.EXPIREE);
        regleeLe = le;
    }

    /** The right has ended meanwhile: nobody has anything to decide any more. */
    void partir(Instant le) {
        vers(EtatLigneRevue.PARTIE);
        regleeLe = le;
    }

    private void vers(EtatLigneRevue suivant) {
        if (suivant != etat && !etat.suivants().contains(suivant)) {
            throw new RegleRefusee(REGLE, "La ligne de " + personne + " est «\u202f" + etat.libelle().toLowerCase() + "\u202f»\u202f: elle ne change plus.");
        }
        etat = suivant;
    }

    /** Whether that choice is the one already made. */
    boolean dejaAinsi(DecisionSaisie d) {
        boolean change = d.decision() == DecisionRevue.CHANGER;
        String profilDit = change && !profil.equals(d.nouveauProfil()) ? TextePropre.ouNul(d.nouveauProfil()) : null;
        return decision == d.decision() && Objects.equals(nouveauProfil, profilDit)
                && Objects.equals(nouvelleFin, change ? d.nouvelleFin() : null);
    }

    boolean attend(Decideur qui) {
        return !etat.estReglee() && qui.decideDe(utilisateur);
    }

    boolean choisiePar(Decideur qui) {
        return etat == EtatLigneRevue.DECIDEE && qui.compte().equals(decideePar) && qui.decideDe(utilisateur);
    }

    /** « Alix Exemple : Partenaire Afas, profil APPROBATEUR — gardé ». */
    String enClair() {
        String suite = switch (decision) {
            case GARDER -> "gardé";
            case RETIRER -> "retiré";
            case CHANGER -> "changé" + (nouveauProfil == null ? "" : ", profil " + service.profil(nouveauProfil))
                    + (nouvelleFin == null ? "" : ", jusqu’au " + Typographie.date(nouvelleFin));
        };
        return personne + "\u00a0: " + service.avecProfil(profil) + " — " + suite;
    }

    Long id() {
        return id;
    }

    long habilitation() {
        return habilitation;
    }

    EtatLigneRevue etat() {
        return etat;
    }

    DecisionRevue decision() {
        return decision;
    }

    String nouveauProfil() {
        return nouveauProfil;
    }

    LocalDate nouvelleFin() {
        return nouvelleFin;
    }
}
