package fr.passerelle.agenda;

import fr.passerelle.socle.courriels.Jointe;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * A meeting as diaries take it (iCalendar, RFC 5545 and 5546): the same number each time, so that a meeting that moves moves in the
 * diary and one that is cancelled leaves it.
 */
final class InvitationICalendar {

    private InvitationICalendar() {
    }

    /** @param organisateur the address of whoever calls it, or {@code null} */
    static Jointe jointe(SeanceVue s, boolean annulee, String organisateur, Instant maintenant) {
        String methode = annulee ? "CANCEL" : "REQUEST";
        return new Jointe("invitation.ics", "text/calendar; method=" + methode + "; charset=UTF-8",
                texte(s, annulee, organisateur, maintenant).getBytes(StandardCharsets.UTF_8));
    }

    static String texte(SeanceVue s, boolean annulee, String organisateur, Instant maintenant) {
        Calendar calendrier = new Calendar();
        calendrier.add(new ProdId("-//Passerelle//Rencontres//FR"));
        calendrier.add(ImmutableVersion.VERSION_2_0);
        calendrier.add(annulee ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST);
        calendrier.add(evenement(s, annulee, organisateur, maintenant));
        StringWriter texte = new StringWriter();
        try {
            new CalendarOutputter(false).output(calendrier, texte);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString();
    }

    private static VEvent evenement(SeanceVue s, boolean annulee, String organisateur, Instant maintenant) {
        VEvent evenement = new VEvent(false);
        evenement.add(new DtStamp(maintenant));
        evenement.add(new DtStart<>(s.debut()));
        evenement.add(new DtEnd<>(s.fin()));
        evenement.add(new Uid(s.reference() + "@passerelle"));
        evenement.add(new Sequence(s.annonce()));
        evenement.add(annulee ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        evenement.add(new Summary(s.titre()));
        evenement.add(new Location(s.lieu()));
        evenement.add(new Description(s.ordreDuJour()));
        if (organisateur != null) {
            evenement.add(new Organizer(URI.create("mailto:" + organisateur)));
        }
        return evenement;
    }
}
