package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.socle.commun.TextePropre;
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

/** A question put during the examination; its addressee sees the question and nothing else of the case. */
@Entity
@Table(schema = "mediation", name = "question")
class Question {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    @Enumerated(EnumType.STRING)
    private NatureAttente nature;
    private String destinataire;
    private String identifiant;
    private String texte;
    @Column(name = "posee_le")
    private Instant poseeLe;
    @Column(name = "posee_par")
    private String poseePar;
    private LocalDate echeance;
    /** Whether whoever is asked is told the file number. */
    @Column(name = "numero_joint")
    private boolean numeroJoint;
    @Column(name = "relancee_le")
    private LocalDate relanceeLe;
    private String reponse;
    @Column(name = "repondue_le")
    private Instant repondueLe;
    @Column(name = "repondue_par")
    private String reponduePar;
    /** When the case ended without its answer: none is awaited any more. */
    @Column(name = "sans_objet_le")
    private Instant sansObjetLe;

    protected Question() {
    }

    Question(Saisine saisine, QuestionPosee posee, LocalDate echeance, ContexteActe contexte) {
        this.saisine = saisine;
        this.nature = posee.nature();
        this.destinataire = TextePropre.de(posee.destinataire());
        this.identifiant = posee.nature() == NatureAttente.SERVICE ? TextePropre.ouNul(posee.identifiant()) : null;
        this.texte = TextePropre.de(posee.texte());
        this.poseeLe = contexte.maintenant();
        this.poseePar = contexte.auteur();
        this.echeance = echeance;
        this.numeroJoint = posee.avecNumero();
    }

    void recevoir(String texteRecu, ContexteActe contexte) {
        exigerOuverte(Acte.RECEVOIR_REPONSE, "Cette question a déjà reçu sa réponse.");
        Acte.RECEVOIR_REPONSE.exigerTexte(texteRecu, "texte", "Écrivez la réponse.");
        this.reponse = TextePropre.de(texteRecu);
        this.repondueLe = contexte.maintenant();
        this.reponduePar = contexte.auteur();
    }

    void relancer(ContexteActe contexte) {
        exigerOuverte(Acte.INTERROGER, "Cette question a déjà reçu sa réponse\u202f: il n’y a rien à relancer.");
        this.relanceeLe = contexte.aujourdhui();
    }

    /** The case ended: whoever was asked has nothing to answer. */
    void devenirSansObjet(ContexteActe contexte) {
        if (estOuverte()) {
            sansObjetLe = contexte.maintenant();
        }
    }

    /** Says nothing of the case, for whoever was asked knows nothing of it. */
    void exigerAttendue() {
        Acte.RECEVOIR_REPONSE.exiger(sansObjetLe == null, null, "Aucune réponse n’est plus attendue à cette question.");
    }

    private void exigerOuverte(Acte acte, String refus) {
        exigerAttendue();
        acte.exiger(repondueLe == null, null, refus);
    }

    boolean estOuverte() {
        return repondueLe == null && sansObjetLe == null;
    }

    Long id() {
        return id;
    }

    NatureAttente nature() {
        return nature;
    }

    String destinataire() {
        return destinataire;
    }

    String identifiant() {
        return identifiant;
    }

    LocalDate echeance() {
        return echeance;
    }

    Instant repondueLe() {
        return repondueLe;
    }

    String reponduePar() {
        return reponduePar;
    }

    int version() {
        return version;
    }

    Saisine saisine() {
        return saisine;
    }
}
