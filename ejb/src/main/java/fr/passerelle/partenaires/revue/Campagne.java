package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;

/** A yearly review of rights, for all partners or those of a kind. */
@Entity
@Table(schema = "partenaires", name = "campagne")
class Campagne {

    private static final int LIBELLE = 120;
    private static final int JOURS_AU_MOINS = 7;
    private static final int JOURS_AU_PLUS = 366;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    private String libelle;
    @Enumerated(EnumType.STRING)
    private TypePartenaire type;
    private boolean automatique;
    private int annee;
    private LocalDate echeance;
    @Column(name = "expire_le")
    private LocalDate expireLe;
    @Column(name = "ouverte_le")
    private Instant ouverteLe;
    @Column(name = "ouverte_par")
    private String ouvertePar;

    protected Campagne() {
    }

    /** @param delai how many days after its due day what was not reviewed expires */
    Campagne(CampagneSaisie saisie, int delai, String par, Instant le, LocalDate jour) {
        Exigences exigences = new Exigences(LigneRevue.REGLE);
        String dit = TextePropre.ligne(saisie.libelle());
        exigences.exiger(!dit.isEmpty(), "E-OBLIGATOIRE", "libelle", "Donnez un nom à la campagne.");
        exigences.exiger(dit.length() <= LIBELLE, "libelle", LIBELLE + " caractères au plus.");
        exigences.exiger(saisie.echeance() != null, "E-OBLIGATOIRE", "echeance", "Donnez le jour où la revue doit être faite.");
        exigences.exiger(saisie.echeance() == null || !saisie.echeance().isBefore(jour.plusDays(JOURS_AU_MOINS)), "echeance",
                "Laissez " + JOURS_AU_MOINS + " jours au moins pour faire la revue.");
        exigences.exiger(saisie.echeance() == null || !saisie.echeance().isAfter(jour.plusDays(JOURS_AU_PLUS)), "echeance",
                "Une revue annuelle est faite dans l’année.");
        exigences.refuser();
        libelle = dit;
        type = saisie.type();
        annee = saisie.echeance().getYear();
        echeance = saisie.echeance();
        expireLe = echeance.plusDays(delai);
        ouverteLe = le;
        ouvertePar = par;
    }

    Long id() {
        return id;
    }

    String libelle() {
        return libelle;
    }

    TypePartenaire type() {
        return type;
    }

    LocalDate echeance() {
        return echeance;
    }

    LocalDate expireLe() {
        return expireLe;
    }
}
