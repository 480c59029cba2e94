package fr.passerelle.mediation.lettre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.documents.Modele;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextesDesLettresTest {

    @Test
    void chaque_paragraphe_de_chaque_lettre_se_reecrit_sauf_ce_que_le_mediateur_ecrit_lui_meme() {
        List<Texte> fixes = ModelesDeLettre.tous().stream().map(Modele::clauses).flatMap(List::stream).filter(c -> c.permission() == null).distinct().toList();
        assertThat(fixes).extracting(Texte::corps).containsExactly("{texte}");
    }

    @Test
    void chacun_est_nomme_en_regle_et_a_un_exemple_pour_chaque_balise() {
        assertThat(TextesDesLettres.tous()).doesNotHaveDuplicates().allSatisfy(texte -> {
            assertThat(texte.titre()).isNotEmpty();
            assertThat(texte.usage()).isNotEmpty();
            assertThat(texte.balises()).extracting(Balise::exemple).doesNotContainNull();
            assertThatCode(() -> TexteDeCourriel.livre(texte).verifier(texte)).doesNotThrowAnyException();
            assertThat(TexteDeCourriel.livre(texte).avec(texte.exemples()).corps()).doesNotContain("{");
        });
    }

    @Test
    void chaque_motif_d_irrecevabilite_a_son_orientation() {
        for (MotifIrrecevabilite motif : MotifIrrecevabilite.values()) {
            assertThat(Orientations.de(motif).corps()).as(motif.name()).isNotEmpty();
        }
    }
}
