package fr.passerelle.mediation.saisine;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.mediation.nomenclature.GenreDocument;
import fr.passerelle.mediation.nomenclature.MotifRetrait;
import fr.passerelle.socle.commun.Exigences;
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
import java.time.Instant;

/** An attachment filed in the case. */
@Entity
@Table(schema = "mediation", name = "document")
class DocumentJoint {

    private static final int INTITULE = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    @Column(name = "piece_id")
    private long pieceId;
    @Column(name = "ajoute_le")
    private Instant ajouteLe;
    @Column(name = "ajoute_par")
    private String ajoutePar;
    @Enumerated(EnumType.STRING)
    private GenreDocument genre;
    private String intitule;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "question_id")
    private Question question;
    @Column(name = "retire_le")
    private Instant retireLe;
    @Column(name = "retire_par")
    private String retirePar;
    @Enumerated(EnumType.STRING)
    @Column(name = "motif_retrait")
    private MotifRetrait motifRetrait;

    protected DocumentJoint() {
    }

    DocumentJoint(Saisine saisine, long pieceId, GenreDocument genre, ContexteActe contexte) {
        this.saisine = saisine;
        this.pieceId = pieceId;
        this.genre = genre == null ? GenreDocument.AUTRE : genre;
        this.ajouteLe = contexte.maintenant();
        this.ajoutePar = contexte.auteur();
    }

    /** What came with the answer to a question. */
    DocumentJoint enReponseA(Question posee) {
        question = posee;
        return this;
    }

    void qualifier(GenreDocument nouveau, String nouvelIntitule) {
        Exigences exigences = new Exigences("DOC");
        exigences.exiger(nouveau != null, "genre", "Choisissez ce qu’est ce document.");
        exigences.exiger(TextePropre.ligne(nouvelIntitule).length() <= INTITULE, "intitule", INTITULE + " caractères au plus.");
        exigences.refuser();
        genre = nouveau;
        intitule = TextePropre.ouNul(TextePropre.ligne(nouvelIntitule));
    }

    /** Taken out: shown to nobody any more, it leaves with the case. */
    void retirer(MotifRetrait motif, ContexteActe contexte) {
        exiger(motif != null, "DOC", "motif", "Dites pourquoi ce document est retiré.");
        retireLe = contexte.maintenant();
        retirePar = contexte.auteur();
        motifRetrait = motif;
    }

    boolean estAuDossier() {
        return retireLe == null;
    }

    /** « Mandat », « Justificatif « Bail » ». */
    String enClair() {
        return genre.libelle() + (intitule == null ? "" : " «\u202f" + intitule + "\u202f»");
    }

    long pieceId() {
        return pieceId;
    }
}
