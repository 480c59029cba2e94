package fr.passerelle.socle.calendrier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Duties in people's diaries and on a wall. */
class AgendaTest {

    private static final Devoir FIN = new Devoir("PRET-1-fin", LocalDate.of(2027, 2, 28), "Fin du prêt", "Zoé, «\u202fLes Lucioles\u202f»", "/prets/pret?ref=PRET-1", "archive");

    @Test
    void chaque_devoir_est_un_jour_entier_qui_garde_son_nom_d_une_lecture_a_l_autre() {
        String agenda = Agenda.de("Échéances", "https://caf.example/passerelle", List.of(FIN), Instant.parse("2026-11-28T09:00:00Z"));
        assertThat(agenda.lines()).startsWith("BEGIN:VCALENDAR").contains("VERSION:2.0", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20270228", "DTEND;VALUE=DATE:20270301",
                "UID:PRET-1-fin@passerelle", "SUMMARY:Fin du prêt\u202f: Zoé\\, «\u202fLes Lucioles\u202f»", "DTSTAMP:20261128T090000Z").endsWith("END:VCALENDAR");
    }

    @Test
    void un_mois_se_montre_en_semaines_entieres_du_lundi_au_dimanche() {
        Mois mois = Mois.de(YearMonth.of(2027, 2), List.of(FIN), LocalDate.of(2027, 2, 3));
        assertThat(mois.semaines()).hasSize(4).allMatch(s -> s.size() == 7);
        assertThat(mois.semaines().get(0).get(0).jour()).isEqualTo("2027-02-01");
        assertThat(mois.semaines().get(3).get(6).devoirs()).containsExactly(FIN);
        assertThat(Mois.de(YearMonth.of(2026, 11), List.of(), LocalDate.of(2026, 11, 28)).semaines()).hasSize(6);
    }
}
