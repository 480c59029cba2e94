package fr.passerelle.mediation.lettre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.delai.SuspensionDelai;
import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.documents.Papier;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class LettresTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 5, 4);
    private static final String ECRIT = "Premier paragraphe {reference} $1.\n\nSecond\u202f: fin.\n- un\n- deux";
    private static final Lettres LETTRES = new Lettres(Papier.livre());

    @Test
    void chaque_lettre_est_mot_pour_mot_celle_que_la_mediation_ecrit() throws Exception {
        StringBuilder ecrites = new StringBuilder();
        for (Prestation prestation : new Prestation[] {Prestation.RSA, Prestation.AUCUNE}) {
            FaitsLettre faits = faits(JOUR.minusDays(20), prestation);
            noter(ecrites, "accuse", LETTRES.accuse(faits));
            noter(ecrites, "complement", LETTRES.complement(faits, ECRIT, JOUR.plusDays(30)));
            noter(ecrites, "recevabilite", LETTRES.recevabilite(faits, JOUR.plusDays(1)));
            noter(ecrites, "recevabilite passee", LETTRES.recevabilite(faits(JOUR.minusDays(200), prestation), JOUR.plusDays(1)));
            noter(ecrites, "recevabilite inconnue", LETTRES.recevabilite(faits(null, prestation), JOUR.plusDays(1)));
            for (MotifIrrecevabilite motif : MotifIrrecevabilite.values()) {
                noter(ecrites, "irrecevabilite " + motif, LETTRES.irrecevabilite(faits, motif, ECRIT));
            }
            noter(ecrites, "reorientation", LETTRES.reorientation(faits, "Service des prestations"));
            noter(ecrites, "reponse", LETTRES.reponse(faits, ECRIT, null));
            noter(ecrites, "reponse sans donnees", LETTRES.reponseSansDonnees(faits));
            noter(ecrites, "recommandation", LETTRES.recommandation(faits, "Prestations", ECRIT));
            noter(ecrites, "contentieux", LETTRES.finContentieux(faits, JOUR, new SuspensionDelai(List.of(new SuspensionDelai.Periode(JOUR.minusDays(10), null)))));
            noter(ecrites, "cloture", LETTRES.cloture(faits));
        }
        assertThat(ecrites.toString()).isEqualTo(Files.readString(Path.of("src/test/resources/mediation/lettres.txt")));
    }

    @Test
    void une_action_en_justice_ne_finit_que_la_suspension_qui_courait() {
        assertThat(LETTRES.finContentieux(faits(JOUR.minusDays(20), Prestation.RSA), JOUR, null).corps()).contains("n’avait pas suspendu vos délais").doesNotContain("a pris fin à cette date");
        SuspensionDelai tardive = new SuspensionDelai(List.of(new SuspensionDelai.Periode(JOUR.minusDays(10), null)));
        assertThat(LETTRES.finContentieux(faits(JOUR.minusDays(200), Prestation.RSA), JOUR, tardive).corps()).as("le délai était déjà passé").contains("n’avait pas suspendu");
        assertThat(LETTRES.finContentieux(faits(null, Prestation.RSA), JOUR, tardive).corps()).contains("a pris fin à cette date");
    }

    @Test
    void la_reponse_et_l_irrecevabilite_disent_les_voies_de_recours_de_la_prestation() {
        FaitsLettre faits = faits(null, Prestation.RSA);
        String voie = VoiesDeRecours.RSA.corps();
        assertThat(LETTRES.reponse(faits, "Ma réponse.", null).corps()).containsSubsequence("Ma réponse.", "suspension", voie);
        assertThat(LETTRES.irrecevabilite(faits, MotifIrrecevabilite.OBJET_IMPRECIS, "Le service").corps()).contains(voie);
    }

    @Test
    void un_tiers_sans_mandat_n_apprend_pas_par_elles_de_quelle_prestation_il_s_agit() {
        FaitsLettre faits = faits(null, Prestation.PPA);
        assertThat(LETTRES.reponseSansDonnees(faits).corps()).doesNotContain("commission");
        assertThat(LETTRES.accuse(faits).corps()).doesNotContain("commission");
    }

    @Test
    void sans_voie_de_recours_la_lettre_ne_laisse_pas_de_blanc() {
        assertThat(LETTRES.reponse(faits(null, Prestation.AUCUNE), "Ma réponse.", null).corps()).doesNotContain("null").doesNotContain("\n\n\n");
    }

    @Test
    void chaque_prestation_sert_sa_voie_et_une_demande_sans_prestation_n_en_a_pas() {
        assertThat(faits(null, Prestation.RSA).recours()).containsExactly(VoiesDeRecours.RSA);
        assertThat(faits(null, Prestation.AEEH).recours()).containsExactly(VoiesDeRecours.HANDICAP);
        assertThat(faits(null, Prestation.ASF).recours()).containsExactly(VoiesDeRecours.PRESTATIONS);
        assertThat(faits(null, Prestation.AUCUNE).recours()).isEmpty();
    }

    @Test
    void r_med_7_la_reponse_dit_la_nouvelle_echeance_et_la_duree_de_la_suspension() {
        FaitsLettre faits = faits(JOUR.minusDays(20), Prestation.RSA);
        SuspensionDelai close = new SuspensionDelai(List.of(new SuspensionDelai.Periode(JOUR.plusDays(1), JOUR.plusDays(8))));
        assertThat(LETTRES.reponse(faits, "Ma réponse.", close).corps())
                .contains("la suspension a duré 7\u00a0jours", "devait s’achever le 14\u00a0juin 2026, s’achève désormais le 21\u00a0juin 2026");
        assertThat(LETTRES.reponse(faits(null, Prestation.RSA), "Ma réponse.", close).corps()).doesNotContain("désormais");
        assertThat(LETTRES.reponse(faits(JOUR.minusDays(200), Prestation.RSA), "Ma réponse.", close).corps()).doesNotContain("désormais");
    }

    @Test
    void la_recommandation_proposee_dit_de_qui_il_s_agit_ce_qui_est_decide_et_ce_qui_est_demande() {
        Recommandation tout = new Recommandation("MED-2026-0001", "Jeanne Exemple", "1000001", Prestation.RSA, JOUR, PositionCaf.REVISEE_PARTIELLE,
                new BigDecimal("1234.50"), BigDecimal.ZERO, null, "ASF", List.of("Verser le rappel", "Écrire à la personne"), JOUR.plusDays(30));
        assertThat(tout.enClair()).contains("Personne concernée\u202f: Jeanne Exemple, dossier n°\u00a01000001.", "rappel à verser\u202f: 1\u202f234,50\u00a0€",
                "Droits retrouvés\u202f: ASF", "à faire avant le 3\u00a0juin 2026", "- Verser le rappel\n- Écrire à la personne", "puis de me le confirmer")
                .doesNotContain("à annuler", "Votre dossier");
        Recommandation rien = new Recommandation("MED-2026-0001", null, null, Prestation.AUCUNE, JOUR, null, null, null, null, null, List.of(), null);
        assertThat(rien.enClair()).contains("non précisée", "en prendre note").doesNotContain("null", "Montants", "Suites");
    }

    private static FaitsLettre faits(LocalDate decision, Prestation prestation) {
        return new FaitsLettre("MED-2026-0001", JOUR, "Jeanne Exemple", decision, prestation);
    }

    private static void noter(StringBuilder ecrites, String titre, LettreRedigee lettre) {
        ecrites.append("=== ").append(titre).append(" | ").append(lettre.nature()).append(" | ").append(lettre.destinataire()).append(" | ")
                .append(lettre.objet()).append('\n').append(lettre.corps()).append("\n\n");
    }
}
