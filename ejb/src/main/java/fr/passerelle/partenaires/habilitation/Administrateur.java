package fr.passerelle.partenaires.habilitation;

import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The time someone administers the accounts of a partner, in one of its two seats (R-PART-5). */
@Entity
@Table(schema = "partenaires", name = "administrateur")
class Administrateur {

    static final int SIEGES = 2;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @Column(name = "partenaire_id")
    private long partenaire;
    @Column(name = "utilisateur_id")
    private long utilisateur;
    private int siege;
    private Instant depuis;
    @Column(name = "nomme_par")
    private String nommePar;
    @Column(name = "jusqu_a")
    private Instant jusquA;
    @Column(name = "fin_par")
    private String finPar;
    @Column(name = "fin_motif")
    private String finMotif;

    protected Administrateur() {
    }

    Administrateur(Utilisateur qui, int siege, String auteur, Instant maintenant) {
        this.partenaire = qui.partenaire();
        this.utilisateur = qui.id();
        this.siege = siege;
        this.depuis = maintenant;
        this.nommePar = auteur;
    }

    void finir(String motif, String auteur, Instant maintenant) {
        exigerTexte(motif, "R-PART-5", "motif", "Dites pourquoi cette personne n’administre plus les comptes.");
        jusquA = maintenant;
        finPar = auteur;
        finMotif = TextePropre.de(motif);
    }

    int siege() {
        return siege;
    }

    long utilisateur() {
        return utilisateur;
    }
}
