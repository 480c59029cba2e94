package fr.passerelle.partenaires.registre;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Somebody of a partner whom the Caf talks to; gone, kept for a time so that old papers still say who it was. */
@Entity
@Table(schema = "partenaires", name = "contact")
class Contact {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Version
    private int version;
    @Column(name = "partenaire_id")
    private long partenaire;
    private String prenom;
    private String nom;
    private String fonction;
    private String courriel;
    private String telephone;
    @JdbcTypeCode(SqlTypes.ARRAY)
    private String[] roles;
    @Column(name = "parti_le")
    private LocalDate partiLe;
    @Column(name = "cree_le")
    private Instant creeLe;
    @Column(name = "cree_par")
    private String creePar;

    protected Contact() {
    }

    Contact(long partenaire, ContactSaisi verifie, String auteur, Instant maintenant) {
        this.partenaire = partenaire;
        creePar = auteur;
        creeLe = maintenant;
        prendre(verifie);
    }

    void corriger(ContactSaisi verifie) {
        prendre(verifie);
    }

    void partir(LocalDate jour) {
        partiLe = jour;
    }

    private void prendre(ContactSaisi s) {
        prenom = s.prenom();
        nom = s.nom();
        fonction = s.fonction();
        courriel = s.courriel();
        telephone = s.telephone();
        roles = s.roles().stream().map(Enum::name).toArray(String[]::new);
    }

    long partenaire() {
        return partenaire;
    }

    int version() {
        return version;
    }

    ContactSaisi saisie() {
        return new ContactSaisi(prenom, nom, fonction, courriel, telephone, roles());
    }

    ContactVu vu() {
        return new ContactVu(id, version, partenaire, prenom, nom, fonction, courriel, telephone, roles(), partiLe);
    }

    private List<RoleContact> roles() {
        return Arrays.stream(roles).map(RoleContact::valueOf).toList();
    }
}
