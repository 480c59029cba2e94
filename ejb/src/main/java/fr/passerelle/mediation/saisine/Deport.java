package fr.passerelle.mediation.saisine;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** The withdrawal of an agent who has a link with the case; closes his access at once (R-MED-16). */
@Entity
@Table(schema = "mediation", name = "deport")
class Deport {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "saisine_id")
    private Saisine saisine;
    private String identifiant;
    private String motif;
    private Instant le;

    protected Deport() {
    }

    Deport(Saisine saisine, String motif, ContexteActe contexte) {
        if (TextePropre.estVide(motif)) {
            throw new RegleRefusee("R-MED-16", "motif", "Déclarez le lien qui motive le déport.");
        }
        this.saisine = saisine;
        this.identifiant = contexte.auteur();
        this.motif = TextePropre.de(motif);
        this.le = contexte.maintenant();
    }

    /** What becomes of the case, for its timeline. */
    static String enClair(boolean tenait, String nouveauTitulaire) {
        String suite = !tenait ? "la saisine garde son titulaire."
                : nouveauTitulaire == null ? "aucun suppléant ne peut la tenir, à signaler au réseau national."
                        : "saisine confiée à " + nouveauTitulaire + ".";
        return "Déport : " + suite;
    }

    String identifiant() {
        return identifiant;
    }
}
