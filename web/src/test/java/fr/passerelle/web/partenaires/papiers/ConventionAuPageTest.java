package fr.passerelle.web.partenaires.papiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConventionAuPageTest {

    private static final LocalDate AUJOURDHUI = LocalDate.of(2026, 11, 28);

    @Test
    void le_jour_d_une_adresse_est_un_jour_vraisemblable_ou_aucun() {
        assertThat(ConventionAuPage.lire("2025-03-28", AUJOURDHUI)).contains(LocalDate.of(2025, 3, 28));
        assertThat(List.of("9999-12-31", "0001-01-01", "2062-05-05", "2026-02-30", "%%%", "abc")).allMatch(jour -> ConventionAuPage.lire(jour, AUJOURDHUI).isEmpty());
    }
}
