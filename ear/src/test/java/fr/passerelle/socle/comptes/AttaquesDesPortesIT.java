package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.attaque.Duree;
import fr.passerelle.attaque.Lectures;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import fr.passerelle.http.Visiteur;
import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Ce qu'on tente aux portes : entrer par-dessus quelqu'un, à deux au même instant, en tempête. */
@Tag("attaque")
class AttaquesDesPortesIT {

    private static final int TEMPETE = 90;
    private static final String INCONNU = "Identifiant ou mot de passe inconnu";

    @Test
    void se_connecter_par_dessus_une_session_regarde_ce_qui_est_tape_et_finit_ce_qui_etait_ouvert() {
        Visiteur poste = new Visiteur();
        assertThat(poste.seConnecter("accueil", Sessions.MOT_DE_PASSE).statut()).isEqualTo(302);
        assertThat(poste.identite()).contains("accueil");

        Reponse refus = poste.seConnecter("pilote", "n’importe quoi");
        assertThat(refus.statut()).as("la page, une fois la session d’avant finie").isEqualTo(200);
        assertThat(refus.texte()).contains(INCONNU);
        assertThat(poste.identite()).as("plus personne").isEmpty();

        assertThat(poste.seConnecter("accueil", Sessions.MOT_DE_PASSE).statut()).isEqualTo(302);
        assertThat(poste.seConnecter("pilote", Sessions.MOT_DE_PASSE).statut()).isEqualTo(302);
        assertThat(poste.identite()).contains("pilote");
    }

    @Test
    void deux_connexions_du_meme_compte_au_meme_instant_reussissent_toutes_les_deux() {
        List<Integer> statuts = new ArrayList<>();
        for (int fois = 0; fois < 10; fois++) {
            List<CompletableFuture<Reponse>> deux = List.of(entrer("direction"), entrer("direction"));
            deux.forEach(e -> statuts.add(e.join().statut()));
        }
        assertThat(statuts).hasSize(20).containsOnly(302);
    }

    @Test
    void une_tempete_de_connexions_ne_gele_personne_et_prie_de_revenir_qui_ne_peut_etre_recu() throws SQLException {
        Lectures lectures = new Lectures(Client.enTantQue("mediateur"));
        ExecutorService foule = Executors.newFixedThreadPool(TEMPETE);
        Instant fin = Instant.now().plus(Duree.ou(Duration.ZERO, Duration.ofMinutes(1)));
        try {
            do {
                oublierLesEchecsDeCetteAdresse();
                essuyer(foule, lectures);
            } while (Instant.now().isBefore(fin));
        } finally {
            foule.shutdownNow();
        }
        if (Duree.longue()) {
            lectures.tiennentLaPromesse();
        }
        assertThat(lectures.mediane()).as("la page de qui travaille, une fois sur deux").isLessThan(Duration.ofSeconds(2));
    }

