package fr.passerelle.partenaires.demande.saisie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a request must say before it leaves, by the numbers of the dossier. */
class ControleDemandeTest {

    private static final UtilisateurDemande CHLOE = new UtilisateurDemande("Chloé", "Exemple", "chloe@partenaire.example", null,
            List.of(ServicePartenaire.AFAS), Map.of());

    @Test
    void une_demande_complete_part() {
        assertThat(ControleDemande.refus(Saisies.complete())).isEmpty();
    }

    @Test
    void une_demande_vierge_dit_tout_ce_qui_manque_d_un_coup_chaque_faute_a_son_etape() {
        List<RegleRefusee> refus = ControleDemande.refus(DemandeSaisie.vierge("00000001800011", null, null, null));
        assertThat(refus).extracting(RegleRefusee::champ, RegleRefusee::regle).contains(tuple("siret", "E-SIRET"), tuple("raisonSociale", "E-OBLIGATOIRE"),
                tuple("type", "E-OBLIGATOIRE"), tuple("codePostal", "E-OBLIGATOIRE"), tuple("services", "E-OBLIGATOIRE"), tuple("mode", "E-OBLIGATOIRE"),
                tuple("plusTard", "E-OBLIGATOIRE"));
        assertThat(refus).allSatisfy(r -> assertThat(ControleDemande.etape(r)).isNotEqualTo(EtapeDemande.ENVOI))
                .allSatisfy(r -> assertThat(r.getMessage()).contains("(" + r.regle() + ")"));
        assertThat(ControleDemande.refus(DemandeSaisie.vierge(null, null, null, null), EtapeDemande.SERVICES)).extracting(RegleRefusee::champ)
                .containsExactly("services", "mission");
    }

    @Test
    void r_part_5_un_troisieme_administrateur_est_refuse() {
        AdministrateurDemande trois = new AdministrateurDemande("Denis", "Exemple", "denis@partenaire.example", null);
        assertThat(ControleDemande.refus(Saisies.avec(ModeGestion.DELEGUEE, List.of(Saisies.ALICE, Saisies.BRUNO, trois), List.of(CHLOE))))
                .extracting(RegleRefusee::regle).containsExactly("R-PART-5");
    }

    @Test
    void r_part_6_la_gestion_deleguee_veut_un_administrateur_la_caf_s_en_passe() {
        assertThat(ControleDemande.refus(Saisies.avec(ModeGestion.DELEGUEE, List.of(), List.of(CHLOE)))).extracting(RegleRefusee::regle)
                .containsExactly("R-PART-6");
        assertThat(ControleDemande.refus(Saisies.avec(ModeGestion.CAF, List.of(), List.of(CHLOE)))).isEmpty();
    }

    @Test
    void r_part_2_nul_n_est_habilite_sur_un_service_qui_n_est_pas_demande() {
        UtilisateurDemande ailleurs = new UtilisateurDemande("Chloé", "Exemple", "chloe@partenaire.example", null, List.of(ServicePartenaire.RSA), Map.of());
        assertThat(ControleDemande.refus(Saisies.avec(ModeGestion.CAF, List.of(), List.of(ailleurs)))).extracting(RegleRefusee::champ, RegleRefusee::regle)
                .containsExactly(tuple("utilisateurs[0].servicesVoulus", "R-PART-2"));
    }

    @Test
    void un_service_a_plusieurs_profils_en_veut_un_des_siens_et_deux_personnes_n_ont_pas_la_meme_adresse() {
        UtilisateurDemande sansProfil = new UtilisateurDemande("Éric", "Exemple", "CHLOE@partenaire.example", null, List.of(ServicePartenaire.CDAP, ServicePartenaire.AVIP),
                Map.of(ServicePartenaire.CDAP, " ", ServicePartenaire.AVIP, "T1"));
        assertThat(ControleDemande.refus(Saisies.avec(ModeGestion.CAF, List.of(), List.of(CHLOE, sansProfil)))).extracting(RegleRefusee::champ, RegleRefusee::regle)
                .containsExactly(tuple("utilisateurs[1].courriel", "E-EMAIL"), tuple("utilisateurs[1].servicesVoulus", "R-PART-2"),
                        tuple("utilisateurs[1].profilCDAP", "E-OBLIGATOIRE"), tuple("utilisateurs[1].profilAVIP", "E-OBLIGATOIRE"));
    }

    @Test
    void chaque_champ_refuse_est_un_champ_que_la_caf_peut_redemander() {
        assertThat(ControleDemande.refus(DemandeSaisie.vierge(null, null, null, null)))
                .allSatisfy(r -> assertThat(ChampDemande.de(r.champ())).as(r.champ()).isPresent());
        assertThat(ChampDemande.de("administrateurs[1].nom")).contains(ChampDemande.ADMINISTRATEURS);
        assertThat(ChampDemande.de("motif")).isEmpty();
    }
}
