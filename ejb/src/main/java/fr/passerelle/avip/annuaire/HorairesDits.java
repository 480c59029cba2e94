package fr.passerelle.avip.annuaire;

import fr.passerelle.socle.commun.valeurs.Heure;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** When a structure is open, in words: « du lundi au jeudi de 7 h 30 à 18 h 30 ; le vendredi de 7 h 30 à 17 h ». */
final class HorairesDits {

    private HorairesDits() {
    }

    /** @param jours as the query joins them: « 1 07:30:00 18:30:00,2 … », or {@code null}; days that follow each other with the same hours are told together */
    static String de(String jours) {
        if (jours == null) {
            return null;
        }
        List<Suite> suites = new ArrayList<>();
        Stream.of(jours.split(",")).map(j -> j.split(" ")).forEach(j -> {
            Suite jour = new Suite(Integer.parseInt(j[0]), Integer.parseInt(j[0]), LocalTime.parse(j[1]), LocalTime.parse(j[2]));
            int derniere = suites.size() - 1;
            if (derniere >= 0 && suites.get(derniere).suivieDe(jour)) {
                suites.set(derniere, suites.get(derniere).jusqua(jour.fin()));
            } else {
                suites.add(jour);
            }
        });
        String dits = suites.stream().map(Suite::enClair).collect(Collectors.joining("\u202f; "));
        return "Ouvert " + dits + ".";
    }

    /** Days that follow each other, with the same hours. */
    private record Suite(int debut, int fin, LocalTime ouvre, LocalTime ferme) {

        boolean suivieDe(Suite suivante) {
            return suivante.debut == fin + 1 && suivante.ouvre.equals(ouvre) && suivante.ferme.equals(ferme);
        }

        Suite jusqua(int jour) {
            return new Suite(debut, jour, ouvre, ferme);
        }

        String enClair() {
            String jours = debut == fin ? "le " + nom(debut) : "du " + nom(debut) + " au " + nom(fin);
            return jours + " de " + new Heure(ouvre).enClair() + " à " + new Heure(ferme).enClair();
        }

        private static String nom(int jour) {
            return DayOfWeek.of(jour).getDisplayName(TextStyle.FULL, Locale.FRENCH);
        }
    }
}
