package fr.passerelle.avip.orientation;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the parent is engaged in, and the childcare it asks for.
 *
 * @param dateFerme the day a job or a training begins for sure, which imposes the start (R-AVIP-15)
 * @param heuresDebut when the child would come, and leave, on those half-days; or {@code null}
 * @param motif a few words of the prescriber
 */
public record Besoin(TypeParcours parcours, LocalDate debutParcours, LocalDate finParcours, LocalDate dateFerme, LocalDate entree, LocalDate fin,
        Set<DemiJournee> demiJournees, LocalTime heuresDebut, LocalTime heuresFin, String motif) implements Serializable {

    public static final Besoin INCONNU = new Besoin(null, null, null, null, null, null, Set.of(), null, null, null);
    private static final LocalTime MIDI = LocalTime.of(12, 0);
    private static final Duration DEMI_JOURNEE = Duration.ofHours(4);

    public Besoin {
        Set<DemiJournee> ordonnees = EnumSet.noneOf(DemiJournee.class);
        ordonnees.addAll(demiJournees == null ? Set.of() : demiJournees);
        demiJournees = ordonnees;
    }

    /** How long a week, about: four hours a half-day where the hours are not said. */
    public long heuresParSemaine() {
        return demiJournees.stream().map(this::duree).reduce(Duration.ZERO, Duration::plus).toHours();
    }

    private Duration duree(DemiJournee d) {
        if (heuresDebut == null || heuresFin == null || !heuresDebut.isBefore(heuresFin)) {
            return DEMI_JOURNEE;
        }
        LocalTime de = d.estLeMatin() || heuresDebut.isAfter(MIDI) ? heuresDebut : MIDI;
        LocalTime a = d.estLeMatin() && heuresFin.isAfter(MIDI) ? MIDI : heuresFin;
        return de.isBefore(a) ? Duration.between(de, a) : Duration.ZERO;
    }

    Besoin propre() {
        return new Besoin(parcours, debutParcours, finParcours, dateFerme, entree, fin, demiJournees, heuresDebut, heuresFin, TextePropre.ouNul(motif));
    }

    /** This one, with what was said again of it; {@code null} keeps what was said. */
    Besoin avec(ComplementDonne c) {
        return new Besoin(parcours, debutParcours, finParcours, c.dateFerme() == null ? dateFerme : c.dateFerme(), c.entree() == null ? entree : c.entree(), fin,
                c.demiJournees().isEmpty() ? demiJournees : c.demiJournees(), c.heuresDebut() == null ? heuresDebut : c.heuresDebut(),
                c.heuresFin() == null ? heuresFin : c.heuresFin(), motif);
    }
}
