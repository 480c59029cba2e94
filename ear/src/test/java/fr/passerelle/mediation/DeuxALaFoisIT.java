package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.PropositionEquiteFaite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.EquiteService;
import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.mediation.preconisation.PreconisationSaisie;
import fr.passerelle.mediation.preconisation.PreconisationService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.VersionPerimee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two acts that meet on the same rows: neither is lost in an incident, and the one refused says who did what. */
@DansLeServeur
@Tag("attaque")
class DeuxALaFoisIT {

    private SaisineService saisines;
    private DossierService dossiers;
    private QuestionService questions;
    private EquiteService equite;
    private PreconisationService preconisations;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
        questions = Services.trouver(QuestionService.class);
        equite = Services.trouver(EquiteService.class);
        preconisations = Services.trouver(PreconisationService.class);
    }

    private String enInstruction() throws Exception {
        return EnTantQue.executer("mediateur", () -> {
            String reference = saisines.enregistrer(Demandes.simple(List.of()));
            saisines.declarerRecevable(reference, version(reference), new ExamenRecevabilite(true, true, true, true), LocalDate.now());
            return reference;
        });
    }

    private int version(String reference) {
        return dossiers.dossier(reference).version();
    }

    private long question(String reference) throws Exception {
        EnTantQue.faire("mediateur", () -> saisines.interroger(reference, version(reference),
                new QuestionPosee(NatureAttente.SERVICE, "Prestations", "service", "Depuis quand ?", null)));
        return numero("question", reference);
    }

    private static long numero(String table, String reference) throws Exception {
        return Long.parseLong(Base.lire("select max(q.id) from mediation." + table + " q join mediation.saisine s on s.id = q.saisine_id"
                + " where s.reference = ?", reference).get(0));
    }

    @Test
    void la_reponse_d_un_service_n_est_jamais_perdue_a_cause_d_un_autre_acte_sur_la_saisine() throws Exception {
        String reference = enInstruction();
        for (int fois = 0; fois < 6; fois++) {
            long id = question(reference);
            List<Throwable> echecs = Course.derriere("update mediation.saisine set version = version + 1 where reference = '" + reference + "'",
                    new Coureur("service", () -> questions.repondre(id, 0, "Depuis mai.")));
            assertThat(echecs).isEmpty();
            assertThat(Base.lire("select reponse from mediation.question where id = " + id)).containsExactly("Depuis mai.");
        }
    }

    @Test
    void une_relance_faite_pendant_qu_on_repond_ne_perd_pas_la_reponse() throws Exception {
        long id = question(enInstruction());
        assertThat(Course.derriere("update mediation.saisine s set version = s.version + 1 from mediation.question q where q.saisine_id = s.id and q.id = "
                + id + "; update mediation.question set version = version + 1, relancee_le = current_date where id = " + id,
                new Coureur("service", () -> questions.repondre(id, 0, "Depuis juin.")))).isEmpty();
        assertThat(Base.lire("select reponse from mediation.question where id = " + id)).containsExactly("Depuis juin.");
    }

    @Test
    void de_deux_reponses_a_une_question_la_seconde_apprend_de_qui_est_la_premiere() throws Exception {
        String reference = enInstruction();
        long id = question(reference);
        EnTantQue.faire("mediateur", () -> saisines.recevoirReponse(reference, version(reference), id, "Par téléphone : mai."));
        assertThat(Course.ensemble(new Coureur("service", () -> questions.repondre(id, 0, "Mai.")))).singleElement()
                .isInstanceOf(VersionPerimee.class).asString().contains("Camille Démo-Médiation");
    }

    @Test
    void de_deux_decisions_en_equite_une_est_prise_et_l_autre_dit_par_qui() throws Exception {
        String reference = enInstruction();
        EnTantQue.faire("mediateur", () -> saisines.proposerEquite(reference, version(reference),
                new PropositionEquiteFaite("La règle a un effet contraire à son esprit.", null)));
        long id = numero("proposition_equite", reference);
        List<Throwable> refus = Course.ensemble(new Coureur("direction", () -> equite.decider(id, 0, true, null)),
                new Coureur("direction", () -> equite.decider(id, 0, false, "Trop cher.")));
        assertThat(refus).singleElement().isInstanceOf(VersionPerimee.class).asString()
                .contains("décidée entre-temps par", "Démo-Direction");
    }

    @Test
    void deux_avancements_d_une_preconisation_au_meme_instant_l_un_est_note_l_autre_dit_par_qui() throws Exception {
        long id = EnTantQue.executer("mediateur", () -> preconisations.creer(new PreconisationSaisie(2017, "Délais", "Répondre sous huit jours.",
                NiveauPreconisation.LOCAL, "Direction", null, null)));
        List<Throwable> refus = Course.derriere("update mediation.preconisation set version = version + 1 where id = " + id,
                new Coureur("mediateur", () -> preconisations.commenter(id, 0, "Vu avec le service.")));
        assertThat(refus).singleElement().isInstanceOf(VersionPerimee.class).asString().contains("Camille Démo-Médiation");
    }

    @Test
    void deux_saisines_liees_l_une_a_l_autre_au_meme_instant_ne_se_bloquent_pas() throws Exception {
        for (int fois = 0; fois < 5; fois++) {
            String une = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
            String autre = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
            int version = EnTantQue.executer("mediateur", () -> version(une));
            List<Throwable> refus = Course.ensemble(new Coureur("mediateur", () -> saisines.lier(une, version, autre)),
                    new Coureur("assistant", () -> saisines.lier(autre, version, une)));
            assertThat(refus).singleElement().isInstanceOf(VersionPerimee.class).asString().contains("Liée à la saisine");
        }
    }
}
