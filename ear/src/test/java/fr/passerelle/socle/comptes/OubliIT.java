package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.force.Force.Niveau;
import fr.passerelle.socle.comptes.force.ForceService;
import fr.passerelle.socle.comptes.oubli.OubliService;
import fr.passerelle.socle.comptes.session.SessionsService;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** R-USAG-60 : un mot de passe oublié se refait par un lien qui sert une fois, une demi-heure, et rien ne dit si un compte existe. */
@DansLeServeur
class OubliIT {

    private static final String ANCIEN = "Pinson-des-bois-2026!";
    private static final String NOUVEAU = "Mesange-charbonniere-8?";

    private OubliService oublis;
    private ComptesService comptes;
    private String compte;
    private String courriel;

    @BeforeEach
    void ouvrirUnCompte() throws Exception {
        oublis = Services.trouver(OubliService.class);
        comptes = Services.trouver(ComptesService.class);
        compte = "pinson" + UUID.randomUUID().toString().substring(0, 8);
        courriel = compte + "@essai.example";
        ComptesPrets.faireOuvrir(compte, ANCIEN);
        Base.ecrire("delete from comptes.frein");
    }

    @Test
    void le_lien_sert_une_fois_ferme_les_sessions_leve_l_attente_et_previent() throws Exception {
        SessionsService sessions = Services.trouver(SessionsService.class);
        long session = EnTantQue.executer(compte, () -> sessions.ouvrir("Firefox")).numero();
        Base.ecrire("update comptes.compte set echecs = 10, bloque_jusqua = now() + interval '2 hours' where identifiant = '" + compte + "'");
        oublis.demander(compte.toUpperCase());
        String jeton = dernierJeton(1);
        assertThat(Base.lire("select count(*) from comptes.oubli where compte = ? and encode(empreinte, 'escape') like '%' || ? || '%'", compte, jeton))
                .as("le lien n’est gardé nulle part, son empreinte seule").containsExactly("0");
        assertThat(oublis.lienValable(jeton)).isTrue();

        assertThatThrownBy(() -> oublis.choisir(jeton, "court")).isInstanceOf(RegleRefusee.class).hasMessageContaining("16 caractères");
        assertThatThrownBy(() -> oublis.choisir(jeton, ANCIEN)).isInstanceOf(RegleRefusee.class).hasMessageContaining("différer");
        oublis.choisir(jeton, NOUVEAU);

        assertThat(EnTantQue.executer(compte, () -> comptes.sessionValide(session))).isFalse();
        assertThat(Base.lire("select echecs || ' ' || (bloque_jusqua is null) from comptes.compte where identifiant = ?", compte)).containsExactly("0 true");
        assertThat(courriels("MOT_DE_PASSE_CHANGE")).as("le premier, celui-ci").hasSize(2);
        assertThat(Base.lire("select detail from journal.acte where reference = ? and detail like '%oubli%' order by id", compte)).as("le premier, le lien, le second").hasSize(3);
        assertThat(oublis.lienValable(jeton)).isFalse();
        assertThatThrownBy(() -> oublis.choisir(jeton, "Encore-un-autre-2026!")).isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà servi");
    }

    @Test
    void le_lien_ne_vaut_plus_apres_une_demi_heure_ni_quand_un_autre_est_demande() throws Exception {
        oublis.demander(courriel);
        String premier = dernierJeton(1);
        oublis.demander(compte);
        String second = dernierJeton(2);
        assertThat(oublis.lienValable(premier)).isFalse();
        assertThat(oublis.lienValable(second)).isTrue();
        Base.ecrire("update comptes.oubli set expire_le = expire_le - interval '30 minutes' where compte = '" + compte + "'");
        assertThat(oublis.lienValable(second)).isFalse();
        assertThatThrownBy(() -> oublis.choisir(second, NOUVEAU)).isInstanceOf(RegleRefusee.class);
        assertThat(oublis.lienValable("n’importe quoi")).isFalse();
        assertThat(oublis.lienValable(null)).isFalse();
    }

    @Test
    void trois_liens_au_plus_par_heure_pour_un_compte_et_dix_demandes_d_affilee_par_adresse() throws Exception {
        for (int i = 1; i <= 3; i++) {
            oublis.demander(compte);
            dernierJeton(i);
        }
        oublis.demander(compte);
        for (int i = 0; i < 6; i++) {
            oublis.demander("inconnu" + i);
        }
        assertThatThrownBy(() -> oublis.demander(compte)).isInstanceOf(RegleRefusee.class).hasMessageContaining("Réessayez dans 6\u00a0minutes");
        assertThat(Base.lire("select count(*) from comptes.oubli where compte = ? and utilise_le is null", compte)).containsExactly("3");
        assertThat(courriels("MOT_DE_PASSE_OUBLIE")).hasSize(3);
    }

    @Test
    void un_compte_suspendu_ne_recoit_rien_et_la_reponse_est_la_meme() throws Exception {
        EnTantQue.faire("admin", () -> comptes.suspendre(compte, "essai"));
        oublis.demander(compte);
        oublis.demander("personne@ailleurs.example");
        EnTantQue.faire("admin", () -> comptes.reactiver(compte));
        oublis.demander(compte);
        dernierJeton(1);
        assertThat(courriels("MOT_DE_PASSE_OUBLIE")).hasSize(1);
    }

    @Test
    void la_solidite_suit_ce_qu_un_devineur_essaie_d_abord() throws Exception {
        ForceService forces = Services.trouver(ForceService.class);
        assertThat(forces.mesurer("passerelle2026!!!").niveau()).isEqualTo(Niveau.FAIBLE);
        assertThat(forces.mesurer("azerty").refus()).hasValueSatisfying(r -> assertThat(r).contains("16 caractères"));
        assertThat(forces.mesurer("kV7!pQ2#xR9$mZ4&").niveau()).isEqualTo(Niveau.TRES_BONNE);
        assertThat(forces.mesurer("kV7!pQ2#xR9$mZ4&").refus()).isEmpty();
        assertThat(forces.mesurer("a!".repeat(5000)).bits()).isLessThan(50);
        assertThat(forces.mesurer(null).bits()).isZero();
    }

    /** The secret of the last link, once so many have been put in the outbox. */
    private String dernierJeton(int liens) throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        List<String> corps = courriels("MOT_DE_PASSE_OUBLIE");
        while (corps.size() < liens) {
            assertThat(System.nanoTime()).as("le courriel est déposé").isLessThan(limite);
            Thread.onSpinWait();
            corps = courriels("MOT_DE_PASSE_OUBLIE");
        }
        return corps.get(corps.size() - 1).replaceAll("(?s).*\\?lien=(\\S+).*", "$1");
    }

    private List<String> courriels(String modele) throws Exception {
        return Base.lire("select corps from courriels.envoi where modele = ? and adresse = ? order by id", modele, courriel);
    }
}
