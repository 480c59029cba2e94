package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.orientation.Ages;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.EnfantVu;
import fr.passerelle.avip.orientation.PassageVu;
import fr.passerelle.avip.reponse.EffetVu;
import fr.passerelle.avip.reponse.EffetVu.Moment;
import fr.passerelle.avip.reponse.file.DelaiDeReponse;
import fr.passerelle.socle.commun.Libelle;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.socle.commun.Reglette;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request, its clock and what it would take of places, in words and in drawings. */
@Named
@ApplicationScoped
public class ReponsesEnClair {

    private static final List<String> JOURS = Stream.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
            .map(j -> j.getDisplayName(TextStyle.FULL, Locale.FRENCH)).toList();

    public List<String> getJours() {
        return JOURS;
    }

    public List<DemiJournee> getDemiJournees() {
        return List.of(DemiJournee.values());
    }

    public String ton(DelaiDeReponse delai) {
        return switch (delai.urgence()) {
            case A_L_HEURE -> "info";
            case PROCHE, SUSPENDU -> "attention";
            case EN_RETARD -> "erreur";
            case SANS -> "neutre";
        };
    }

    public String icone(DelaiDeReponse delai) {
        return switch (delai.urgence()) {
            case A_L_HEURE, PROCHE, SANS -> "clock";
            case EN_RETARD -> "circle-alert";
            case SUSPENDU -> "circle-pause";
        };
    }

    /** The two rows of a week: mornings, afternoons. */
    public List<Moitie> moities(EffetVu effet) {
        return List.of(new Moitie("Matin", effet.moments().stream().filter(m -> m.quand().estLeMatin()).toList()),
                new Moitie("Après-midi", effet.moments().stream().filter(m -> !m.quand().estLeMatin()).toList()));
    }

    /** A row of the drawing. */
    public record Moitie(String libelle, List<Moment> moments) {
    }

    public String pris(Moment m) {
        return Reglette.part(m.avant(), echelle(m));
    }

    public String plus(Moment m) {
        return Reglette.part(m.demande(), echelle(m));
    }

    private static int echelle(Moment m) {
        return Math.max(1, Math.max(m.offertes(), m.apres()));
    }

    /** « Lundi matin, lundi après-midi » as days: « lundi toute la journée, mardi matin ». */
    public String rythme(Set<DemiJournee> demiJournees) {
        return Arrays.stream(DayOfWeek.values()).map(j -> jour(j, demiJournees)).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String jour(DayOfWeek jour, Set<DemiJournee> demiJournees) {
        List<DemiJournee> siennes = demiJournees.stream().filter(d -> d.jour() == jour).toList();
        String nom = jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
        return siennes.isEmpty() ? null : siennes.size() == 2 ? nom : nom + (siennes.get(0).estLeMatin() ? " matin" : " après-midi");
    }

    public String heures(Besoin besoin) {
        return besoin.heuresDebut() == null ? "" : "de " + heure(besoin.heuresDebut().getHour(), besoin.heuresDebut().getMinute()) + " à "
                + heure(besoin.heuresFin().getHour(), besoin.heuresFin().getMinute());
    }

    private static String heure(int heures, int minutes) {
        return heures + Typographie.INSECABLE + "h" + (minutes == 0 ? "" : Typographie.INSECABLE + "%02d".formatted(minutes));
    }

    /** « Noé, 1 an et 2 mois à l’entrée ». */
    public String enfant(EnfantVu enfant, LocalDate entree) {
        if (enfant.naissance() == null) {
            return enfant.enClair() + (enfant.terme() == null ? "" : ", attendu le " + Typographie.date(enfant.terme()));
        }
        return enfant.enClair() + ", né le " + Typographie.date(enfant.naissance()) + (entree == null ? "" : ", " + Ages.enClair(enfant.naissance(), entree) + " à l’entrée");
    }

    public String joints(Collection<? extends Libelle> codes) {
        return codes.stream().map(Libelle::libelle).collect(Collectors.joining("\u202f; "));
    }

    public String quand(PassageVu passage) {
        return Typographie.instant(passage.le());
    }

    public String ouiNon(Boolean dit) {
        return dit == null ? "—" : dit ? "Oui" : "Non";
    }
}
