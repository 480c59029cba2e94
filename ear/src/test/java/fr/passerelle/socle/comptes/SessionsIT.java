package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.session.SessionVue;
import fr.passerelle.socle.comptes.session.SessionsService;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Une session dure ce que disent les réglages, et finit dès qu'on la ferme, où que ce soit. */
@DansLeServeur
class SessionsIT {

    private static final String COMPTE = "sittelle";

    private SessionsService sessions;
    private ComptesService comptes;

    @BeforeEach
    void ouvrirLeCompte() throws Exception {
        sessions = Services.trouver(SessionsService.class);
        comptes = Services.trouver(ComptesService.class);
        if (Base.lire("select 1 from comptes.compte where identifiant = ?", COMPTE).isEmpty()) {
            EnTantQue.faire("admin", () -> comptes.ouvrir(new NouveauCompte(COMPTE, "Fictive", "Démo-Sittelle", "sittelle@essai.example", null,
                    Set.of("AGENT_ACCUEIL"))));
        }
    }

    @Test
    void une_session_finit_apres_trente_minutes_sans_page_et_dix_heures_en_tout() throws Exception {
        long numero = ouvrir();
        assertThat(vautEncore(numero)).isTrue();
        vieillir(numero, "29 minutes", "29 minutes");
        assertThat(vautEncore(numero)).isTrue();
        assertThat(Base.lire("select vue_le > now() - interval '1 minute' from comptes.session where id = ?", numero)).containsExactly("t");
        vieillir(numero, "599 minutes", "0 minutes");
        assertThat(vautEncore(numero)).isTrue();

        vieillir(numero, "601 minutes", "0 minutes");
        assertThat(vautEncore(numero)).isFalse();
        vieillir(numero, "40 minutes", "32 minutes");
        assertThat(vautEncore(numero)).isFalse();
        assertThat(miennes()).extracting(SessionVue::numero).doesNotContain(numero);
    }

    @Test
    void fermer_une_session_ou_toutes_les_finit_aussitot_et_nul_ne_touche_a_celles_d_un_autre() throws Exception {
        long une = ouvrir();
        long autre = ouvrir();
        assertThat(miennes()).extracting(SessionVue::numero).contains(une, autre);
        EnTantQue.faire("pilote", () -> {
            assertThat(comptes.sessionValide(une)).isFalse();
            assertThatThrownBy(() -> sessions.fermer(une)).isInstanceOf(Introuvable.class);
        });
        EnTantQue.faire(COMPTE, () -> sessions.fermer(une));
        assertThat(vautEncore(une)).isFalse();
        assertThat(vautEncore(autre)).isTrue();
        EnTantQue.faire(COMPTE, sessions::fermerToutes);
        assertThat(vautEncore(autre)).isFalse();
        assertThat(miennes()).isEmpty();
    }

    @Test
    void un_compte_suspendu_n_a_plus_de_session_et_n_en_retrouve_aucune_a_sa_reactivation() throws Exception {
        long numero = ouvrir();
        EnTantQue.faire("admin", () -> comptes.suspendre(COMPTE, "essai"));
        assertThat(vautEncore(numero)).isFalse();
        EnTantQue.faire("admin", () -> comptes.reactiver(COMPTE));
        assertThat(vautEncore(numero)).isFalse();
        long nouvelle = ouvrir();
        EnTantQue.faire("admin", () -> {
            assertThat(sessions.deCompte(COMPTE)).extracting(SessionVue::numero).containsExactly(nouvelle);
            sessions.fermerCelles(COMPTE);
        });
        assertThat(vautEncore(nouvelle)).isFalse();
    }

    private long ouvrir() throws Exception {
        return EnTantQue.executer(COMPTE, () -> sessions.ouvrir("Firefox sur Linux")).numero();
    }

    private boolean vautEncore(long numero) throws Exception {
        return EnTantQue.executer(COMPTE, () -> comptes.sessionValide(numero));
    }

    private List<SessionVue> miennes() throws Exception {
        return EnTantQue.executer(COMPTE, sessions::miennes);
    }

    private static void vieillir(long numero, String age, String silence) throws Exception {
        Base.ecrire("update comptes.compte set sessions_depuis = now() - interval '1 day' where identifiant = '" + COMPTE + "'");
        Base.ecrire("update comptes.session set ouverte_le = now() - interval '" + age + "', vue_le = now() - interval '" + silence
                + "' where id = " + numero);
    }
}
