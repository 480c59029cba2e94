package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.EtatDemande;
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

/** One step of a request, with its author. */
@Entity
@Table(schema = "partenaires", name = "demande_passage")
class PassageDeDemande {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne
    @JoinColumn(name = "demande_id")
    private DemandeDAcces demande;
    @Enumerated(EnumType.STRING)
    private EtatDemande etat;
    private Instant le;
    private String auteur;
    private String texte;

    protected PassageDeDemande() {
    }

    PassageDeDemande(DemandeDAcces demande, EtatDemande etat, Instant le, String auteur, String texte) {
        this.demande = demande;
        this.etat = etat;
        this.le = le;
        this.auteur = auteur;
        this.texte = texte;
    }

    String auteur() {
        return auteur;
    }

    PassageVu vu(String nom) {
        return new PassageVu(etat, le, nom, texte);
    }
}
