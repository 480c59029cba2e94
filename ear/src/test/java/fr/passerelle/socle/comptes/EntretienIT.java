package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.entretien.CompteInutilise;
import fr.passerelle.socle.comptes.entretien.EntretienService;
import fr.passerelle.socle.comptes.entretien.Issue;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.taches.Execution;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les comptes qui ne servent plus, proposés la nuit, fermés par qui en décide ; ce qui est fini s'oublie. */
@DansLeServeur
class EntretienIT {

    private static final List<String> COMPTES = List.of("inutile1", "inutile2", "inutile3", "neuf1");

    private EntretienService entretien;
    private ComptesService comptes;

    @BeforeEach
    void ouvrirLesComptes() throws Exception {
        entretien = Services.trouver(EntretienService.class);
        comptes = Services.trouver(ComptesService.class);
        Base.ecrire("delete from comptes.compte where identifiant in ('" + String.join("', '", COMPTES) + "')");
        for (String compte : COMPTES) {
            EnTantQue.faire("admin", () -> comptes.ouvrir(new NouveauCompte(compte, "Fictif", "Démo-Éloigné", compte + "@essai.example", null,
                    Set.of("AGENT_ACCUEIL"))));
        }
        Base.ecrire("update comptes.compte set cree_le = now() - interval '200 days' where identifiant like 'inutile_'");
    }

    @Test
    void six_mois_sans_connexion_proposent_un_compte_et_une_connexion_le_retire() throws Exception {
        Base.ecrire("update comptes.compte set derniere_connexion = now() - interval '150 days' where identifiant = 'inutile2'");
        assertThat(lancer("comptes.revue").resultat()).contains("à revoir");
        assertThat(proposes()).contains("inutile1", "inutile3").doesNotContain("inutile2", "neuf1");

        Base.ecrire("update comptes.compte set derniere_connexion = now() where identifiant = 'inutile3'");
        lancer("comptes.revue");
        assertThat(proposes()).contains("inutile1").doesNotContain("inutile3");
    }

    @Test
    void chaque_compte_choisi_a_son_sort_et_celui_qui_a_servi_entre_temps_reste_ouvert() throws Exception {
        lancer("comptes.revue");
        Base.ecrire("update comptes.compte set derniere_connexion = now() where identifiant = 'inutile2'");
        EnTantQue.faire("admin", () -> {
            assertThatThrownBy(() -> entretien.fermer(List.of(), "tri")).isInstanceOf(RegleRefusee.class);
            assertThatThrownBy(() -> entretien.fermer(COMPTES, " ")).isInstanceOf(RegleRefusee.class);
        });
        List<Issue> issues = EnTantQue.executer("admin", () -> entretien.fermer(List.of("inutile1", "inutile2", "neuf1", "admin"), "tri annuel"));
        assertThat(issues).extracting(Issue::fait).containsExactly(true, false, false, false);
        assertThat(issues.get(1).refus()).contains("a servi");
        assertThat(Base.lire("select identifiant || ' ' || etat from comptes.compte where identifiant in ('inutile1', 'inutile2', 'neuf1', 'admin') order by 1"))
                .containsExactly("admin ACTIF", "inutile1 FERME", "inutile2 ACTIF", "neuf1 ACTIF");
        assertThat(Base.lire("select motif from journal.acte where reference = 'inutile1' and detail like 'Compte fermé%'")).contains("tri annuel");

        EnTantQue.faire("admin", () -> comptes.reactiver("inutile1"));
        assertThat(Base.lire("select etat from comptes.compte where identifiant = 'inutile1'")).containsExactly("ACTIF");
    }

    @Test
    void la_liste_se_cherche_sans_accent_par_etat_et_par_role() throws Exception {
        EnTantQue.faire("admin", () -> {
            assertThat(liste("q=demo-ELOIGNE").total()).isEqualTo(4);
            assertThat(liste("q=éloigné&role=DIRECTION").total()).isZero();
            assertThat(liste("q=eloigne&role=AGENT_ACCUEIL").lignes()).hasSizeGreaterThanOrEqualTo(2);
            comptes.suspendre("neuf1", "essai");
            assertThat(liste("q=eloigne&etat=SUSPENDU").lignes()).extracting(c -> ((CompteVu) c).identifiant()).containsExactly("neuf1");
            assertThat(liste("q=%25").total()).isZero();
        });
    }

    private static Tranche<?> liste(String adresse) {
        return Services.trouver(ListesService.class).lire("administration/comptes", Parametres.lire(adresse)).tranche();
    }

    @Test
    void ce_qui_est_fini_depuis_trente_jours_s_oublie() throws Exception {
        for (String age : List.of("31", "29")) {
            Base.ecrire("insert into comptes.session (compte, ouverte_le, vue_le, adresse, navigateur) values ('neuf1', now() - interval '" + age
                    + " days', now() - interval '" + age + " days', 'ici', 'Firefox')");
            Base.ecrire("insert into comptes.oubli (le, adresse) values (now() - interval '" + age + " days', 'menage')");
        }
        assertThat(lancer("comptes.menage").echouee()).isFalse();
        assertThat(Base.lire("select count(*) from comptes.session where compte = 'neuf1'")).containsExactly("1");
        assertThat(Base.lire("select count(*) from comptes.oubli where adresse = 'menage'")).containsExactly("1");
    }

    private Execution lancer(String code) throws Exception {
        return EnTantQue.executer("admin", () -> Services.trouver(TravauxService.class).lancer(code, "essai"));
    }

    private List<String> proposes() throws Exception {
        return EnTantQue.executer("admin", entretien::proposes).stream().map(CompteInutilise::identifiant).toList();
    }
}
