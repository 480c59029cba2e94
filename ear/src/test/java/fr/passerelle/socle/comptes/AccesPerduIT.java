package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.acces.AccesService;
import fr.passerelle.socle.comptes.acces.CodeRemis;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Qui n'a plus de mot de passe en retrouve un, par un lien ou par un code imprimé ; un compte se corrige, et se ferme pour de bon. */
@DansLeServeur
class AccesPerduIT {

    private static final String PHRASE = "le rouge-gorge chante à l’aube";

    private AccesService acces;
    private ComptesService comptes;
    private String compte;

    @BeforeEach
    void ouvrirUnCompte() throws Exception {
        acces = Services.trouver(AccesService.class);
        comptes = Services.trouver(ComptesService.class);
        compte = "merle" + UUID.randomUUID().toString().substring(0, 8);
        ComptesPrets.faireOuvrirSansMotDePasse(compte);
        Base.ecrire("delete from comptes.frein");
    }

    @Test
    void un_code_imprime_sert_une_fois_et_la_personne_en_est_prevenue() throws Exception {
        CodeRemis premier = remettre();
        CodeRemis remis = remettre();
        assertThat(remis.code()).matches("([A-Z2-9]{4}-){2}[A-Z2-9]{4}");
        assertThat(Base.lire("select count(*) from comptes.code_remis where compte = ? and empreinte not like '$argon2id$%'", compte)).containsExactly("0");
        assertThat(Base.lire("select detail || coalesce(motif, '') from journal.acte where reference = ?", compte))
                .anySatisfy(d -> assertThat(d).contains("Code à usage unique imprimé")).noneSatisfy(d -> assertThat(d).contains(remis.code()));
        assertThat(Base.lire("select sujet from courriels.envoi where modele = 'CODE_REMIS' and reference = ?", compte)).hasSize(2);
        assertThatThrownBy(() -> acces.choisir(compte, premier.code(), PHRASE)).as("le second l’a remplacé").isInstanceOf(RegleRefusee.class);

        assertThatThrownBy(() -> acces.choisir(compte, remis.code(), "court")).hasMessageContaining("16 caractères");
        assertThat(acces.choisir(compte.toUpperCase(), " " + remis.code().toLowerCase().replace("-", " "), PHRASE)).isEqualTo(Population.AGENT);
        assertThatThrownBy(() -> acces.choisir(compte, remis.code(), PHRASE + " encore")).hasMessageContaining("déjà servi");
        assertThat(EnTantQue.executer("admin", () -> acces.dernierCode(compte)).orElseThrow().utiliseLe()).isNotNull();
    }

    @Test
    void un_code_faux_et_un_compte_inconnu_recoivent_la_meme_reponse_puis_l_attente() throws Exception {
        remettre();
        String faux = message(compte);
        assertThat(message("personne-ici")).isEqualTo(faux);
        for (int i = 0; i < 8; i++) {
            message(compte);
        }
        assertThat(message(compte)).contains("Réessayez dans");
    }

    @Test
    void un_lien_part_au_courriel_sur_et_jamais_a_celui_qu_on_vient_de_changer() throws Exception {
        EnTantQue.faire("admin", () -> acces.envoyerUnLien(compte));
        assertThat(Base.lire("select count(*) from comptes.oubli where compte = ? and expire_le > now() + interval '6 days'", compte)).containsExactly("1");
        Base.ecrire("update comptes.compte set adresse_sure_le = now() + interval '3 days' where identifiant = '" + compte + "'");
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> acces.envoyerUnLien(compte))).hasMessageContaining("depuis peu");
    }

    @Test
    void le_nom_se_corrige_et_un_compte_ferme_pour_de_bon_ne_se_rouvre_pas() throws Exception {
        EnTantQue.faire("admin", () -> comptes.nommer(compte, version(), "  Éloïse ", "D'Hénin"));
        assertThat(EnTantQue.executer("admin", () -> comptes.compte(compte)).nom()).isEqualTo("Éloïse D’Hénin");
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> comptes.nommer(compte, version(), " ", "")))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).hasSize(2));
        CodeRemis remis = remettre();
        EnTantQue.faire("admin", () -> comptes.fermer(compte, version(), "Départ"));
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> comptes.reactiver(compte))).hasMessageContaining("pour de bon");
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> comptes.suspendre(compte, "essai"))).hasMessageContaining("pour de bon");
        assertThatThrownBy(() -> acces.choisir(compte, remis.code(), PHRASE)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> comptes.fermer("admin", 0, "moi"))).hasMessageContaining("propre compte");
    }

    @Test
    void qui_doit_changer_de_mot_de_passe_ne_peut_rien_d_ici_la() throws Exception {
        CodeRemis remis = remettre();
        Base.ecrire("update comptes.compte set mot_de_passe_a_changer = true where identifiant = '" + compte + "'");
        assertThat(EnTantQue.executer(compte, comptes::moi).permissions()).isEmpty();
        acces.choisir(compte, remis.code(), PHRASE);
        assertThat(EnTantQue.executer(compte, comptes::moi).permissions()).isNotEmpty();
    }

    @Test
    void l_identifiant_propose_vient_du_nom_et_n_est_a_personne() throws Exception {
        assertThat(EnTantQue.executer("admin", () -> acces.proposerUnIdentifiant("Éloïse", "D’Hénin-" + compte))).isEqualTo("eloise.d-henin-" + compte);
        EnTantQue.faire("admin", () -> comptes.ouvrir(new NouveauCompte("eloise.d-henin-" + compte, "E", "D", "e@essai.example", null, Set.of("AGENT_ACCUEIL"))));
        assertThat(EnTantQue.executer("admin", () -> acces.proposerUnIdentifiant("Éloïse", "D’Hénin-" + compte))).isEqualTo("eloise.d-henin-" + compte + "2");
        assertThatThrownBy(() -> EnTantQue.faire("admin", () -> comptes.ouvrir(new NouveauCompte(compte, "", "D", "faux", null, Set.of("AGENT_ACCUEIL")))))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).contains("identifiant", "prenom", "courriel"));
    }

    private CodeRemis remettre() throws Exception {
        return EnTantQue.executer("admin", () -> acces.remettreUnCode(compte));
    }

    private int version() throws Exception {
        return Services.trouver(ComptesService.class).compte(compte).version();
    }

    private String message(String identifiant) {
        try {
            acces.choisir(identifiant, "AAAA-BBBB-CCCC", PHRASE);
            return "";
        } catch (RegleRefusee refus) {
            return refus.getMessage();
        }
    }
}
