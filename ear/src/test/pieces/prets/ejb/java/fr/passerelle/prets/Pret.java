package fr.passerelle.prets;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import fr.passerelle.socle.commun.ecrit.Fiche;
import fr.passerelle.socle.personne.Trouvaille;
import fr.passerelle.socle.personne.Trouvaille.Cellule;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;

/** One thing lent to one person. */
@Entity
@Table(schema = "prets", name = "pret")
class Pret {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "numero_allocataire")
    private String numeroAllocataire;
    private String nom;
    private String courriel;
    private String objet;
    private LocalDate le;
    @Column(name = "rendu_le")
    private LocalDate renduLe;
    private long lot;

    protected Pret() {
    }

    Pret(PretLu lu, long lot, LocalDate aujourdhui) {
        exiger(!lu.le().isAfter(aujourdhui), "PRET-1", "le", "Un prêt ne s’inscrit pas avant son jour.");
        exiger(lu.renduLe() == null || !lu.renduLe().isBefore(lu.le()), "PRET-2", "rendu_le", "Le retour précède le prêt.");
        numeroAllocataire = lu.numero().valeur();
        nom = lu.nom();
        courriel = lu.courriel().valeur();
        objet = lu.objet();
        le = lu.le();
        renduLe = lu.renduLe();
        this.lot = lot;
    }

    String reference() {
        return "PRET-%05d".formatted(id);
    }

    /** What tells whose it is. */
    Trouvaille trouvaille() {
        return new Trouvaille(reference(), List.of(Cellule.de(Typographie.dateCourte(le)), Cellule.de(nom), Cellule.de(objet)));
    }

    /** All that is held of it, told to the person. */
    Chapitre raconte() {
        return new Chapitre("Prêt " + reference(), new Ecrit().fiche(new Fiche().ligne("Nom", nom).ligne("N° de dossier", numeroAllocataire)
                .ligne("Adresse électronique", courriel).ligne("Objet", objet).ligne("Prêté le", Typographie.dateCourte(le))
                .ligne("Rendu le", renduLe == null ? null : Typographie.dateCourte(renduLe))).blocs());
    }
}
