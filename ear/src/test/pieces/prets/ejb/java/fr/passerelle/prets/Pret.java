package fr.passerelle.prets;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

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
        return "PRET-" + id;
    }

    PretVu vu() {
        return new PretVu(reference(), numeroAllocataire, nom, courriel, objet, le, renduLe);
    }
}
