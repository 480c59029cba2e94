package fr.passerelle.partenaires.portail;

import static fr.passerelle.partenaires.nomenclature.EtatConvention.ACTIVE;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.A_SIGNER;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.BROUILLON;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.EXPIREE;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.RESILIEE;
import static fr.passerelle.partenaires.nomenclature.EtatConvention.SUSPENDUE;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.portail.Fermeture.Raison;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** De chaque service fermé, la personne apprend pourquoi, et que faire. */
class FermeturesTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);

    private final Membre moi = membre(false, false, "Camille Exemple", "Lou Exemple");

    @ParameterizedTest
    @CsvSource({"BROUILLON,ACTIVE,EN_PREPARATION", "A_SIGNER,ACTIVE,A_SIGNER", "SUSPENDUE,ACTIVE,SUSPENDU_POUR_TOUS", "RESILIEE,ACTIVE,FINI_POUR_TOUS",
        "EXPIREE,ACTIVE,FINI_POUR_TOUS", "ACTIVE,BROUILLON,EN_PREPARATION", "ACTIVE,A_SIGNER,A_SIGNER", "ACTIVE,SUSPENDUE,SUSPENDU_POUR_TOUS",
        "ACTIVE,RESILIEE,FINI_POUR_TOUS", "SUSPENDUE,A_SIGNER,SUSPENDU_POUR_TOUS", "ACTIVE,ACTIVE,SANS_DROIT"})
    void ce_qui_est_ferme_au_dessus_se_dit_d_abord(EtatConvention convention, EtatConvention contrat, Raison attendue) {
        assertThat(dire(moi, List.of(new Cadre(1, ServicePartenaire.CDAP, contrat, convention))).code()).isEqualTo(attendue);
    }

    @Test
    void sans_convention_le_signataire_est_mene_a_sa_demande_et_les_autres_a_lui() {
        assertThat(dire(moi, List.of())).satisfies(e -> {
            assertThat(e.code()).isEqualTo(Raison.SANS_CONVENTION);
            assertThat(e.lien()).isNull();
            assertThat(e.queFaire()).contains("représentant légal");
        });
        assertThat(dire(membre(true, false), List.of()).lien()).isEqualTo("/partenaires/demande");
        assertThat(dire(membre(true, false), List.of(new Cadre(1, ServicePartenaire.CDAP, A_SIGNER, ACTIVE))).lien()).isEqualTo("/partenaires/signer");
    }

    @Test
    void sans_contrat_pour_ce_service_les_autres_contrats_n_y_changent_rien() {
        assertThat(dire(moi, List.of(new Cadre(1, ServicePartenaire.AFAS, ACTIVE, ACTIVE))).code()).isEqualTo(Raison.SANS_CONTRAT);
        assertThat(dire(moi, List.of(new Cadre(1, ServicePartenaire.AFAS, ACTIVE, SUSPENDUE))).code()).isEqualTo(Raison.SUSPENDU_POUR_TOUS);
    }

    @ParameterizedTest
    @CsvSource({"DEMANDEE,DEMANDE", "REFUSEE,SANS_DROIT", "EXPIREE,FINI", "RETIREE,FINI", "SUSPENDUE,SUSPENDU"})
    void l_etat_de_son_droit_se_dit(EtatHabilitation etat, Raison attendue) {
        assertThat(dire(moi, ouvert(), droit(1, etat, null, null)).code()).isEqualTo(attendue);
    }

    @Test
    void un_droit_a_venir_dit_son_jour_et_un_droit_passe_le_sien() {
        assertThat(dire(moi, ouvert(), new Droit(1, ServicePartenaire.CDAP, "T2", JOUR.plusDays(4), null, EtatHabilitation.ACTIVE, null, ACTIVE, ACTIVE)).pourquoi())
                .contains(Typographie.date(JOUR.plusDays(4)));
        assertThat(dire(moi, ouvert(), droit(1, EtatHabilitation.ACTIVE, JOUR.minusDays(1), null)).pourquoi()).contains(Typographie.date(JOUR.minusDays(1)));
    }

    @Test
    void de_plusieurs_droits_le_plus_vivant_puis_le_dernier_compte() {
        assertThat(dire(moi, ouvert(), droit(1, EtatHabilitation.DEMANDEE, null, null), droit(2, EtatHabilitation.RETIREE, null, null)).code()).isEqualTo(Raison.DEMANDE);
        assertThat(dire(moi, ouvert(), droit(1, EtatHabilitation.RETIREE, null, null), droit(2, EtatHabilitation.REFUSEE, null, null)).code()).isEqualTo(Raison.SANS_DROIT);
    }

    @Test
    void qui_n_a_pas_de_droit_apprend_a_qui_le_demander() {
        assertThat(dire(moi, ouvert()).queFaire()).contains("Camille Exemple ou Lou Exemple");
        assertThat(dire(membre(false, true, "Camille Exemple", "Lou Exemple"), ouvert()).queFaire()).contains("l’autre administrateur");
        assertThat(dire(membre(false, true, "Camille Exemple"), ouvert()).queFaire()).contains("à la Caf");
        assertThat(dire(membre(false, false), ouvert()).queFaire()).as("sans administrateur").contains("la Caf");
    }

    @Test
    void qui_l_a_suspendu_dit_a_qui_s_adresser() {
        assertThat(dire(moi, ouvert(), droit(1, EtatHabilitation.SUSPENDUE, null, "ADMINISTRATEUR")).queFaire()).contains("Camille Exemple");
        assertThat(dire(moi, ouvert(), droit(1, EtatHabilitation.SUSPENDUE, null, "CAF")).lien()).isEqualTo("/partenaires/messages");
    }

    /** R-PART-11: whoever acts for the body is led to where a suspension is answered, be it of the convention, of a contract or of a right. */
    @Test
    void r_part_11_qui_peut_repondre_a_une_suspension_y_est_mene() {
        List<List<Cadre>> suspendus = List.of(List.of(new Cadre(1, ServicePartenaire.CDAP, ACTIVE, SUSPENDUE)), List.of(new Cadre(1, ServicePartenaire.CDAP, SUSPENDUE, ACTIVE)));
        for (Membre qui : List.of(membre(true, false), membre(false, true))) {
            assertThat(suspendus).allSatisfy(c -> assertThat(dire(qui, c).lien()).isEqualTo("/partenaires/suspensions"));
            assertThat(dire(qui, ouvert(), droit(1, EtatHabilitation.SUSPENDUE, null, "CAF")).lien()).isEqualTo("/partenaires/suspensions");
        }
        assertThat(suspendus).allSatisfy(c -> assertThat(dire(moi, c).lien()).isEqualTo("/partenaires/messages"));
    }

    @ParameterizedTest
    @EnumSource(EtatConvention.class)
    void un_droit_n_ouvre_que_si_tout_est_ouvert_au_dessus(EtatConvention au) {
        boolean ouvre = au == ACTIVE;
        assertThat(new Droit(1, ServicePartenaire.CDAP, "T2", JOUR, JOUR, EtatHabilitation.ACTIVE, null, au, ACTIVE).ouvre(JOUR)).isEqualTo(ouvre);
        assertThat(new Droit(1, ServicePartenaire.CDAP, "T2", JOUR, JOUR, EtatHabilitation.ACTIVE, null, ACTIVE, au).ouvre(JOUR)).isEqualTo(ouvre);
    }

    @Test
    void le_contrat_qui_compte_est_le_plus_vivant() {
        List<Cadre> cadres = List.of(new Cadre(1, ServicePartenaire.CDAP, RESILIEE, EXPIREE), new Cadre(2, ServicePartenaire.CDAP, ACTIVE, ACTIVE),
                new Cadre(3, ServicePartenaire.CDAP, BROUILLON, BROUILLON));
        assertThat(Cadre.de(ServicePartenaire.CDAP, cadres)).map(Cadre::id).contains(2L);
    }

    private static List<Cadre> ouvert() {
        return List.of(new Cadre(1, ServicePartenaire.CDAP, ACTIVE, ACTIVE));
    }

    private static Droit droit(long id, EtatHabilitation etat, LocalDate fin, String niveau) {
        return new Droit(id, ServicePartenaire.CDAP, "T2", JOUR.minusYears(1), fin, etat, niveau, ACTIVE, ACTIVE);
    }

    private static Fermeture dire(Membre qui, List<Cadre> cadres, Droit... droits) {
        Optional<Cadre> cadre = Cadre.de(ServicePartenaire.CDAP, cadres);
        return new Fermetures(qui, JOUR).dire(cadre, cadres, Arrays.asList(droits));
    }

    private static Membre membre(boolean signataire, boolean administrateur, String... administrateurs) {
        return new Membre(1, "Alix", "Exemple", signataire, administrateur, 42, "PART-00042", "Les Essais", List.of(), List.of(administrateurs), ModeGestion.DELEGUEE);
    }
}
