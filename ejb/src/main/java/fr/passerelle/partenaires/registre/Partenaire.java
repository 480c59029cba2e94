package fr.passerelle.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** A body the Caf works with; merged into another, it stays and says into which. */
@Entity
@Table(schema = "partenaires", name = "partenaire")
class Partenaire {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String siret;
    @Column(name = "raison_sociale")
    private String raisonSociale;
    @Enumerated(EnumType.STRING)
    private TypePartenaire type;
    private String adresse;
    @Column(name = "code_postal")
    private String codePostal;
    private String commune;
    @Column(name = "code_commune")
    private String codeCommune;
    private String telephone;
    private String courriel;
    private Long lot;
    @Column(name = "fondu_dans")
    private Long fonduDans;
    @Column(name = "fondu_le")
    private Instant fonduLe;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;

    protected Partenaire() {
    }

    /** @param lot the batch that brought it, or {@code null} */
    Partenaire(PartenaireSaisi verifie, Long lot, String auteur, Instant maintenant) {
        prendre(verifie);
        this.lot = lot;
        creePar = auteur;
        creeLe = maintenant;
    }

    void corriger(PartenaireSaisi verifie) {
        prendre(verifie);
    }

    void fondreDans(Partenaire autre, Instant maintenant) {
        fonduDans = autre.id;
        fonduLe = maintenant;
    }

    private void prendre(PartenaireSaisi s) {
        siret = s.siret();
        raisonSociale = s.raisonSociale();
        type = s.type();
        adresse = s.adresse();
        codePostal = s.codePostal();
        commune = s.commune();
        codeCommune = s.codeCommune();
        telephone = s.telephone();
        courriel = s.courriel();
    }

    Long id() {
        return id;
    }

    int version() {
        return version;
    }

    String reference() {
        return PartenaireVu.reference(id);
    }

    Long fonduDans() {
        return fonduDans;
    }

    Instant fonduLe() {
        return fonduLe;
    }

    Instant creeLe() {
        return creeLe;
    }

    String creePar() {
        return creePar;
    }

    PartenaireSaisi saisie() {
        return new PartenaireSaisi(siret, raisonSociale, type, adresse, codePostal, commune, codeCommune, telephone, courriel);
    }

    PartenaireVu vu() {
        return new PartenaireVu(id, reference(), siret, raisonSociale, type, commune);
    }
}
