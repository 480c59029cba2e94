package fr.passerelle.mediation.lettre;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.MotifIrrecevabilite;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.documents.Papier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
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
            noter(ecrites, "reponse", LETTRES.reponse(faits, ECRIT));
            noter(ecrites, "reponse sans donnees", LETTRES.reponseSansDonnees(faits));
            noter(ecrites, "recommandation", LETTRES.recommandationAuxServices(faits, ECRIT));
            noter(ecrites, "contentieux", LETTRES.finContentieux(faits, JOUR));
            noter(ecrites, "cloture", LETTRES.cloture(faits));
        }
        assertThat(ecrites.toString()).isEqualTo(Files.readString(Path.of("src/test/resources/mediation/lettres.txt")));
    }

    @Test
    void la_reponse_et_l_irrecevabilite_disent_les_voies_de_recours_de_la_prestation() {
        FaitsLettre faits = faits(null, Prestation.RSA);
        String voie = VoiesDeRecours.RSA.corps();
        assertThat(LETTRES.reponse(faits, "Ma réponse.").corps()).containsSubsequence("Ma réponse.", "suspension", voie);
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
        assertThat(LETTRES.reponse(faits(null, Prestation.AUCUNE), "Ma réponse.").corps()).doesNotContain("null").doesNotContain("\n\n\n");
    }

    @Test
    void chaque_prestation_sert_sa_voie_et_une_demande_sans_prestation_n_en_a_pas() {
        assertThat(faits(null, Prestation.RSA).recours()).containsExactly(VoiesDeRecours.RSA);
        assertThat(faits(null, Prestation.AEEH).recours()).containsExactly(VoiesDeRecours.HANDICAP);
        assertThat(faits(null, Prestation.ASF).recours()).containsExactly(VoiesDeRecours.PRESTATIONS);
        assertThat(faits(null, Prestation.AUCUNE).recours()).isEmpty();
    }

    private static FaitsLettre faits(LocalDate decision, Prestation prestation) {
        return new FaitsLettre("MED-2026-0001", JOUR, "Jeanne Exemple", decision, prestation);
    }

    private static void noter(StringBuilder ecrites, String titre, LettreRedigee lettre) {
        ecrites.append("=== ").append(titre).append(" | ").append(lettre.nature()).append(" | ").append(lettre.destinataire()).append(" | ")
                .append(lettre.objet()).append('\n').append(lettre.corps()).append("\n\n");
    }
}
