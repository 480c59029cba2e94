package fr.passerelle.mediation.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.calcul.BilanDEssai;
import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.TexteChiffre;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Figures inside sentences come from the tables. */
class TexteChiffreTest {

    private static final TexteChiffre TEXTE = new TexteChiffre(TrameDeMediation.TRAME);

    private final Bilan<?> bilan = new BilanDEssai().recues(33)
            .avec("CANAL", Map.of("COURRIEL", 15L, "TELEPROCEDURE", 18L)).avec("DELAI", Map.of("2", 10L, "3", 10L)).bilan();

    @Test
    void un_repere_devient_la_valeur_imprimee() {
        assertThat(TEXTE.rendre("{I-01} saisines, {I-03.COURRIEL} par courriel ({ I-03.COURRIEL:nombre }), {I-10} jours.", bilan))
                .isEqualTo("33 saisines, 45\u202f% par courriel (15), 2,50 jours.");
    }

    @Test
    void une_ligne_absente_de_l_annee_vaut_zero_et_une_table_vide_un_tiret() {
        assertThat(TEXTE.rendre("{I-03.COURRIER} et {I-17.RETARD}", bilan)).isEqualTo("0\u202f% et —");
    }

    @Test
    void un_repere_inconnu_est_nomme() {
        assertThat(TEXTE.inconnus("{I-10} {I-99} {n’importe quoi} {I-03.COURRIEL:total}"))
                .containsExactly("I-99", "n’importe quoi", "I-03.COURRIEL:total");
        assertThat(TEXTE.inconnus("{I-10:avant} sans autre accolade")).isEmpty();
    }

    @Test
    void un_texte_ne_peut_pas_se_faire_passer_pour_un_remplacement() {
        assertThat(TEXTE.rendre("$1 \\ {I-01}", bilan)).isEqualTo("$1 \\ 33");
    }
}
