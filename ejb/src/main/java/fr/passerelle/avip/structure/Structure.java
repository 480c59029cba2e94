package fr.passerelle.avip.structure;

import fr.passerelle.avip.nomenclature.PrecisionDuPoint;
import fr.passerelle.avip.nomenclature.TypeGestionnaire;
import fr.passerelle.avip.nomenclature.TypeStructure;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/** A childcare structure of the register. Its capacity is kept apart, line by line of its history. */
@Entity
@Table(schema = "avip", name = "structure")
class Structure {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    private String nom;
    @Enumerated(EnumType.STRING)
    private TypeStructure type;
    private String gestionnaire;
    @Enumerated(EnumType.STRING)
    @Column(name = "type_gestionnaire")
    private TypeGestionnaire typeGestionnaire;
    @Column(name = "partenaire_id")
    private Long partenaire;
    private String adresse;
    @Column(name = "code_postal")
    private String codePostal;
    private String commune;
    @Column(name = "code_commune")
    private String codeCommune;
    private BigDecimal latitude;
    private BigDecimal longitude;
    @Enumerated(EnumType.STRING)
    @Column(name = "precision_point")
    private PrecisionDuPoint precision;
    private String telephone;
    private String courriel;
    @Column(name = "sur_monenfant")
    private boolean surMonenfant;
    @Column(name = "id_monenfant")
    private String idMonenfant;
    @Column(name = "fermee_le")
    private LocalDate fermeeLe;
    private Long lot;
    @Column(name = "creee_le")
    private Instant creeeLe;
    @Column(name = "creee_par")
    private String creeePar;

    protected Structure() {
    }

    /** @param lot the batch that brought it, or {@code null} */
    Structure(StructureSaisie verifiee, Long partenaire, Long lot, String auteur, Instant maintenant) {
        corriger(verifiee, partenaire);
        this.lot = lot;
        creeePar = auteur;
        creeeLe = maintenant;
    }

    void corriger(StructureSaisie s, Long sonPartenaire) {
        nom = s.nom();
        type = s.type();
        gestionnaire = s.gestionnaire();
        typeGestionnaire = s.typeGestionnaire();
        partenaire = sonPartenaire;
        adresse = s.adresse();
        codePostal = s.codePostal();
        commune = s.commune();
        codeCommune = s.codeCommune();
        latitude = s.latitude();
        longitude = s.longitude();
        precision = s.precision();
        telephone = s.telephone();
        courriel = s.courriel();
        surMonenfant = s.surMonenfant();
        idMonenfant = s.idMonenfant();
    }

    void fermer(LocalDate jour) {
        fermeeLe = jour;
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

    String commune() {
        return commune;
    }

    String codeCommune() {
        return codeCommune;
    }

    Long partenaire() {
        return partenaire;
    }

    LocalDate fermeeLe() {
        return fermeeLe;
    }

    Instant creeeLe() {
        return creeeLe;
    }

    String creeePar() {
        return creeePar;
    }

    String reference() {
        return StructureVue.reference(id);
    }

    /** @param siret of the partner it is linked to, or {@code null} */
    StructureSaisie saisie(String siret) {
        return new StructureSaisie(nom, type, gestionnaire, typeGestionnaire, siret, adresse, codePostal, commune, codeCommune, null, null,
                latitude, longitude, precision, telephone, courriel, surMonenfant, idMonenfant);
    }
}
