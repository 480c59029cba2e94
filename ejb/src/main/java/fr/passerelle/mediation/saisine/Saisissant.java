package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.Denomination;
import jakarta.persistence.Column;
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
import java.time.LocalDate;

/** Someone who put the request to the mediator. */
@Entity
@Table(schema = "mediation", name = "saisissant")
class Saisissant {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private int rang;
    @Enumerated(EnumType.STRING)
    private TypeSaisissant type;
    private String nom;
    private String courriel;
    private String telephone;
    private String adresse;
    @Column(name = "mandat_le")
    private LocalDate mandatLe;

    protected Saisissant() {
    }

    Saisissant(Saisine saisine, int rang) {
        this.saisine = saisine;
        this.rang = rang;
    }

    void prendre(SaisissantDeclare declare) {
        this.type = declare.type();
        this.nom = new Denomination(declare.nom()).valeur();
        this.courriel = Courriel.ouNul(declare.courriel());
        this.telephone = TextePropre.ouNul(TextePropre.ligne(declare.telephone()));
        this.adresse = TextePropre.ouNul(declare.adresse());
        this.mandatLe = declare.mandatLe();
    }

    SaisissantDeclare declare() {
        return new SaisissantDeclare(type, nom, courriel, telephone, adresse, mandatLe);
    }

    void requalifier(TypeSaisissant nouveauType) {
        this.type = nouveauType;
    }

    boolean estJoignable() {
        return courriel != null || telephone != null || adresse != null;
    }

    /** Whether an answer with personal data may be sent to them that day: a mandate still to come gives no right (R-MED-15). */
    boolean peutRecevoirLaReponse(LocalDate jour) {
        return type.dispenseDeMandat() || mandatLe != null && !mandatLe.isAfter(jour);
    }

    TypeSaisissant type() {
        return type;
    }

    String courriel() {
        return courriel;
    }

    String nom() {
        return nom;
    }
}
