package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.Abandon;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.PropositionEquiteFaite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.EquiteService;
import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs on a case: closed with it, and with a word for whoever was asked that tells nothing of the case. */
@DansLeServeur
class CeQuiPendIT {

    private SaisineService saisines;
    private DossierService dossiers;
    private QuestionService questions;
    private EquiteService equite;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
        questions = Services.trouver(QuestionService.class);
        equite = Services.trouver(EquiteService.class);
    }

    @Test
    void une_saisine_finie_ne_laisse_rien_a_repondre_ni_a_decider() throws Exception {
        String reference = enAttente();
        long question = id("question", reference);
        long proposition = id("proposition_equite", reference);
        int lue = EnTantQue.executer("service", () -> questions.question(question)).version();
        assertThat(EnTantQue.executer("direction", equite::aDecider)).extracting(EquiteService.Proposition::id).contains(proposition);

        EnTantQue.faire("service", () -> questions.garderBrouillon(question, "Un début de réponse."));

        EnTantQue.faire("mediateur", () -> saisines.abandonner(reference, version(reference),
                new Abandon(MotifCloture.DESISTEMENT, "Courriel du jour", null)));

        assertThat(Base.lire("select brouillon from mediation.question where id = ?", question)).containsExactly((String) null);

        EnTantQue.faire("service", () -> {
            assertThat(questions.mesQuestions()).extracting(QuestionService.Question::id).doesNotContain(question);
            QuestionService.Question close = questions.question(question);
            assertThat(close.ouverte()).isFalse();
            assertThat(close.texte()).isNull();
            assertThatThrownBy(() -> questions.repondre(question, lue, "La voici.")).isInstanceOf(RegleRefusee.class)
                    .hasMessage("Aucune réponse n’est plus attendue à cette question.");
        });
        EnTantQue.faire("direction", () -> {
            assertThat(equite.aDecider()).extracting(EquiteService.Proposition::id).doesNotContain(proposition);
            int version = equite.proposition(proposition).version();
            assertThatThrownBy(() -> equite.decider(proposition, version, true, null)).isInstanceOf(RegleRefusee.class)
                    .hasMessageContaining("sans objet");
        });
    }

    @Test
    void r_med_16_un_agent_nomme_implique_apres_coup_ne_lit_plus_ni_ne_repond() throws Exception {
        String reference = enAttente();
        long question = id("question", reference);
        long proposition = id("proposition_equite", reference);
        int lue = EnTantQue.executer("service", () -> questions.question(question)).version();
        int aDecider = EnTantQue.executer("direction", () -> equite.proposition(proposition)).version();
        EnTantQue.faire("mediateur", () -> saisines.corriger(reference, version(reference), Demandes.simple(List.of("service", "direction"))));

        EnTantQue.faire("service", () -> {
            assertThat(questions.mesQuestions()).extracting(QuestionService.Question::id).doesNotContain(question);
            assertThatThrownBy(() -> questions.question(question)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> questions.garderBrouillon(question, "Un début.")).isInstanceOf(Introuvable.class);
            assertThat(questions.brouillon(question)).isEmpty();
            assertThatThrownBy(() -> questions.repondre(question, lue, "La voici.")).isInstanceOf(Introuvable.class);
        });
        EnTantQue.faire("direction", () -> {
            assertThat(equite.aDecider()).extracting(EquiteService.Proposition::id).doesNotContain(proposition);
            assertThatThrownBy(() -> equite.proposition(proposition)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> equite.decider(proposition, aDecider, true, null)).isInstanceOf(Introuvable.class);
        });
        EnTantQue.faire("mediateur", () -> {
            assertThat(dossiers.dossier(reference).questions()).singleElement().matches(q -> q.ouverte() && q.adresseeAUnImplique());
            assertThatThrownBy(() -> saisines.relancerQuestion(reference, version(reference), question))
                    .isInstanceOf(RegleRefusee.class).hasMessageContaining("agents impliqués");
            saisines.recevoirReponse(reference, version(reference), question, "Reçue par courrier.");
        });
    }

    @Test
    void r_med_29_chercher_les_saisines_ouvertes_d_un_dossier_laisse_une_ligne_sans_son_numero() throws Exception {
        EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        for (String qui : List.of("mediateur", "accueil")) {
            String avant = Base.lire("select coalesce(max(id), 0) from journal.acte").get(0);
            EnTantQue.faire(qui, () -> assertThat(saisines.ouvertesPour("7654321")).isNotEmpty());
            assertThat(Base.lire("select acte || ' ' || detail from journal.acte where id > " + avant + " and qui = '" + qui + "'"))
                    .singleElement().asString().startsWith("LECTURE Saisines ouvertes cherchées par numéro de dossier\u202f: ").doesNotContain("7654321");
        }
    }

    private String enAttente() throws Exception {
        return EnTantQue.executer("mediateur", () -> {
            String reference = saisines.enregistrer(Demandes.simple(List.of()));
            saisines.declarerRecevable(reference, version(reference), new ExamenRecevabilite(true, true, true, true), LocalDate.now());
            saisines.proposerEquite(reference, version(reference), new PropositionEquiteFaite("La moitié, en équité.", null));
            saisines.interroger(reference, version(reference),
                    new QuestionPosee(NatureAttente.SERVICE, "Prestations", "service", "Pourquoi ce refus ?", null));
            return reference;
        });
    }

    private int version(String reference) {
        return dossiers.dossier(reference).version();
    }

    private static long id(String table, String reference) throws Exception {
        return Long.parseLong(Base.lire("select x.id from mediation." + table
                + " x join mediation.saisine s on s.id = x.saisine_id where s.reference = ?", reference).get(0));
    }
}
