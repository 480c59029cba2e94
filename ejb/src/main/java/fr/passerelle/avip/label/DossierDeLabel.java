package fr.passerelle.avip.label;

import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.engagement.StructureLue;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * All of a label, on one page.
 *
 * @param decideur who signed the decision, by name, or {@code null}
 * @param pieces the papers filed with no criterion
 * @param bilans each past year of the label, and whether its report is filed
 * @param seance the session that has it on its agenda, or {@code null}
 * @param suite what comes next, by whom
 * @param manques what keeps it from going on, in words
 * @param portee what hangs on it
 */
public record DossierDeLabel(EtatDuLabel etat, StructureLue structure, Situation situation, String decideur, List<CritereVu> criteres,
        List<CritereVu.PieceVue> pieces, List<PassageVu> histoire, List<LettreVue> lettres, List<BilanVu> bilans, List<RevueVue> revues,
        SeancePrevue seance, String suite, List<String> manques, Portee portee, List<ActeLabel> actes) implements Serializable {

    /** The places the dossier speaks of: engaged, else proposed; {@code null} when none were said. */
    public Integer places() {
        return etat.placesEngagees() != null ? etat.placesEngagees() : etat.placesProposees();
    }

    /** Whether what is proposed, or engaged, holds the floor of today. */
    public boolean tientSonEngagement() {
        return places() != null && situation.tient(places());
    }

    /** The capacity is no longer the one it was decided by. */
    public boolean agrementChange() {
        return etat.statut().estEnVigueur() && etat.agrementRetenu() != null && etat.agrementRetenu() != situation.agrement();
    }

    /** How far it is on its way: 0 for the candidacy, 4 once it is held. */
    public int etape() {
        return switch (etat.statut()) {
            case CANDIDATURE -> 0;
            case INSTRUCTION -> 1;
            case COMITE, AJOURNE -> etat.attendSonDebut() ? 3 : etat.avis() == null ? 2 : 3;
            case REFUSE -> 3;
            case ABANDONNEE -> 0;
            default -> 4;
        };
    }

    public boolean estEnVigueur() {
        return etat.statut().estEnVigueur();
    }

    public boolean peut(ActeLabel acte) {
        return actes.contains(acte);
    }

    /** The year of a label and whether its report is filed. */
    public record BilanVu(int annee, boolean depose) implements Serializable {
    }

    /** A session to come that looks at it. */
    public record SeancePrevue(long id, LocalDate jour) implements Serializable {
    }

    /** The requests that wait for an answer there, the receptions that run. */
    public record Portee(int demandes, int accueils) implements Serializable {
    }

    /** A letter that was written. */
    public record LettreVue(long document, String objet, LocalDate jour) implements Serializable {
    }

    /** @param closeLe {@code null} as long as nobody has looked */
    public record RevueVue(long id, String raison, Instant ouverteLe, Instant closeLe, String conclusion) implements Serializable {

        public boolean ouverte() {
            return closeLe == null;
        }
    }
}
