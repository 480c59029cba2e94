package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.brouillon.Brouillon.Repere;
import fr.passerelle.mediation.brouillon.BrouillonService;
import fr.passerelle.mediation.dossier.DocumentService;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Un brouillon est celui d'un formulaire, et garde ses pièces autant que lui-même. */
@DansLeServeur
class BrouillonIT {

    private static final String QUI = "assistant";

    @Test
    void deux_formulaires_ont_deux_brouillons_et_l_un_n_efface_pas_l_autre() throws Exception {
        BrouillonService brouillons = Services.trouver(BrouillonService.class);
        EnTantQue.faire(QUI, () -> {
            Repere un = brouillons.garder(null, exposant("Le premier.", List.of()));
            Repere deux = brouillons.garder(null, exposant("Le second.", List.of()));
            un = brouillons.garder(un, exposant("Le premier, plus long.", List.of()));
            assertThat(textes(brouillons)).containsSubsequence("Le premier, plus long.", "Le second.");
            brouillons.oublier(un);
            assertThat(textes(brouillons)).contains("Le second.").doesNotContain("Le premier, plus long.");
            brouillons.oublier(deux);
        });
    }

    @Test
    void celui_qu_un_autre_onglet_a_ecrit_ou_efface_depuis_n_est_pas_ecrase() throws Exception {
        BrouillonService brouillons = Services.trouver(BrouillonService.class);
        EnTantQue.faire(QUI, () -> {
            Repere repris = brouillons.garder(null, exposant("Repris dans deux onglets.", List.of()));
            Repere ici = brouillons.garder(repris, exposant("Ici.", List.of()));
            Repere labas = brouillons.garder(repris, exposant("Là-bas.", List.of()));
            assertThat(labas.id()).isNotEqualTo(ici.id());
            assertThat(textes(brouillons)).contains("Ici.", "Là-bas.");
            brouillons.oublier(ici);
            Repere encore = brouillons.garder(ici, exposant("Ici, encore.", List.of()));
            assertThat(textes(brouillons)).contains("Ici, encore.");
            brouillons.oublier(labas);
            brouillons.oublier(encore);
        });
    }

    @Test
    void ses_pieces_ne_partent_pas_avant_lui() throws Exception {
        BrouillonService brouillons = Services.trouver(BrouillonService.class);
        EnTantQue.faire(QUI, () -> {
            long piece = Services.trouver(DocumentService.class).deposer("preuve.pdf", new ByteArrayInputStream(
                    "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII))).id();
            Repere garde = brouillons.garder(null, exposant("Avec une pièce.", List.of(piece)));
            assertThat(jamaisRangees()).doesNotContain(String.valueOf(piece));
            brouillons.oublier(garde);
            assertThat(jamaisRangees()).contains(String.valueOf(piece));
        });
    }

    private static List<String> jamaisRangees() throws Exception {
        return Base.lire("select id from pieces.jamais_rangees(now() + interval '1 day')");
    }

    private static List<String> textes(BrouillonService brouillons) {
        return brouillons.tous().stream().map(b -> b.contenu().expose()).toList();
    }

    private static Enregistrement exposant(String expose, List<Long> pieces) {
        return new Enregistrement(null, null, List.of(), null, null, null, false, null, null, null, null, null, null, null, null, null,
                expose, null, null, null, null, pieces);
    }
}
