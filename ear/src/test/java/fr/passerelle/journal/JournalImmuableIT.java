package fr.passerelle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.comptes.ComptesService;
import fr.passerelle.conteneur.DeploiementDeTest;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.journal.lecture.JournalService;
import fr.passerelle.journal.lecture.LigneJournal;
import fr.passerelle.journal.lecture.RechercheJournal;
import fr.passerelle.mediation.Base;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-MED-29 : ce qui est écrit au journal y reste, quoi qu'on demande à la base elle-même. */
@ArquillianTest
class JournalImmuableIT {

    @Deployment
    static WebArchive deploiement() {
        return DeploiementDeTest.avec(JournalImmuableIT.class, Base.class);
    }

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

    private static void laisserUneTrace() throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).reactiver("pilote"));
    }

    private static List<LigneJournal> chercher(RechercheJournal recherche) throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(JournalService.class).chercher(recherche, 1, 10)).lignes();
    }
}
