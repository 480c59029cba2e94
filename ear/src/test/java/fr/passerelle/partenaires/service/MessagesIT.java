package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.messages.MessagesService;
import fr.passerelle.partenaires.portail.PortailService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.messages.Ecrit;
import fr.passerelle.socle.messages.FilLu;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ce qu'un partenaire et la Caf s'écrivent : lu de ceux à qui c'est, et d'eux seuls. */
@DansLeServeur
class MessagesIT {

    private static final String AGENT = "secretariat";
    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private MessagesService service;
    private String nom;

    @BeforeEach
    void faireUnPartenaire() throws Exception {
        service = Services.trouver(MessagesService.class);
        nom = MembresPrets.faire();
    }

    @Test
    void une_question_recoit_sa_reponse_et_chacun_sait_quand_l_autre_l_a_lue() throws Exception {
        long echange = ecrire("a");
        FilLu avant = lire("a", echange);
        assertThat(avant.messages()).singleElement().satisfies(m -> assertThat(m.luLe()).as("pas encore lu").isNull());
        FilLu chezNous = EnTantQue.executer(AGENT, () -> service.lire(echange));
        assertThat(chezNous.messages()).singleElement().satisfies(m -> {
            assertThat(m.nouveau()).isTrue();
            assertThat(m.auteur()).isEqualTo("Alix Essai");
        });
        EnTantQue.faire(AGENT, () -> service.repondre(echange, new Ecrit("Voici.", List.of())));
        FilLu apres = lire("a", echange);
        assertThat(apres.messages()).extracting(FilLu.Ligne::auteur).as("dehors, la Caf est la Caf").containsExactly("Alix Essai", "La Caf");
        assertThat(apres.messages().get(0).luPar()).isEqualTo("La Caf");
        assertThat(EnTantQue.executer(AGENT, () -> service.lire(echange)).messages().get(1).luPar()).isEqualTo("Alix Essai");
        assertThat(Base.lire("select detail from journal.acte where qui = ? and detail like 'Échange%' order by id", nom + "a")).containsExactly(
                "Échange " + echange + "\u202f: ouvert", "Échange " + echange + "\u202f: lu", "Échange " + echange + "\u202f: lu");
    }

    @Test
    void ce_qui_n_est_pas_a_soi_n_existe_pas() throws Exception {
        long echange = ecrire("a");
        String autre = MembresPrets.faire();
        EnTantQue.faire(autre + "s", () -> assertThatThrownBy(() -> service.lire(echange)).isInstanceOf(Introuvable.class));
        EnTantQue.faire(nom + "b", () -> assertThatThrownBy(() -> service.repondre(echange, new Ecrit("Moi aussi", List.of()))).isInstanceOf(Introuvable.class));
        assertThat(lire("s", echange).messages()).as("qui administre lit tout").hasSize(1);
        assertThat(listes("b")).isZero();
        assertThat(listes("a")).isEqualTo(1);
        assertThat(listes("s")).isEqualTo(1);
    }

    @Test
    void un_courriel_previent_une_fois_et_ne_dit_rien_du_message() throws Exception {
        long echange = ecrire("a");
        EnTantQue.faire(AGENT, () -> service.repondre(echange, new Ecrit("Un premier secret", List.of())));
        EnTantQue.faire(AGENT, () -> service.repondre(echange, new Ecrit("Un second secret", List.of())));
        assertThat(courriels("a")).singleElement().asString().contains("/partenaires/echange?id=" + echange).doesNotContain("secret");
        assertThat(EnTantQue.executer(nom + "a", Services.trouver(PortailService.class)::portail).rappels()).anyMatch(r -> r.lien().contains("/partenaires/messages"));
        lire("a", echange);
        EnTantQue.faire(AGENT, () -> service.repondre(echange, new Ecrit("Un troisième", List.of())));
        assertThat(courriels("a")).as("lu depuis : un autre courriel").hasSize(2);
        long aEux = EnTantQue.executer(AGENT, () -> service.ecrireAuPartenaire(Long.parseLong(MembresPrets.partenaire(nom)), "Une réunion", new Ecrit("Le 12 ?", List.of())));
        assertThat(courriels("s")).singleElement().asString().contains("id=" + aEux);
    }

    @Test
    void une_piece_se_lit_de_qui_lit_l_echange() throws Exception {
        long echange = EnTantQue.executer(nom + "a", () -> {
            long piece = service.deposer("plan.pdf", new ByteArrayInputStream(PDF)).id();
            return service.ecrireALaCaf("Le plan", new Ecrit("Le voici.", List.of(piece)));
        });
        long piece = lire("a", echange).messages().get(0).pieces().get(0).id();
        assertThat(EnTantQue.executer(AGENT, () -> service.piece(echange, piece)).contenu()).isEqualTo(PDF);
        EnTantQue.faire(nom + "b", () -> {
            assertThatThrownBy(() -> service.piece(echange, piece)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> service.ecrireALaCaf("La sienne", new Ecrit("Par son numéro", List.of(piece)))).isInstanceOf(RegleRefusee.class);
        });
    }

    @Test
    void les_echanges_d_un_partenaire_reuni_a_un_autre_le_suivent() throws Exception {
        long echange = ecrire("a");
        String garde = MembresPrets.faire();
        EnTantQue.faire(garde + "s", () -> assertThatThrownBy(() -> service.lire(echange)).isInstanceOf(Introuvable.class));
        Base.ecrire("update partenaires.partenaire set fondu_dans = " + MembresPrets.partenaire(garde) + ", fondu_le = now() where id = " + MembresPrets.partenaire(nom));
        assertThat(lire(garde, "s", echange).messages()).hasSize(1);
        EnTantQue.faire(AGENT, () -> service.repondre(echange, new Ecrit("À vous deux.", List.of())));
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'MESSAGE_RECU' and adresse = ?", garde + "s@demo.example")).containsExactly("1");
    }

    @Test
    void clos_par_la_caf_on_n_y_ecrit_plus() throws Exception {
        long echange = ecrire("a");
        EnTantQue.faire(AGENT, () -> service.clore(echange));
        EnTantQue.faire(nom + "a", () -> assertThatThrownBy(() -> service.repondre(echange, new Ecrit("Encore", List.of()))).hasMessageContaining("clos"));
        EnTantQue.faire(AGENT, () -> service.rouvrir(echange));
        EnTantQue.faire(nom + "a", () -> service.repondre(echange, new Ecrit("Encore", List.of())));
    }

    private long ecrire(String lettre) throws Exception {
        return EnTantQue.executer(nom + lettre, () -> service.ecrireALaCaf("Une question", new Ecrit("Quelles pièces ?", List.of())));
    }

    private FilLu lire(String lettre, long echange) throws Exception {
        return lire(nom, lettre, echange);
    }

    private FilLu lire(String organisme, String lettre, long echange) throws Exception {
        return EnTantQue.executer(organisme + lettre, () -> service.lire(echange));
    }

    private long listes(String lettre) throws Exception {
        return EnTantQue.executer(nom + lettre, () -> Services.trouver(ListesService.class).lire("partenaires/messages", Parametres.lire("")).tranche().total());
    }

    private List<String> courriels(String lettre) throws Exception {
        return Base.lire("select corps from courriels.envoi where modele = 'MESSAGE_RECU' and adresse = ? order by id", nom + lettre + "@demo.example");
    }
}
