package fr.passerelle.mediation.preconisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.Demandes;
import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.listes.ListesService;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of préconisations, each role at its own part (R-MED-27, R-MED-28). */
@DansLeServeur
class PreconisationIT {

    private static final int ANNEE = 2015;

    private PreconisationService preconisations;

    @BeforeEach
    void trouver() {
        preconisations = Services.trouver(PreconisationService.class);
    }

    private static PreconisationSaisie saisie(String porteurIdentifiant, LocalDate echeance) {
        return new PreconisationSaisie(ANNEE, "Accès aux droits", "Expliquer chaque décision.", NiveauPreconisation.LOCAL,
                "Prestations", porteurIdentifiant, echeance);
    }

    private long proposer(String porteurIdentifiant) throws Exception {
        return EnTantQue.executer("mediateur", () -> preconisations.creer(saisie(porteurIdentifiant, null)));
    }

    private void avancer(String qui, long id, EtatPreconisation vers, String texte) throws Exception {
        EnTantQue.faire(qui, () -> preconisations.avancer(id, preconisations.preconisation(id).version(), vers, texte));
    }

    @Test
    void r_med_27_du_projet_a_la_mise_en_oeuvre_chacun_decide_de_sa_part() throws Exception {
        long id = proposer("pilote");
        avancer("suppleant", id, EtatPreconisation.TRANSMISE, null);
        avancer("direction", id, EtatPreconisation.ACCEPTEE, "Oui.");
        avancer("pilote", id, EtatPreconisation.EN_COURS, null);
        EnTantQue.faire("pilote", () -> preconisations.commenter(id, preconisations.preconisation(id).version(), "Trois courriers refaits."));
        avancer("pilote", id, EtatPreconisation.MISE_EN_OEUVRE, null);
        PreconisationSuivie suivie = EnTantQue.executer("assistant", () -> preconisations.preconisation(id));
        assertThat(suivie.etapes()).extracting(PreconisationSuivie.Etape::etat).containsExactly(EtatPreconisation.PROPOSEE,
                EtatPreconisation.TRANSMISE, EtatPreconisation.ACCEPTEE, EtatPreconisation.EN_COURS, EtatPreconisation.EN_COURS,
                EtatPreconisation.MISE_EN_OEUVRE);
        assertThat(suivie.etapes()).extracting(PreconisationSuivie.Etape::auteur)
                .contains("Alix Démo-Pilotage", "Morgan Démo-Direction");
        assertThat(suivie.suivants()).isEmpty();
    }

