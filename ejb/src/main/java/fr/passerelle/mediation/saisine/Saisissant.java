package fr.passerelle.mediation.saisine;

import fr.passerelle.mediation.acte.ChoixDEnvoi;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.lettre.Destinataire;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.Denomination;
import fr.passerelle.socle.documents.envoi.Voie;
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
import java.util.List;
import java.util.Objects;

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
    /** How they chose to be written to; {@code null} as long as they have not. */
    @Enumerated(EnumType.STRING)
    private Voie voie;
    @Column(name = "courriel_confirme_le")
    private LocalDate courrielConfirmeLe;
    @Column(name = "courriel_confirme_par")
    private String courrielConfirmePar;

    protected Saisissant() {
    }

    Saisissant(Saisine saisine, int rang) {
        this.saisine = saisine;
        this.rang = rang;
    }

    void prendre(SaisissantDeclare declare) {
        this.type = declare.type();
        this.nom = new Denomination(declare.nom()).valeur();
        changerDeCourriel(Courriel.ouNul(declare.courriel()));
        this.telephone = TextePropre.ouNul(TextePropre.ligne(declare.telephone()));
        this.adresse = TextePropre.ouNul(declare.adresse());
        this.mandatLe = declare.mandatLe();
    }

    SaisissantDeclare declare() {
        return new SaisissantDeclare(type, nom, courriel, telephone, adresse, mandatLe);
    }

    /** Another address is to be confirmed anew. */
    private void changerDeCourriel(String autre) {
        if (!Objects.equals(courriel, autre)) {
            courriel = autre;
            courrielConfirmeLe = null;
            courrielConfirmePar = null;
        }
    }

    /** How to write to them from now on (R-MED-8). */
    void ecrirePar(ChoixDEnvoi choix, ContexteActe contexte) {
        adresse = TextePropre.estVide(choix.adresse()) ? adresse : TextePropre.de(choix.adresse());
        changerDeCourriel(TextePropre.estVide(choix.courriel()) ? courriel : Courriel.ouNul(choix.courriel()));
        voie = choix.voie();
        if (choix.confirme() && courriel != null && courrielConfirmeLe == null) {
            courrielConfirmeLe = contexte.aujourdhui();
            courrielConfirmePar = contexte.auteur();
        }
    }

    boolean peutRecevoir(Voie autre) {
        return autre == Voie.COURRIER ? adresse != null : autre != Voie.COURRIEL || courriel != null;
    }

    void recevoirPar(Voie autre) {
        voie = autre;
    }

    /** Who receives a letter to them, and how: as they chose, else as they wrote, else as they can be reached. */
    Destinataire destinataire(CanalSaisine canal) {
        return new Destinataire(nom, lignes(adresse), courriel, courrielConfirmeLe != null, voie(canal));
    }

    private Voie voie(CanalSaisine canal) {
        if (voie != null && peutRecevoir(voie)) {
            return voie;
        }
        if (courriel != null && (canal.parEcran() || adresse == null)) {
            return Voie.COURRIEL;
        }
        return adresse == null ? Voie.MAIN_PROPRE : Voie.COURRIER;
    }

    static List<String> lignes(String adresse) {
        return adresse == null ? List.of() : adresse.lines().map(TextePropre::ligne).filter(l -> !l.isEmpty()).toList();
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
