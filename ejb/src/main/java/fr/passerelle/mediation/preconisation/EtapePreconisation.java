package fr.passerelle.mediation.preconisation;

import fr.passerelle.mediation.nomenclature.EtatPreconisation;
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

/** Something that happened to a préconisation, kept for ever with its author. */
@Entity
@Table(schema = "mediation", name = "preconisation_etape")
class EtapePreconisation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "preconisation_id")
    private Preconisation preconisation;
    private Instant le;
    private String auteur;
    @Enumerated(EnumType.STRING)
    private EtatPreconisation etat;
    private String texte;

    protected EtapePreconisation() {
    }

    EtapePreconisation(Preconisation preconisation, Instant le, String auteur, EtatPreconisation etat, String texte) {
        this.preconisation = preconisation;
        this.le = le;
        this.auteur = auteur;
        this.etat = etat;
        this.texte = texte;
    }

    String auteur() {
        return auteur;
    }

    PreconisationSuivie.Etape vue(String nomAuteur) {
        return new PreconisationSuivie.Etape(le, nomAuteur, etat, texte);
    }
}