    @Test
    void r_med_27_nul_ne_decide_de_la_part_d_un_autre() throws Exception {
        long id = proposer("pilote");
        for (String qui : List.of("direction", "pilote")) {
            assertThatThrownBy(() -> avancer(qui, id, EtatPreconisation.TRANSMISE, null)).isInstanceOf(RegleRefusee.class);
        }
        avancer("mediateur", id, EtatPreconisation.TRANSMISE, null);
        assertThatThrownBy(() -> avancer("mediateur", id, EtatPreconisation.ACCEPTEE, null)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> avancer("direction", id, EtatPreconisation.REFUSEE, " ")).isInstanceOf(RegleRefusee.class)
                .hasMessage("Expliquez pourquoi.");
        assertThatThrownBy(() -> avancer("suppleant", id, EtatPreconisation.ABANDONNEE, "Sans objet.")).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> avancer("mediateur", id, EtatPreconisation.MISE_EN_OEUVRE, null)).isInstanceOf(RegleRefusee.class)
                .hasMessageContaining("«\u202fTransmise\u202f»");
    }

    @Test
    void qui_ne_suit_que_les_siennes_ne_voit_pas_les_autres() throws Exception {
        long celleDuPilote = proposer("pilote");
        EnTantQue.faire("service", () -> {
            assertThatThrownBy(() -> preconisations.preconisation(celleDuPilote)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> preconisations.commenter(celleDuPilote, 0, "Moi.")).isInstanceOf(Introuvable.class);
            assertThat(lister("annee=" + ANNEE)).noneMatch(p -> p.id() == celleDuPilote);
        });
        assertThat(EnTantQue.executer("pilote", () -> lister("annee=" + ANNEE))).anyMatch(p -> p.id() == celleDuPilote);
        assertThat(EnTantQue.executer("dpo", () -> lister("etat=PROPOSEE&annee=" + ANNEE))).anyMatch(p -> p.id() == celleDuPilote);
    }

    private static List<PreconisationVue> lister(String adresse) {
        return Services.trouver(ListesService.class).lire("mediation/preconisations", Parametres.lire(adresse)).tranche().lignes().stream()
                .map(PreconisationVue.class::cast).toList();
    }

    @Test
    void r_med_27_les_saisines_liees_ne_sont_qu_un_nombre_hors_de_la_mediation() throws Exception {
        long id = proposer("pilote");
        String reference = EnTantQue.executer("mediateur",
                () -> Services.trouver(SaisineService.class).enregistrer(Demandes.simple(List.of())));
        EnTantQue.faire("mediateur", () -> preconisations.lier(id, reference));
        assertThat(EnTantQue.executer("mediateur", () -> preconisations.preconisation(id)).saisines()).containsExactly(reference);
        for (String qui : List.of("direction", "pilote", "dpo")) {
            PreconisationSuivie vue = EnTantQue.executer(qui, () -> preconisations.preconisation(id));
            assertThat(vue.saisines()).as(qui).isEmpty();
            assertThat(vue.vue().saisines()).as(qui).isEqualTo(1);
        }
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> preconisations.lier(id, "MED-1999-0001")).isInstanceOf(RegleRefusee.class));
        EnTantQue.faire("mediateur", () -> preconisations.delier(id, reference));
        assertThat(EnTantQue.executer("mediateur", () -> preconisations.preconisation(id)).vue().saisines()).isZero();
    }

    @Test
    void r_med_28_le_suivi_compte_les_mises_en_oeuvre_et_les_retards() throws Exception {
        int annee = 2016;
        LocalDate hier = LocalDate.now().minusDays(1);
        for (int i = 0; i < 3; i++) {
            EnTantQue.executer("mediateur", () -> preconisations.creer(new PreconisationSaisie(annee, "Thème", "Texte",
                    NiveauPreconisation.NATIONAL, "Cnaf", null, hier)));
        }
        List<PreconisationVue> lues = EnTantQue.executer("mediateur", () -> lister("annee=" + annee));
        avancer("mediateur", lues.get(0).id(), EtatPreconisation.ABANDONNEE, "Sans objet.");
        avancer("mediateur", lues.get(1).id(), EtatPreconisation.TRANSMISE, null);
        avancer("direction", lues.get(1).id(), EtatPreconisation.ACCEPTEE, null);
        avancer("mediateur", lues.get(1).id(), EtatPreconisation.MISE_EN_OEUVRE, null);
        SuiviPreconisations suivi = EnTantQue.executer("direction", () -> preconisations.suivi(annee));
        assertThat(suivi.emises()).isEqualTo(3);
        assertThat(suivi.misesEnOeuvre()).isEqualTo(1);
        assertThat(suivi.enRetard()).isEqualTo(1);
        assertThat(suivi.taux()).isEqualByComparingTo("50");
    }

    @Test
    void une_version_perimee_dit_ce_qui_a_change_et_par_qui() throws Exception {
        long id = proposer("pilote");
        int version = EnTantQue.executer("mediateur", () -> preconisations.preconisation(id)).version();
        EnTantQue.faire("suppleant", () -> preconisations.commenter(id, version, "Vu avec le service."));
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> preconisations.modifier(id, version, saisie(null, null)))
                .isInstanceOf(VersionPerimee.class).hasMessageContaining("Dominique Démo-Suppléance").hasMessageContaining("Vu avec le service."));
    }

    @Test
    void un_champ_manquant_ou_trop_long_est_refuse_par_son_nom() throws Exception {
        EnTantQue.faire("mediateur", () -> {
            assertThatThrownBy(() -> preconisations.creer(new PreconisationSaisie(ANNEE, " ", "Texte", NiveauPreconisation.LOCAL, "Porteur", null, null)))
                    .isInstanceOf(RegleRefusee.class).extracting("champ").isEqualTo("theme");
            assertThatThrownBy(() -> preconisations.creer(new PreconisationSaisie(ANNEE, "Thème", "x".repeat(4_001), NiveauPreconisation.LOCAL, "Porteur", null, null)))
                    .isInstanceOf(RegleRefusee.class).extracting("champ").isEqualTo("texte");
            assertThatThrownBy(() -> preconisations.creer(saisie("accueil", null)))
                    .isInstanceOf(RegleRefusee.class).extracting("champ").isEqualTo("porteurIdentifiant");
        });
    }
}
