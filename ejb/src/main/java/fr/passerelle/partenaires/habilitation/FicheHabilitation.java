package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.NiveauSuspension;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A right as one page tells it: whose it is, under what, who gave it and why, all it has been.
 *
 * @param suspension what freezes it now, or {@code null}
 * @param agir what may be done of it now, whoever asks having the permission
 */
public record FicheHabilitation(HabilitationVue droit, UtilisateurVu qui, Partenaire partenaire, Cadre cadre, Origine origine, Suspension suspension,
        LocalDate dateRevue, Instant derniereUtilisation, List<Etape> etapes, List<Demande> questions, Agir agir) implements Serializable {

    /** @param reference {@code PART-00042} */
    public record Partenaire(long id, String reference, String raisonSociale) implements Serializable {
    }

    public record Cadre(long convention, String reference, EtatConvention etatConvention, EtatConvention etatContrat, ModeGestion mode) implements Serializable {

        public boolean estOuvert() {
            return etatConvention == EtatConvention.ACTIVE && etatContrat == EtatConvention.ACTIVE;
        }
    }

    /** @param donneLe {@code null} when it has not been given yet */
    public record Origine(Instant demandeLe, String demandePar, String pourquoi, Instant donneLe, String donnePar) implements Serializable {
    }

    /**
     * What freezes it.
     *
     * @param repondreAvant until when the partner may answer, {@code null} when it is not the Caf's doing
     * @param reponses what it answered, the latest first
     */
    public record Suspension(Instant quand, String par, NiveauSuspension niveau, MotifSuspension motif, String texte, LocalDate repondreAvant,
            List<Reponse> reponses) implements Serializable {
    }

    /** The partner's own words on a suspension. */
    public record Reponse(Instant quand, String par, String texte) implements Serializable {
    }

    /** @param avant {@code null} for the first */
    public record Etape(Instant quand, EtatHabilitation avant, EtatHabilitation apres, String par, NiveauSuspension niveau, String motif) implements Serializable {
    }

    /** What the Caf asks of it. */
    public record Demande(long id, String question, Instant poseeLe, String poseePar, LocalDate repondreAvant, String reponse, Instant repondueLe,
            String reponduePar) implements Serializable {

        public boolean attend() {
            return reponse == null;
        }
    }

    public record Agir(boolean valider, boolean suspendre, boolean retablir, boolean retirer, boolean changerFin) implements Serializable {

        static Agir de(EtatHabilitation etat, NiveauSuspension niveau, Acteur acteur, long personne, boolean ouvert) {
            boolean autreQueLui = acteur.personne() == null || acteur.personne() != personne;
            return new Agir(etat == EtatHabilitation.DEMANDEE && autreQueLui && ouvert, etat == EtatHabilitation.ACTIVE,
                    etat == EtatHabilitation.SUSPENDUE && autreQueLui && ouvert && acteur.niveau().peutLever(niveau),
                    !etat.estFinal(), etat == EtatHabilitation.ACTIVE || etat == EtatHabilitation.DEMANDEE);
        }
    }
}
