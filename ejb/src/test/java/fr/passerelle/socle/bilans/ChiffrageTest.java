package fr.passerelle.socle.bilans;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.bilan.calcul.BilanDEssai;
import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.socle.commun.tableur.Tableur;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A frozen version is read back exactly as it was written, by this release or by an older one. */
class ChiffrageTest {

    @Test
    void un_bilan_ecrit_en_json_se_relit_egal() {
        Bilan<Complements> bilan = new BilanDEssai().recues(33).avec("CANAL", Map.of("COURRIEL", 15L, "COURRIER", 18L))
                .avec("DELAI", Map.of("0", 3L, "12", 1L)).compare(new BilanDEssai().recues(10), List.of());
        assertThat(Chiffrage.relire(Chiffrage.ecrire(bilan), Complements.class)).isEqualTo(bilan);
    }

    @Test
    void un_bilan_qui_n_ajoute_rien_se_relit_egal() {
        Bilan<Void> bilan = BilanDeGuichets.en(2025, 40, 3, Map.of("NORD", 25L, "SUD", 15L));
        assertThat(Chiffrage.relire(Chiffrage.ecrire(bilan), Void.class)).isEqualTo(bilan);
    }

    @Test
    void une_version_garde_ce_que_montrait_l_annee_d_avant() {
        Bilan<Void> bilan = BilanDeGuichets.en(2025, 40, 3, Map.of("NORD", 25L, "SUD", 15L)).avecMontresAvant(List.of("G-01", "G-04.NORD"));
        assertThat(Chiffrage.relire(Chiffrage.ecrire(bilan), Void.class).montresAvant()).containsExactly("G-01", "G-04.NORD");
    }

    /** Written when the bilan of mediation was the only one: its shape is kept for ever, and its files to the byte. */
    @Test
    void une_version_arretee_par_une_ancienne_application_se_lit_et_s_imprime_comme_alors() {
        Bilan<Complements> bilan = Chiffrage.relire(lire("arrete-2026.json"), Complements.class);
        assertThat(bilan.version()).isEqualTo(2);
        assertThat(bilan.textes()).containsExactly(Map.entry("DELAIS", "En moyenne 2,85 jours."));
        assertThat(bilan.modeles()).containsEntry("POURQUOI", "AEEH : {I-05.PRESTATION.AEEH:nombre}.");
        assertThat(bilan.montresAvant()).as("rien n’en fut gardé").isNull();
        assertThat(bilan.propre().trimestresN1()).containsExactly(5L, 9L, 11L, 4L);
        assertThat(bilan.propre().preconisations()).hasSize(6);
        assertThat(bilan.propre().surRecevables()).extracting(Repartition::code).containsExactly("I-03", "I-04.GROUPE");
        assertThat(csv(bilan)).isEqualTo(lire("arrete-2026-interne.csv"));
        assertThat(csv(TrameDeMediation.TRAME.diffusable(bilan))).isEqualTo(lire("arrete-2026-diffusable.csv"));
        assertThat(TrameDeMediation.TRAME.diffusable(bilan).textes()).containsEntry("POURQUOI", "AEEH : n.\u00a0d..");
        assertThat(Chiffrage.relire(Chiffrage.ecrire(bilan), Complements.class)).isEqualTo(bilan);
    }

    private static String csv(Bilan<?> bilan) {
        ByteArrayOutputStream octets = new ByteArrayOutputStream();
        try (Tableur tableur = new TableurCsv(octets)) {
            BilanTableur.ecrire(bilan, tableur);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return octets.toString(StandardCharsets.UTF_8);
    }

    private static String lire(String fichier) {
        try (InputStream flux = Complements.class.getResourceAsStream(fichier)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