    private static void essuyer(ExecutorService foule, Lectures lectures) {
        List<CompletableFuture<Reponse>> tempete = IntStream.range(0, TEMPETE)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> new Visiteur().seConnecter("tempete" + i, "faux"), foule)).toList();
        while (!tempete.stream().allMatch(CompletableFuture::isDone)) {
            lectures.lire();
        }
        assertThat(tempete).extracting(t -> t.join().statut()).contains(429).containsOnly(200, 429);
        assertThat(tempete).filteredOn(t -> t.join().statut() == 429).extracting(t -> t.join().texte())
                .allSatisfy(page -> assertThat(page).contains("Réessayez dans", "id=\"identifiant\""));
    }

    @Test
    void un_compte_qui_attend_est_refuse_sans_verification_et_dans_le_meme_temps_que_celui_qui_n_existe_pas() throws SQLException {
        ComptesPrets.ouvrir("rougequeue", "Rougequeue-noir-2026!");
        new Visiteur().seConnecter("rougequeue", "faux");
        ecrire("update comptes.compte set echecs = 10, bloque_jusqua = now() + interval '2 hours' where identifiant = 'rougequeue'");
        long inconnu = mediane("personne-de-ce-nom");
        long bloque = mediane("rougequeue");
        assertThat(bloque).as("ni plus vite").isGreaterThan(inconnu / 3).as("ni moins").isLessThan(inconnu * 3);
        assertThat(lire("select echecs || ' ' || (select count(*) from journal.acte where reference = 'rougequeue' and acte = 'ECHEC_CONNEXION')"
                + " from comptes.compte where identifiant = 'rougequeue'")).as("attendre n’est pas échouer").isEqualTo("10 1");
    }

    @Test
    void un_reseau_qui_echoue_beaucoup_attend_un_peu_et_qui_est_deja_entre_de_ce_navigateur_entre() throws SQLException {
        ComptesPrets.ouvrir("troglodyte", "Troglodyte-mignon-2026!");
        Visiteur connu = new Visiteur();
        assertThat(connu.seConnecter("troglodyte", "Troglodyte-mignon-2026!").statut()).isEqualTo(302);
        connu.fermer();
        ecrire("insert into comptes.frein (cle, compte, le) select 'connexion ' || adresse, 50, now() from comptes.session"
                + " where compte = 'troglodyte' order by id desc limit 1");

        Reponse attente = new Visiteur().seConnecter("troglodyte", "Troglodyte-mignon-2026!");
        assertThat(attente.statut()).isEqualTo(429);
        assertThat(attente.texte()).contains("Beaucoup d’échecs viennent de votre réseau", "Réessayez dans");
        ecrire("update comptes.frein set compte = 49");
        assertThat(new Visiteur().seConnecter("troglodyte", "Troglodyte-mignon-2026!").statut()).as("le bon n’est jamais un échec").isEqualTo(302);
        assertThat(new Visiteur().seConnecter("troglodyte", "Troglodyte-mignon-2026!").statut()).isEqualTo(302);

        ecrire("update comptes.frein set compte = 50, le = now()");
        ecrire("update comptes.compte set echecs = 10, bloque_jusqua = now() + interval '2 hours' where identifiant = 'troglodyte'");
        assertThat(connu.seConnecter("accueil", Sessions.MOT_DE_PASSE).statut()).as("connu d’un compte, non d’un autre").isEqualTo(429);
        assertThat(connu.seConnecter("troglodyte", "Troglodyte-mignon-2026!").statut()).isEqualTo(302);

        connu.fermer();
        for (int i = 0; i < 5; i++) {
            assertThat(connu.seConnecter("troglodyte", "faux").texte()).contains(INCONNU);
        }
        assertThat(connu.seConnecter("troglodyte", "Troglodyte-mignon-2026!").texte()).as("il attend après ses propres échecs").contains(INCONNU);
    }

    @Test
    void cinq_mots_de_passe_actuels_faux_sur_mon_compte_ramenent_a_la_porte() {
        ComptesPrets.ouvrir("accenteur", "Accenteur-mouchet-2026!");
        Visiteur intrus = new Visiteur();
        intrus.seConnecter("accenteur", "Accenteur-mouchet-2026!");
        for (int i = 1; i <= 4; i++) {
            assertThat(changerDeMotDePasse(intrus).texte()).contains("n’est pas le bon");
        }
        assertThat(changerDeMotDePasse(intrus).statut()).isEqualTo(302);
        assertThat(intrus.identite()).isEmpty();
        assertThat(new Visiteur().lire("connexion?fin=essais").texte()).contains("cette session est fermée");
    }

    private static Reponse changerDeMotDePasse(Visiteur qui) {
        Map<String, String> champs = new HashMap<>(Map.of("mdp", "mdp", "ancien", "faux", "motDePasse", "Accenteur-alpin-2026!!",
                "confirmation", "Accenteur-alpin-2026!!", "changer", ""));
        Sessions.champsCaches(qui.lire("compte").texte()).forEach((champ, valeur) -> {
            if (champ.startsWith("jakarta.faces.")) {
                champs.put(champ, valeur);
            }
        });
        return qui.poster("compte", champs);
    }

    private static long mediane(String compte) {
        return LongStream.range(0, 5).map(i -> {
            long debut = System.nanoTime();
            assertThat(new Visiteur().seConnecter(compte, Sessions.MOT_DE_PASSE).texte()).contains(INCONNU);
            return System.nanoTime() - debut;
        }).sorted().skip(2).findFirst().orElseThrow();
    }

    @AfterEach
    void oublierLesEchecsDeCetteAdresse() throws SQLException {
        ecrire("delete from comptes.frein");
    }

    private static void ecrire(String sql) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement ordre = base.createStatement()) {
            ordre.executeUpdate(sql);
        }
    }

    private static String lire(String sql) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); Statement ordre = base.createStatement(); ResultSet lignes = ordre.executeQuery(sql)) {
            return lignes.next() ? lignes.getString(1) : null;
        }
    }

    private static CompletableFuture<Reponse> entrer(String compte) {
        return CompletableFuture.supplyAsync(() -> new Visiteur().seConnecter(compte, Sessions.MOT_DE_PASSE));
    }
}
