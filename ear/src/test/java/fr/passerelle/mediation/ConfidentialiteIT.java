package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Strict confidence, in the real server: who sees a case, who does not, and what is left of it in the journal. */
@DansLeServeur
class ConfidentialiteIT {

    private SaisineService saisines;
    private DossierService dossiers;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
    }

    private String enregistrer(String auteur, List<String> impliques) throws Exception {
        return EnTantQue.executer(auteur, () -> saisines.enregistrer(Demandes.simple(impliques)));
    }

    private DossierSaisine lire(String lecteur, String reference) throws Exception {
        return EnTantQue.executer(lecteur, () -> dossiers.dossier(reference));
    }

    @Test
    void direction_service_pilote_accueil_dpo_et_admin_n_ouvrent_aucun_dossier() throws Exception {
        String reference = enregistrer("mediateur", List.of());
        for (String exclu : List.of("direction", "service", "pilote", "accueil", "dpo", "admin")) {
            EnTantQue.faire(exclu, () -> {
                assertThatThrownBy(() -> dossiers.dossier(reference)).isInstanceOf(AccesRefuse.class);
                assertThatThrownBy(() -> dossiers.pourImpression(reference)).isInstanceOf(AccesRefuse.class);
            });
        }
    }

    @Test
    void l_accueil_depose_puis_perd_l_acces() throws Exception {
        String reference = enregistrer("accueil", List.of());
        EnTantQue.faire("accueil", () -> assertThatThrownBy(() -> dossiers.dossier(reference)).isInstanceOf(AccesRefuse.class));
        assertThat(lire("mediateur", reference).entete().titulaire()).isNull();
    }

    @Test
    void le_suppleant_ne_voit_que_ce_qui_lui_est_confie() throws Exception {
        String reference = enregistrer("mediateur", List.of());
        EnTantQue.faire("suppleant", () -> assertThatThrownBy(() -> dossiers.dossier(reference)).isInstanceOf(Introuvable.class));
        EnTantQue.faire("mediateur", () -> saisines.affecter(reference, lire("mediateur", reference).version(), "suppleant"));
        assertThat(lire("suppleant", reference).entete().titulaire()).isEqualTo("suppleant");
    }

    @Test
    void r_med_16_un_agent_implique_ne_voit_pas_la_saisine_quel_que_soit_son_role() throws Exception {
        String reference = enregistrer("mediateur", List.of("assistant"));
        EnTantQue.faire("assistant", () -> assertThatThrownBy(() -> dossiers.dossier(reference)).isInstanceOf(Introuvable.class));
        int version = lire("mediateur", reference).version();
        EnTantQue.faire("assistant", () -> assertThatThrownBy(() -> saisines.accuserReception(reference, version))
                .isInstanceOf(Introuvable.class));
    }

    @Test
    void t17_le_deport_ferme_aussitot_l_acces_du_premier_titulaire_meme_pendant_une_saisie() throws Exception {
        String reference = enregistrer("mediateur", List.of());
        int versionLue = lire("mediateur", reference).version();
        EnTantQue.faire("mediateur", () -> saisines.deporter(reference, versionLue, "Lien familial", null));
        EnTantQue.faire("mediateur", () -> {
            assertThatThrownBy(() -> dossiers.dossier(reference)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> saisines.demanderComplement(reference, versionLue, "Précisez.")).isInstanceOf(Introuvable.class);
        });
        assertThat(lire("suppleant", reference).entete().titulaire()).isEqualTo("suppleant");
    }

    @Test
    void r_med_18_seul_le_titulaire_decide() throws Exception {
        String reference = enregistrer("accueil", List.of());
        int version = lire("mediateur", reference).version();
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> saisines.demanderComplement(reference, version, "Quoi ?"))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("prenez-la d’abord en charge"));
        EnTantQue.faire("mediateur", () -> saisines.prendreEnCharge(reference, version));
        EnTantQue.faire("mediateur", () -> saisines.demanderComplement(reference, version + 1, "Quoi ?"));
        assertThat(lire("mediateur", reference).entete().etat()).isEqualTo(EtatSaisine.A_COMPLETER);
    }

    @Test
    void r_med_17_l_assistant_lit_le_dossier_sans_les_notes_et_l_impression_ne_les_porte_pas() throws Exception {
        String reference = enregistrer("mediateur", List.of());
        EnTantQue.faire("mediateur", () -> saisines.ajouterNote(reference, lire("mediateur", reference).version(), "Note secrète"));
        assertThat(lire("mediateur", reference).notes()).hasSize(1);
        assertThat(lire("assistant", reference).notes()).isEmpty();
        assertThat(EnTantQue.executer("mediateur", () -> dossiers.pourImpression(reference)).notes()).isEmpty();
    }

    @Test
    void le_service_ne_voit_que_sa_question_et_sa_reponse_fait_reprendre_l_instruction() throws Exception {
        String reference = enregistrer("mediateur", List.of());
        String texte = "Pourquoi ce refus pour " + reference + " ?";
        EnTantQue.faire("mediateur", () -> {
            saisines.declarerRecevable(reference, lire("mediateur", reference).version(),
                    new ExamenRecevabilite(true, true, true, true), LocalDate.now());
            saisines.interroger(reference, lire("mediateur", reference).version(),
                    new QuestionPosee(NatureAttente.SERVICE, "Prestations", "service", texte, null));
        });
        QuestionService questions = Services.trouver(QuestionService.class);
        EnTantQue.faire("service", () -> {
            QuestionService.Question question = questions.mesQuestions().stream()
                    .filter(q -> q.texte().equals(texte)).findFirst().orElseThrow();
            questions.repondre(question.id(), question.version(), "Le justificatif manquait.");
            assertThatThrownBy(() -> questions.question(Long.MAX_VALUE)).isInstanceOf(Introuvable.class);
        });
        DossierSaisine dossier = lire("mediateur", reference);
        assertThat(dossier.entete().etat()).isEqualTo(EtatSaisine.EN_INSTRUCTION);
        assertThat(dossier.questions()).singleElement().extracting(DossierSaisine.QuestionVue::reponse)
                .isEqualTo("Le justificatif manquait.");
    }

    @Test
    void r_med_29_lectures_actes_et_impressions_sont_journalises() throws Exception {
        String reference = enregistrer("mediateur", List.of());
        lire("assistant", reference);
        EnTantQue.executer("mediateur", () -> dossiers.pourImpression(reference));
        assertThat(Base.lire("select qui || ' ' || acte from journal.acte where objet = 'saisine' and reference = ? order by id", reference))
                .containsExactly("mediateur CREATION", "assistant LECTURE", "mediateur IMPRESSION");
    }

    @Test
    void r_med_29_le_journal_refuse_d_etre_modifie_ou_efface() {
        assertThatThrownBy(() -> Base.ecrire("update journal.acte set qui = 'autre'")).hasMessageContaining("ne se modifie");
        assertThatThrownBy(() -> Base.ecrire("delete from journal.acte")).hasMessageContaining("ne se modifie");
        assertThatThrownBy(() -> Base.ecrire("truncate journal.acte")).hasMessageContaining("ne se modifie");
    }
}
