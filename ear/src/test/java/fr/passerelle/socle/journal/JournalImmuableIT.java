package fr.passerelle.socle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.journal.lecture.JournalService;
import fr.passerelle.socle.journal.lecture.LecteurDossier;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.journal.lecture.RechercheJournal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-MED-29 : ce qui est écrit au journal y reste, quoi qu'on demande à la base elle-même. */
@DansLeServeur
class JournalImmuableIT {

    @ParameterizedTest
    @ValueSource(strings = {
        "update journal.acte set qui = 'personne'",
        "delete from journal.acte",
        "truncate journal.acte"})
    void R_MED_29_la_base_refuse_de_changer_ou_d_effacer_une_ligne(String sql) throws Exception {
        laisserUneTrace();
        List<String> avant = Base.lire("select count(*) from journal.acte");

        assertThatThrownBy(() -> Base.ecrire(sql))
                .isInstanceOf(SQLException.class).hasMessageContaining("le journal ne se modifie ni ne s'efface");
        assertThat(Integer.parseInt(Base.lire("select count(*) from journal.acte").get(0)))
                .isGreaterThanOrEqualTo(Integer.parseInt(avant.get(0)));
    }

    @Test
    void R_MED_29_un_acte_refuse_ne_laisse_pas_de_ligne() throws Exception {
        ComptesService comptes = Services.trouver(ComptesService.class);
        String inconnu = "inconnu-du-journal";
        EnTantQue.faire("admin", () -> assertThatThrownBy(() -> comptes.suspendre(inconnu, "essai")).isInstanceOf(Exception.class));
        assertThat(chercher(new RechercheJournal(null, null, "compte", inconnu, null, null))).isEmpty();
    }

    @Test
    void chaque_ligne_dit_qui_quoi_sur_quoi_et_se_retrouve_par_chacun_de_ses_traits() throws Exception {
        laisserUneTrace();
        LocalDate jour = LocalDate.now();
        LigneJournal ligne = chercher(new RechercheJournal("adm", ActeJournal.ADMINISTRATION, "compte", "PILOTE",
                jour.minusDays(1), jour.plusDays(1))).get(0);
        assertThat(ligne.qui()).isEqualTo("admin");
        assertThat(ligne.nom()).isEqualTo("Maxime Démo-Technique");
        assertThat(ligne.detail()).isEqualTo("Compte réactivé");
        assertThat(ligne.adresse()).isNotBlank();
        assertThat(chercher(new RechercheJournal("adm_n", null, null, null, null, null))).isEmpty();
        assertThat(chercher(new RechercheJournal(null, null, null, null, null, jour.minusDays(2)))).isEmpty();
    }

    @Test
    void R_MED_29_une_personne_se_cherche_aussi_par_son_nom_sans_accent_ni_majuscule() throws Exception {
        laisserUneTrace();
        assertThat(chercher(new RechercheJournal("demo-TECHNIQUE", ActeJournal.ADMINISTRATION, null, null, null, null)))
                .isNotEmpty().allMatch(l -> l.qui().equals("admin"));
    }

    @Test
    void R_MED_29_un_numero_de_dossier_mene_a_qui_a_vu_ses_saisines() throws Exception {
        String numero = "4713698";
        String reference = SaisinesPretes.faireRecue("Nora Numérotée-Fictive", numero, "Je conteste.");
        EnTantQue.faire("mediateur", () -> Services.trouver(DossierService.class).dossier(reference));

        List<String> dossiers = EnTantQue.executer("dpo", () -> Services.trouver(DossierService.class).referencesDuNumero(numero));
        assertThat(dossiers).contains(reference);
        assertThat(lecteurs(dossiers)).extracting(LecteurDossier::qui).contains("mediateur");
        assertThat(chercher(RechercheJournal.TOUT.surDossiers(dossiers))).isNotEmpty().allMatch(l -> dossiers.contains(l.dossier()));
        assertThat(chercher(RechercheJournal.TOUT.surDossiers(List.of()))).isEmpty();
        assertThat(Base.lire("select objet || ' ' || acte || ' ' || coalesce(reference, '') || ' ' || coalesce(detail, '') from journal.acte"
                + " where concat_ws(' ', detail, reference, motif) like ?", "%" + numero + "%"))
                .as("le numéro lui-même n'entre pas au journal").isEmpty();
    }

    @Test
    void R_MED_29_lire_une_question_c_est_avoir_vu_une_part_de_la_saisine() throws Exception {
        String question = Base.lire("select q.id from mediation.question q where q.identifiant = 'service'"
                + " and not exists (select 1 from mediation.agent_implique a where a.saisine_id = q.saisine_id) limit 1").get(0);
        String reference = Base.lire("select s.reference from mediation.question q join mediation.saisine s on s.id = q.saisine_id where q.id = "
                + question).get(0);
        EnTantQue.faire("service", () -> Services.trouver(QuestionService.class).question(Long.parseLong(question)));
        assertThat(lecteurs(List.of(reference))).extracting(LecteurDossier::qui).contains("service");
    }

    private static List<LecteurDossier> lecteurs(List<String> dossiers) throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(JournalService.class).lecteurs(dossiers));
    }

    private static void laisserUneTrace() throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).reactiver("pilote"));
    }

    private static List<LigneJournal> chercher(RechercheJournal recherche) throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(JournalService.class).chercher(recherche, 1, 10)).lignes();
    }
}
