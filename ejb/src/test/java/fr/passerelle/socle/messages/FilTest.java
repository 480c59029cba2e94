package fr.passerelle.socle.messages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class FilTest {

    private static final Instant LE = Instant.parse("2026-11-28T09:00:00Z");

    private final Fil fil = new Fil("essai", "ORG-1", "  Un  badge perdu ", ecrit("Bonjour,\nle badge est perdu."), Cote.DEHORS, "lou", LE);

    @Test
    void un_echange_commence_par_un_message_et_garde_qui_y_ecrit() {
        fil.ecrire(ecrit("C’est noté."), Cote.MAISON, "accueil", LE.plusSeconds(60));
        assertThat(fil.objet()).isEqualTo("Un badge perdu");
        assertThat(fil.messages()).extracting(Message::texte).containsExactly("Bonjour,\nle badge est perdu.", "C’est noté.");
        assertThat(fil.messages()).extracting(Message::cote).containsExactly(Cote.DEHORS, Cote.MAISON);
    }

    @Test
    void tout_ce_qui_manque_se_dit_d_un_coup() {
        List<Long> six = LongStream.rangeClosed(1, 6).boxed().toList();
        assertThatThrownBy(() -> new Fil("essai", "ORG-1", " ", new Ecrit("\u00a0", six), Cote.DEHORS, "lou", LE))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).containsExactly("objet", "texte", "pieces"));
        assertThatThrownBy(() -> fil.ecrire(ecrit("x".repeat(5_001)), Cote.DEHORS, "lou", LE)).isInstanceOf(RegleRefusee.class);
    }

    @Test
    void clos_on_n_y_ecrit_plus_et_rouvert_de_nouveau() {
        fil.clore("accueil", LE);
        assertThatThrownBy(() -> fil.ecrire(ecrit("Encore"), Cote.DEHORS, "lou", LE)).isInstanceOf(RegleRefusee.class).hasMessageContaining("clos");
        assertThatThrownBy(() -> fil.clore("accueil", LE)).isInstanceOf(RegleRefusee.class);
        fil.rouvrir();
        assertThatThrownBy(fil::rouvrir).isInstanceOf(RegleRefusee.class);
        fil.ecrire(ecrit("Encore"), Cote.DEHORS, "lou", LE);
        assertThat(fil.messages()).hasSize(2);
    }

    private static Ecrit ecrit(String texte) {
        return new Ecrit(texte, List.of());
    }
}
