package fr.passerelle.avip.reseau;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

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

/** A network: its name, whether its members share one floor, and until when it lives. */
@Entity
@Table(schema = "avip", name = "reseau")
class Reseau {

    static final String REGLE = "R-AVIP-7";
    private static final int NOM = 120;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String nom;
    private boolean mutualise;
    @Column(name = "dissous_le")
    private LocalDate dissousLe;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;

    protected Reseau() {
    }

    Reseau(String nom, boolean mutualise, String auteur, Instant le) {
        corriger(nom, mutualise);
        creePar = auteur;
        creeLe = le;
    }

    final void corriger(String autre, boolean ensemble) {
        exigerVivant();
        String propre = TextePropre.nom(autre);
        exiger(propre.length() >= 2 && propre.length() <= NOM, "E-OBLIGATOIRE", "nom", "Donnez un nom au réseau, de 2 à " + NOM + " caractères.");
        nom = propre;
        mutualise = ensemble;
    }

    void dissoudre(LocalDate jour) {
        exigerVivant();
        dissousLe = jour;
    }

    void exigerVivant() {
        exiger(dissousLe == null, REGLE, null, "Ce réseau est dissous.");
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String nom() {
        return nom;
    }

    boolean mutualise() {
        return mutualise;
    }

    LocalDate dissousLe() {
        return dissousLe;
    }
}
