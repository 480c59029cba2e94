package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.session.SessionsService;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Une session laissée ouverte ne sert pas à deviner le mot de passe de son propriétaire. */
@Tag("attaque")
@DansLeServeur
class MotDePasseActuelIT {

    private static final String BON = "Grive-musicienne-2026!";
    private static final String NOUVEAU = "Grive-litorne-2026!!";

    private ComptesService comptes;
    private SessionsService sessions;
    private String compte;

    @BeforeEach
    void ouvrirUnCompte() throws Exception {
        comptes = Services.trouver(ComptesService.class);
        sessions = Services.trouver(SessionsService.class);
        compte = "grive" + UUID.randomUUID().toString().substring(0, 8);
        ComptesPrets.faireOuvrir(compte, BON);
    }

    @Test
    void cinq_mots_de_passe_faux_finissent_la_session_et_chacun_est_au_journal() throws Exception {
        long session = ouvrir();
        long autre = ouvrir();
        for (int i = 1; i <= 5; i++) {
            assertThat(vautEncore(session)).as("avant l’essai %d", i).isTrue();
            assertThatThrownBy(() -> changer(session, "Faux-mot-de-passe-1!")).isInstanceOf(RegleRefusee.class).hasMessageContaining("n’est pas le bon");
        }
        assertThat(vautEncore(session)).isFalse();
        assertThat(vautEncore(autre)).as("celle d’ailleurs, à son propriétaire").isTrue();
        assertThatThrownBy(() -> changer(session, BON)).as("le bon, trop tard").isInstanceOf(RegleRefusee.class);
        assertThat(Base.lire("select acte || ' ' || detail from journal.acte where reference = ? and qui = ? and acte <> 'ADMINISTRATION' order by id", compte, compte))
                .containsExactlyElementsOf(List.of("ECHEC_CONNEXION Mot de passe actuel", "ECHEC_CONNEXION Mot de passe actuel",
                        "ECHEC_CONNEXION Mot de passe actuel", "ECHEC_CONNEXION Mot de passe actuel", "ECHEC_CONNEXION Mot de passe actuel",
                        "DECONNEXION Session fermée après 5 mots de passe faux"));
        assertThat(Base.lire("select echecs from comptes.compte where identifiant = ?", compte)).as("à la porte aussi").containsExactly("5");
    }

    @Test
    void le_bon_mot_de_passe_remet_le_compte_a_zero_et_nul_n_essaie_par_la_session_d_un_autre() throws Exception {
        long session = ouvrir();
        for (int i = 1; i <= 4; i++) {
            assertThatThrownBy(() -> changer(session, "Faux-mot-de-passe-1!")).isInstanceOf(RegleRefusee.class);
        }
        assertThatThrownBy(() -> changer(session, BON, "court")).as("le bon, et un nouveau refusé").hasMessageContaining("16 caractères");
        assertThatThrownBy(() -> changer(session, "Faux-mot-de-passe-1!")).isInstanceOf(RegleRefusee.class);
        assertThat(vautEncore(session)).isTrue();

        long dUnAutre = EnTantQue.executer("pilote", () -> sessions.ouvrir("Firefox")).numero();
        assertThatThrownBy(() -> changer(dUnAutre, BON)).isInstanceOf(RegleRefusee.class);
        changer(session, BON);
        assertThat(vautEncore(session)).isFalse();
    }

    private long ouvrir() throws Exception {
        return EnTantQue.executer(compte, () -> sessions.ouvrir("Firefox sur Linux")).numero();
    }

    private boolean vautEncore(long session) throws Exception {
        return EnTantQue.executer(compte, () -> comptes.sessionValide(session));
    }

    private void changer(long session, String ancien) throws Exception {
        changer(session, ancien, NOUVEAU);
    }

    private void changer(long session, String ancien, String nouveau) throws Exception {
        EnTantQue.faire(compte, () -> comptes.changerMonMotDePasse(session, ancien, nouveau));
    }
}
