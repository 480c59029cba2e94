package fr.passerelle.socle.calendrier;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/** Duties as diaries read them (iCalendar, RFC 5545): each a whole day, that keeps nobody busy. */
final class Agenda {

    private Agenda() {
    }

    static String de(String nom, String adresse, List<Devoir> devoirs, Instant maintenant) {
        Calendar calendrier = new Calendar();
        calendrier.add(new ProdId("-//Passerelle//Calendrier//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        calendrier.add(new XProperty("X-WR-CALNAME", nom));
        devoirs.forEach(d -> calendrier.add(evenement(d, adresse, maintenant)));
        StringWriter texte = new StringWriter();
        try {
            // an empty calendar is right, though the standard asks for an event in each
            new CalendarOutputter(false).output(calendrier, texte);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString();
    }

    private static VEvent evenement(Devoir d, String adresse, Instant maintenant) {
        VEvent evenement = new VEvent(false);
        evenement.add(new DtStamp(maintenant));
        evenement.add(new DtStart<>(d.jour()));
        evenement.add(new DtEnd<>(d.jour().plusDays(1)));
        evenement.add(new Summary(d.titre() + "\u202f: " + d.detail()));
        evenement.add(new Uid(d.code() + "@passerelle"));
        evenement.add(new Description(adresse + d.lien()));
        evenement.add(ImmutableTransp.TRANSPARENT);
        return evenement;
    }
}
