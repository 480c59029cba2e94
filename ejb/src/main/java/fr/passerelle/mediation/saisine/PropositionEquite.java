package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.acte.PropositionEquiteFaite;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;

/** A proposal where the strict rule gives an effect against its spirit; the direction decides (R-MED-19). */
@Entity
@Table(schema = "mediation", name = "proposition_equite")
class PropositionEquite {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private String texte;
    private BigDecimal montant;
    @Column(name = "proposee_le")
    private Instant proposeeLe;
    @Column(name = "proposee_par")
    private String proposeePar;
    private Boolean acceptee;
    @Column(name = "motif_decision")
    private String motifDecision;
    @Column(name = "decidee_le")
    private Instant decideeLe;
    @Column(name = "decidee_par")
    private String decideePar;
    /** When the case ended before its decision: nothing is to be decided any more. */
    @Column(name = "sans_objet_le")
    private Instant sansObjetLe;

    protected PropositionEquite() {
    }

    PropositionEquite(Saisine saisine, PropositionEquiteFaite faite, ContexteActe contexte) {
        Exigences exigences = new Exigences("R-MED-19");
        exigences.exigerTexte(faite.texte(), "texte", "Motivez la proposition en équité.");
        exigences.exiger(faite.montant() == null || faite.montant().signum() >= 0, Acte.PROPOSER_EQUITE.transition(), "montant", "Montant invalide (ex. 1 234,56).");
        exigences.refuser();
        this.saisine = saisine;
        this.texte = TextePropre.de(faite.texte());
        this.montant = faite.montant();
        this.proposeeLe = contexte.maintenant();
        this.proposeePar = contexte.auteur();
    }

    void decider(boolean accepte, String motif, ContexteActe contexte) {
        exigerADecider();
        exiger(estIndecise(), "R-MED-19", null, "Cette proposition a déjà été décidée.");
        if (!accepte && TextePropre.estVide(motif)) {
            throw new RegleRefusee("R-MED-19", "motif", "Un refus indique sa raison.");
        }
        this.acceptee = accepte;
        this.motifDecision = TextePropre.ouNul(motif);
        this.decideeLe = contexte.maintenant();
        this.decideePar = contexte.auteur();
    }

    /** The case ended: the direction has nothing to decide. */
    void devenirSansObjet(ContexteActe contexte) {
        if (estIndecise()) {
            sansObjetLe = contexte.maintenant();
        }
    }

    void exigerADecider() {
        exiger(sansObjetLe == null, "R-MED-19", null, "Cette proposition est devenue sans objet\u202f: il n’y a plus rien à décider.");
    }

    boolean estIndecise() {
        return acceptee == null && sansObjetLe == null;
    }

    Long id() {
        return id;
    }

    Instant decideeLe() {
        return decideeLe;
    }

    String decideePar() {
        return decideePar;
    }

    int version() {
        return version;
    }

    Saisine saisine() {
        return saisine;
    }
}
