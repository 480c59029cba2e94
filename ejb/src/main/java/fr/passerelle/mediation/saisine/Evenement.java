package fr.passerelle.mediation.saisine;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A line of the timeline: who did what, when, in words. */
@Entity
@Table(schema = "mediation", name = "evenement")
class Evenement {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private Instant le;
    private String auteur;
    private String acte;
    private String texte;
    @Column(name = "saisine_version")
    private int saisineVersion;

    protected Evenement() {
    }

    Evenement(Saisine saisine, String acte, String texte, int saisineVersion, ContexteActe contexte) {
        this.saisine = saisine;
        this.le = contexte.maintenant();
        this.auteur = contexte.auteur();
        this.acte = acte;
        this.texte = texte;
        this.saisineVersion = saisineVersion;
    }

    String auteur() {
        return auteur;
    }

    Instant le() {
        return le;
    }

    String texte() {
        return texte;
    }

    int saisineVersion() {
        return saisineVersion;
    }
}
