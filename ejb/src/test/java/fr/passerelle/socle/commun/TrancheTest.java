package fr.passerelle.socle.commun;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class TrancheTest {

    @Test
    void une_liste_vide_a_une_page_et_ne_va_de_rien_a_rien() {
        Tranche<String> vide = new Tranche<>(List.of(), 0, 1, 50);
        assertThat(vide.nombreDePages()).isEqualTo(1);
        assertThat(vide.premiere()).isZero();
        assertThat(vide.derniere()).isZero();
        assertThat(vide.aPrecedente()).isFalse();
        assertThat(vide.aSuivante()).isFalse();
    }

    @Property
    void les_pages_se_suivent_sans_trou_ni_doublon_jusqu_a_la_derniere_ligne(
            @ForAll @IntRange(min = 1, max = 500) int total, @ForAll @IntRange(min = 1, max = 60) int taille) {
        long attendue = 1;
        int page = 1;
        Tranche<String> tranche;
        do {
            tranche = new Tranche<>(List.of(), total, page++, taille);
            assertThat(tranche.premiere()).isEqualTo(attendue);
            attendue = tranche.derniere() + 1;
        } while (tranche.aSuivante());
        assertThat(attendue).isEqualTo(total + 1);
        assertThat(tranche.page()).isEqualTo(tranche.nombreDePages());
    }
}
