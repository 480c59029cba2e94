package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Heure;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The hours of a week as typed, « 7 h 30 » or « 07:30 »; a day whose two hours are empty is closed. */
public record HorairesSaisis(List<Jour> jours) implements Serializable {

    private static final DayOfWeek DERNIER = DayOfWeek.SATURDAY;

    public HorairesSaisis {
        jours = List.copyOf(jours);
    }

    /** One day, as typed. */
    public record Jour(DayOfWeek jour, String ouvre, String ferme) implements Serializable {
    }

    /** The days it is open; refused for all that is wrong at once, beside « ouvre1 », « ferme1 » of Monday, and so on. */
    List<Ouverture> verifies() {
        List<RegleRefusee> refus = new ArrayList<>();
        List<Ouverture> ouvertures = new ArrayList<>();
        jours.stream().filter(j -> !TextePropre.estVide(j.ouvre()) || !TextePropre.estVide(j.ferme())).forEach(j -> lire(j, refus).ifPresent(ouvertures::add));
        RegleRefusee.refuserTout(refus);
        return ouvertures;
    }

    private static Optional<Ouverture> lire(Jour jour, List<RegleRefusee> refus) {
        int rang = jour.jour().getValue();
        Optional<LocalTime> ouvre = Heure.lue(jour.ouvre());
        Optional<LocalTime> ferme = Heure.lue(jour.ferme());
        if (rang > DERNIER.getValue()) {
            refus.add(new RegleRefusee("E-HEURE", "ouvre" + rang, "Une structure n’ouvre pas ce jour-là."));
        } else if (ouvre.isEmpty()) {
            refus.add(new RegleRefusee("E-HEURE", "ouvre" + rang, "Indiquez l’heure d’ouverture, par exemple 7:30."));
        } else if (ferme.isEmpty()) {
            refus.add(new RegleRefusee("E-HEURE", "ferme" + rang, "Indiquez l’heure de fermeture, par exemple 18:30."));
        } else if (!ferme.get().isAfter(ouvre.get())) {
            refus.add(new RegleRefusee("E-HEURE", "ferme" + rang, "La fermeture vient après l’ouverture."));
        } else {
            return Optional.of(new Ouverture(jour.jour(), ouvre.get(), ferme.get()));
        }
        return Optional.empty();
    }
}
