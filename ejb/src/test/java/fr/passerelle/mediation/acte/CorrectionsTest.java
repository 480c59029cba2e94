package fr.passerelle.mediation.acte;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CorrectionsTest {

    private static final LocalDate LE_4_MAI = LocalDate.of(2026, 5, 4);

    @Test
    void chaque_champ_change_se_lit_avant_et_apres() {
        assertThat(Corrections.entre(demande("Marie Exemple", "06 12 34 56 78", false, "Mon dossier.", List.of()),
                demande("Marie Exemplaire", "", true, "Mon dossier.", List.of("DRM")), n -> n)).isEqualTo("""
                Données corrigées\u202f:
                Identité vérifiée\u202f: non → oui
                Étiquettes\u202f: rien → DRM
                Nom du saisissant\u202f: Marie Exemple → Marie Exemplaire
                Téléphone\u202f: 06 12 34 56 78 → rien""");
    }

    @Test
    void une_demande_relue_telle_quelle_ne_dit_rien_de_change() {
        Enregistrement demande = demande("Marie Exemple", null, false, "Mon dossier.", List.of());
        assertThat(Corrections.entre(demande, demande, n -> n)).isEqualTo("Données relues, rien n’est changé.");
    }

    @Test
    void un_agent_se_dit_par_son_nom() {
        assertThat(Corrections.entre(impliquant("camille", "ali"), impliquant("camille", "zoe"), Map.of("camille", "Camille Exemple", "ali", "Ali Fictif", "zoe", "Zoé Essai")::get))
                .isEqualTo("Données corrigées\u202f:\nAgents impliqués\u202f: Camille Exemple, Ali Fictif → Camille Exemple, Zoé Essai");
    }

    private static Enregistrement impliquant(String... agents) {
        return new Enregistrement(LE_4_MAI, CanalSaisine.COURRIER, List.of(new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, "M", null, null, null, null)), null, null,
                null, false, null, MotifSaisine.values()[0], List.of(), Prestation.values()[0], List.of(), null, VoieRecours.AUCUNE, null, null, "", null, null,
                List.of(), List.of(agents), List.of());
    }

    @Test
    void un_texte_long_est_coupe() {
        assertThat(Corrections.entre(demande("M", null, false, "é".repeat(5_000), List.of()), demande("M", null, false, "a", List.of()), n -> n))
                .contains("La demande").hasSizeLessThan(400).endsWith("→ a");
    }

    /** Un allocataire qui demande pour lui-même est la personne concernée, sauf si une autre est dite. */
    @Test
    void l_allocataire_est_la_personne_concernee() {
        assertThat(demande("Mme Marie Durand", null, false, "", List.of()).personneConcernee()).hasToString("NomComplet[prenom=Marie, nom=Durand]");
        assertThat(demande("", null, false, "", List.of()).personneConcernee().nom()).isEmpty();
    }

    private static Enregistrement demande(String nom, String telephone, boolean identite, String expose, List<String> etiquettes) {
        return new Enregistrement(LE_4_MAI, CanalSaisine.COURRIER, List.of(new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, nom, null, telephone, null, null)), null, null,
                null, identite, null, MotifSaisine.values()[0], List.of(), Prestation.values()[0], List.of(), null, VoieRecours.AUCUNE, null, null, expose, null, null,
                etiquettes, List.of(), List.of());
    }
}
