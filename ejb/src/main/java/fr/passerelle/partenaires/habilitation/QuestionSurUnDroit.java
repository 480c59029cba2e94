package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** What the Caf asks of a right, and what its partner answers (R-PART-9). */
@Entity
@Table(schema = "partenaires", name = "habilitation_question")
class QuestionSurUnDroit {

    private static final int TEXTE_MAX = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "habilitation_id")
    private long habilitation;
    @Column(name = "posee_le")
    private Instant poseeLe;
    @Column(name = "posee_par")
    private String poseePar;
    private String question;
    @Column(name = "repondre_avant")
    private LocalDate repondreAvant;
    private String reponse;
    @Column(name = "repondue_le")
    private Instant repondueLe;
    @Column(name = "repondue_par")
    private String reponduePar;

    protected QuestionSurUnDroit() {
    }

    QuestionSurUnDroit(long habilitation, String question, LocalDate repondreAvant, String auteur, Instant maintenant) {
        exigerTexte(question, "R-PART-9", "question", "Écrivez ce que vous demandez de ce droit.");
        this.question = propre(question, "question");
        this.habilitation = habilitation;
        this.repondreAvant = repondreAvant;
        this.poseeLe = maintenant;
        this.poseePar = auteur;
    }

    void repondre(String texte, String auteur, Instant maintenant) {
        exiger(reponse == null, "R-PART-9", "reponse", "Il y a déjà été répondu.");
        exigerTexte(texte, "R-PART-9", "reponse", "Écrivez votre réponse.");
        reponse = propre(texte, "reponse");
        repondueLe = maintenant;
        reponduePar = auteur;
    }

    private static String propre(String texte, String champ) {
        String propre = TextePropre.de(texte);
        exiger(propre.length() <= TEXTE_MAX, "R-PART-9", champ, TEXTE_MAX + " caractères au plus.");
        return propre;
    }

    Long id() {
        return id;
    }

    long habilitation() {
        return habilitation;
    }

    FicheHabilitation.Demande vue() {
        return new FicheHabilitation.Demande(id, question, poseeLe, poseePar, repondreAvant, reponse, repondueLe, reponduePar);
    }
}
