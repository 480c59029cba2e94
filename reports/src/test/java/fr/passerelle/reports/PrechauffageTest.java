package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reports.mediation.BilanPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.reports.socle.rendu.Prechauffage;
import fr.passerelle.reports.socle.rendu.Publication;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PrechauffageTest {

    @Test
    void leDocumentDEssaiEstUnVraiDocument() {
        assertThat(Conformite.defauts(Publication.essai())).isEmpty();
    }

    @Test
    void apresPrechauffageUnBilanVientEnMoinsDUneSecondeEtDemie() {
        new Prechauffage().run();
        long meilleur = IntStream.range(0, 4).mapToLong(i -> duree()).min().orElseThrow();
        assertThat(Duration.ofNanos(meilleur)).isLessThan(Duration.ofMillis(1_500));
    }

    private static long duree() {
        long debut = System.nanoTime();
        BilanPdf.rendre(BilanDeReference.annee2025(), Edition.INTERNE, BilanDeReference.ORGANISME);
        return System.nanoTime() - debut;
    }
}
