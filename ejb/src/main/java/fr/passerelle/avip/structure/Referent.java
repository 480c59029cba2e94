package fr.passerelle.avip.structure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Somebody a structure names to answer. */
@Entity
@Table(schema = "avip", name = "referent")
class Referent {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "structure_id")
    private long structure;
    private String prenom;
    private String nom;
    private String courriel;
    private String telephone;
    private boolean suppleant;
    private LocalDate depuis;
    @Column(name = "jusqu_a")
    private LocalDate jusquA;

    protected Referent() {
    }

    Referent(long structure, ReferentSaisi verifie, LocalDate depuis) {
        this.structure = structure;
        this.depuis = depuis;
        corriger(verifie);
    }

    void corriger(ReferentSaisi s) {
        prenom = s.prenom();
        nom = s.nom();
        courriel = s.courriel();
        telephone = s.telephone();
        suppleant = s.suppleant();
    }

    /** Whether it was named that very day: gone the same day, nothing is kept of it. */
    boolean nommeLe(LocalDate jour) {
        return !depuis.isBefore(jour);
    }

    /** The last day is the one before: from today on, nobody writes to this person. */
    void partir(LocalDate jour) {
        jusquA = jour.minusDays(1);
    }

    long structure() {
        return structure;
    }

    int version() {
        return version;
    }

    boolean suppleant() {
        return suppleant;
    }

    LocalDate jusquA() {
        return jusquA;
    }

    ReferentVu vu() {
        return new ReferentVu(id, version, structure, prenom, nom, courriel, telephone, suppleant, depuis, jusquA);
    }
}
