package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.nomenclature.Acte;
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

    Evenement(Saisine saisine, Acte acte, String texte, ContexteActe contexte) {
        this.saisine = saisine;
        this.le = contexte.maintenant();
        this.auteur = contexte.auteur();
        this.acte = acte.name();
        this.texte = texte;
        this.saisineVersion = saisine.id() == null ? 0 : saisine.version() + 1;
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
