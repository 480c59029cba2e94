package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** The ten half-days of a week of childcare: what a place is made of (R-AVIP-30). Their order is what the database keeps. */
public enum DemiJournee implements Libelle {

    LUNDI_MATIN(DayOfWeek.MONDAY, true, "Lundi matin"),
    LUNDI_APRES_MIDI(DayOfWeek.MONDAY, false, "Lundi après-midi"),
    MARDI_MATIN(DayOfWeek.TUESDAY, true, "Mardi matin"),
    MARDI_APRES_MIDI(DayOfWeek.TUESDAY, false, "Mardi après-midi"),
    MERCREDI_MATIN(DayOfWeek.WEDNESDAY, true, "Mercredi matin"),
    MERCREDI_APRES_MIDI(DayOfWeek.WEDNESDAY, false, "Mercredi après-midi"),
    JEUDI_MATIN(DayOfWeek.THURSDAY, true, "Jeudi matin"),
    JEUDI_APRES_MIDI(DayOfWeek.THURSDAY, false, "Jeudi après-midi"),
    VENDREDI_MATIN(DayOfWeek.FRIDAY, true, "Vendredi matin"),
    VENDREDI_APRES_MIDI(DayOfWeek.FRIDAY, false, "Vendredi après-midi");

    private final DayOfWeek jour;
    private final boolean matin;
    private final String libelle;

    DemiJournee(DayOfWeek jour, boolean matin, String libelle) {
        this.jour = jour;
        this.matin = matin;
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    public DayOfWeek jour() {
        return jour;
    }

    public boolean estLeMatin() {
        return matin;
    }

    /** None on Saturdays and Sundays. */
    public static Optional<DemiJournee> de(LocalDate jour, boolean matin) {
        return Arrays.stream(values()).filter(d -> d.jour == jour.getDayOfWeek() && d.matin == matin).findFirst();
    }

    /** « 0101000000 » as the database keeps a set of them: one sign each, in order. */
    public static String enSignes(Set<DemiJournee> ensemble) {
        StringBuilder signes = new StringBuilder();
        Arrays.stream(values()).forEach(d -> signes.append(ensemble.contains(d) ? '1' : '0'));
        return signes.toString();
    }

    /** The set that {@link #enSignes} wrote. */
    public static Set<DemiJournee> deSignes(String signes) {
        Set<DemiJournee> ensemble = EnumSet.noneOf(DemiJournee.class);
        Arrays.stream(values()).filter(d -> signes.charAt(d.ordinal()) == '1').forEach(ensemble::add);
        return ensemble;
    }
}
