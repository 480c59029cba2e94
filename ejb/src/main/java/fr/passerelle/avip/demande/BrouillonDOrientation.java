package fr.passerelle.avip.demande;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A request being written. */
@Entity
@Table(schema = "avip", name = "brouillon")
class BrouillonDOrientation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "prescripteur_id")
    private long prescripteur;
    private String auteur;
    @Convert(converter = BrouillonEnJson.class)
    private BrouillonSaisi contenu;
    @Column(name = "reference_dora")
    private String referenceDora;
    @Column(name = "proposition_id")
    private Long proposition;
    @Column(name = "commence_le")
    private Instant commenceLe;
    @Column(name = "garde_le")
    private Instant gardeLe;

    protected BrouillonDOrientation() {
    }

    BrouillonDOrientation(long prescripteur, String auteur, BrouillonSaisi contenu, Long proposition, Instant maintenant) {
        this.prescripteur = prescripteur;
        this.auteur = auteur;
        this.proposition = proposition;
        commenceLe = maintenant;
        garder(contenu, maintenant);
    }

    /** What is ticked is dated the first time it is. */
    void garder(BrouillonSaisi saisi, Instant maintenant) {
        contenu = saisi;
        referenceDora = saisi.referenceDora();
        gardeLe = maintenant;
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    long prescripteur() {
        return prescripteur;
    }

    BrouillonSaisi contenu() {
        return contenu;
    }

    Long proposition() {
        return proposition;
    }

    BrouillonVu vu() {
        return new BrouillonVu(id, version, auteur, contenu, proposition, commenceLe, gardeLe);
    }
}
