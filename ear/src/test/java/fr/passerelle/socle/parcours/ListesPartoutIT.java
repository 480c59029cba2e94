package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Ce que toute liste a sur sa page, dans toutes les pièces ; et ce qu'un tableau de bord compte, la liste où il mène le compte aussi. */
class ListesPartoutIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern TRI = Pattern.compile("<a class=\"tri\" href=\"/passerelle/([^\"]*)\"");
    private static final Pattern TUILE = Pattern.compile("(?:<p class=\"chiffre-valeur\"><a href=\"/passerelle/([^\"]+)\">|<a href=\"/passerelle/([^\"]+)\"><strong>)([\\d\\u202f\\u00a0]+)<");
    private static final Pattern GESTE = Pattern.compile("<li><a href=\"/passerelle/([^\"]+)\">[^<]+</a> <strong class=\"nombre\">([\\d\\u202f\\u00a0]+)<");
    private static final Pattern COMPTE = Pattern.compile("class=\"liste-compte\"[^>]*>[^<]*<strong>([\\d\\u202f\\u00a0]+)<");

    private final Map<String, Set<String>> permissions = PagesEtRolesIT.permissionsParCompte();

    @Test
    void chaque_liste_dit_son_ordre_a_qui_ne_la_voit_pas_et_le_garde_dans_son_adresse() throws IOException {
        for (String liste : listes()) {
            Client client = Client.enTantQue(quiLOuvre(liste));
            Optional<String> tri = TRI.matcher(client.lire(liste).texte()).results().map(l -> l.group(1).replace("&amp;", "&")).findFirst();
            if (tri.isPresent()) {
                Reponse triee = client.lire(tri.get());
                assertThat(triee.statut()).as(tri.get()).isEqualTo(200);
                assertThat(triee.texte()).as(tri.get()).containsAnyOf("aria-sort=\"ascending\"", "aria-sort=\"descending\"");
            }
        }
    }

    @Test
    void ce_qu_un_tableau_de_bord_compte_la_liste_ou_il_mene_le_compte_aussi() {
        List<String> ecarts = new ArrayList<>();
        for (String compte : permissions.keySet()) {
            Client client = Client.enTantQue(compte);
            String accueil = client.suivre("").texte();
            Stream.concat(TUILE.matcher(accueil).results().map(t -> new String[] {t.group(1) == null ? t.group(2) : t.group(1), t.group(3)}),
                    GESTE.matcher(accueil).results().map(g -> new String[] {g.group(1), g.group(2)})).forEach(tuile -> {
                        Reponse page = client.lire(tuile[0].replace("&amp;", "&"));
                        assertThat(page.statut()).as(compte + " : " + tuile[0]).isEqualTo(200);
                        String trouve = COMPTE.matcher(page.texte()).results().map(MatchResult::group).findFirst().map(t -> chiffres(t.replaceAll(".*<strong>", ""))).orElse("0");
                        boolean estUneListe = page.texte().contains("liste-compte") || page.texte().contains("vide-titre");
                        if (estUneListe && !trouve.equals(chiffres(tuile[1]))) {
                            ecarts.add(compte + " : " + tuile[0] + " montre " + trouve + " et non " + tuile[1]);
                        }
                    });
        }
        assertThat(ecarts).isEmpty();
    }

    private static String chiffres(String texte) {
        return texte.replaceAll("\\D", "");
    }

    private static List<String> listes() throws IOException {
        try (Stream<Path> pages = Files.walk(PAGES)) {
            return pages.filter(p -> p.toString().endsWith(".xhtml") && !p.toString().contains("WEB-INF")).filter(ListesPartoutIT::estUneListe)
                    .map(p -> PAGES.relativize(p).toString().replace(".xhtml", "")).sorted().toList();
        }
    }

    private static boolean estUneListe(Path page) {
        try {
            return Files.readString(page).contains("template=\"/WEB-INF/socle/listes/liste.xhtml\"");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String quiLOuvre(String liste) throws IOException {
        PageDite dite = PageDite.toutes().stream().filter(p -> p.adresse().equals(liste)).findFirst().orElseThrow(() -> new AssertionError(liste));
        return permissions.entrySet().stream().filter(c -> dite.statutPour(c.getValue()) == 200).map(Map.Entry::getKey).findFirst()
                .orElseThrow(() -> new AssertionError("personne n'ouvre " + liste));
    }
}
