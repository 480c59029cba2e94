package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.comptes.ComptesDesPortes.codes;
import static fr.passerelle.socle.comptes.ComptesDesPortes.ecrire;
import static fr.passerelle.socle.comptes.ComptesDesPortes.lire;
import static fr.passerelle.socle.comptes.ComptesDesPortes.ouvrir;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Reponse;
import fr.passerelle.http.Sessions;
import fr.passerelle.http.Visiteur;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Un code sert une fois, souffre cinq essais, ne se renvoie qu'au bout d'une minute : de plusieurs fenêtres, et au même instant aussi. */
class CodesDeConnexionIT {

    private static final String REFUS = "Ce code n’est pas le bon, ou ne vaut plus";

    @Test
    void un_code_n_ouvre_qu_une_fois_meme_donne_de_trois_fenetres_au_meme_instant() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        List<Visiteur> fenetres = Stream.generate(() -> attendant(compte)).limit(4).toList();
        assertThat(codes(compte)).as("toutes attendent le même").hasSize(1);
        String code = codes(compte).get(0);

        List<Reponse> reponses = ensemble(fenetres.subList(0, 3), code);
        assertThat(reponses).extracting(Reponse::statut).containsExactlyInAnyOrder(302, 200, 200);
        assertThat(fenetres.get(3).donnerLeCode(code).texte()).as("et plus ensuite").contains(REFUS);
        assertThat(fenetres).filteredOn(f -> f.identite().isPresent()).hasSize(1);
        assertThat(lire("select acte from journal.acte where reference = ? and acte = 'CONNEXION'", compte)).hasSize(1);
    }

    @Test
    void huit_essais_au_meme_instant_en_font_cinq() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        Visiteur personne = attendant(compte);
        String bon = codes(compte).get(0);
        // le compte n'attend pas, lui : c'est le code qui doit tenir seul
        ecrire("update comptes.compte set echecs = -8 where identifiant = ?", compte);
        List<Reponse> reponses = ensemble(Collections.nCopies(8, personne), autreQue(bon));
        assertThat(reponses).extracting(Reponse::texte).allSatisfy(t -> assertThat(t).contains(REFUS));
        assertThat(lire("select essais from comptes.code where compte = ?", compte)).containsExactly("5");
        assertThat(personne.donnerLeCode(bon).texte()).as("le bon, trop tard").contains(REFUS);
        assertThat(personne.identite()).isEmpty();
    }

    @Test
    void qui_a_gache_le_sien_attend_une_minute_avant_le_suivant() throws Exception {
        String compte = ouvrir("PARTENAIRE");
        Visiteur personne = attendant(compte);
        ecrire("update comptes.code set essais = 5 where compte = ?", compte);
        Reponse trop = redemander(personne);
        assertThat(trop.statut()).isEqualTo(429);
        assertThat(trop.texte()).contains("ne vaut plus. Attendez une minute");
        assertThat(new Visiteur().seConnecter("partenaires/connexion", compte, Sessions.MOT_DE_PASSE).statut()).as("ni par la porte").isEqualTo(429);
        assertThat(codes(compte)).hasSize(1);

        ecrire("update comptes.code set le = le - interval '61 seconds' where compte = ?", compte);
        assertThat(redemander(personne).texte()).contains("Un nouveau code est envoyé");
        assertThat(personne.donnerLeCode(codes(compte).get(1)).statut()).isEqualTo(302);
        assertThat(attendant(compte)).as("un code qui a servi ne fait attendre personne").isNotNull();
    }

    private static List<Reponse> ensemble(List<Visiteur> personnes, String code) {
        ExecutorService foule = Executors.newFixedThreadPool(personnes.size());
        try {
            return personnes.stream().map(p -> CompletableFuture.supplyAsync(() -> p.donnerLeCode(code), foule)).toList().stream()
                    .map(CompletableFuture::join).toList();
        } finally {
            foule.shutdown();
        }
    }

    private static Visiteur attendant(String compte) {
        Visiteur personne = new Visiteur();
        assertThat(personne.seConnecter("partenaires/connexion", compte, Sessions.MOT_DE_PASSE).renvoi()).endsWith("/code-de-connexion");
        return personne;
    }

    private static Reponse redemander(Visiteur personne) {
        return personne.poster("code-de-connexion", Map.of("autreCode", "autreCode", "renvoyer", "", "jakarta.faces.ViewState", "stateless"));
    }

    private static String autreQue(String code) {
        return code.equals("000000") ? "000001" : "000000";
    }
}
