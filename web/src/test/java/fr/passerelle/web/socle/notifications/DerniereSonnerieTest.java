package fr.passerelle.web.socle.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class DerniereSonnerieTest {

    private static final Instant MIDI = Instant.parse("2026-11-28T12:00:00Z");

    @Test
    void several_pages_in_a_row_count_once_and_what_is_read_counts_again() {
        AtomicInteger comptes = new AtomicInteger();
        DerniereSonnerie derniere = new DerniereSonnerie();
        assertThat(derniere.nonLues(MIDI, comptes::incrementAndGet)).isEqualTo(1);
        assertThat(derniere.nonLues(MIDI.plusSeconds(19), comptes::incrementAndGet)).isEqualTo(1);
        assertThat(derniere.nonLues(MIDI.plusSeconds(20), comptes::incrementAndGet)).isEqualTo(2);
        derniere.oublier();
        assertThat(derniere.nonLues(MIDI.plusSeconds(21), comptes::incrementAndGet)).isEqualTo(3);
    }
}
