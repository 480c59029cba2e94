package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** One field that the Caf asked again, and what the partner answered. */
@Entity
@Table(schema = "partenaires", name = "demande_point")
class PointDemande {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "demande_id")
    private DemandeDAcces demande;
    @Enumerated(EnumType.STRING)
    private ChampDemande champ;
    private String question;
    private String avant;
    @Column(name = "demande_le")
    private Instant demandeLe;
    @Column(name = "demande_par")
    private String demandePar;
    private String reponse;
    private String apres;
    @Column(name = "repondu_le")
    private Instant reponduLe;
    @Column(name = "repondu_par")
    private String reponduPar;

    protected PointDemande() {
    }

    PointDemande(DemandeDAcces demande, ChampDemande champ, String question, String avant, String auteur, Instant maintenant) {
        this.demande = demande;
        this.champ = champ;
        this.question = question;
        this.avant = avant;
        demandePar = auteur;
        demandeLe = maintenant;
    }

    void repondre(String mot, String maintenantDit, String auteur, Instant maintenant) {
        reponse = mot;
        apres = maintenantDit;
        reponduPar = auteur;
        reponduLe = maintenant;
    }

    boolean estRepondu() {
        return reponduLe != null;
    }

    ChampDemande champ() {
        return champ;
    }

    String avant() {
        return avant;
    }

    PointVu vu() {
        return new PointVu(champ, question, avant, demandeLe, reponse, apres, reponduLe);
    }
}
