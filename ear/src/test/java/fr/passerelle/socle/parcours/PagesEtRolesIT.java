package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Chaque page et chaque fichier s'ouvrent exactement à qui en a la permission ; aux autres, ils n'existent pas. Les adresses sont dites
 * par chaque pièce dans son {@code pages.txt}, les permissions d'un rôle par l'application elle-même.
 */
class PagesEtRolesIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern LIEN = Pattern.compile("<a [^>]*href=\"/passerelle/([^\"#]*)\"");

    private static final Pattern OFFERT = Pattern.compile("identifiant&quot;:&quot;([^&]+)&quot;");

    private static final Pattern ID = Pattern.compile("<[a-z][^>]*? id=\"([^\"]+)\"");

    private static final String UN_COMPTE = "mediateur";

    @Test
    void chaque_page_s_ouvre_exactement_a_qui_en_a_la_permission() throws IOException {
        List<String> ecarts = new ArrayList<>();
        Map<String, Set<String>> fautes = new TreeMap<>();
        Set<String> relues = new HashSet<>();
        for (Map.Entry<String, Set<String>> compte : permissionsParCompte().entrySet()) {
            Client client = Client.enTantQue(compte.getKey());
            // une page ouverte l'est à tous, connecté ou non : un seul compte la demande, car l'enquête ralentit qui l'essaie trop souvent
            for (PageDite page : PageDite.toutes().stream().filter(p -> !p.ouverte() || UN_COMPTE.equals(compte.getKey())).toList()) {
                int attendu = page.statutPour(compte.getValue());
                Reponse reponse = client.lire(page.adresse());
                int statut = reponse.statut();
                // chaque page se relit une fois, l'accueil de chacun aussi
                if (statut == 200 && relues.add(page.adresse().isEmpty() ? compte.getKey() : page.adresse())) {
                    Set<String> siennes = new TreeSet<>(FautesDeTypographie.dans(reponse));
                    siennes.addAll(idDoubles(reponse.texte()));
                    if (!siennes.isEmpty()) {
                        fautes.put(compte.getKey() + " : " + page.adresse(), siennes);
                    }
                }
                if (statut != attendu) {
                    ecarts.add(compte.getKey() + " : " + page.adresse() + " répond " + statut + " et non " + attendu);
                }
            }
        }
        assertThat(ecarts).isEmpty();
        assertThat(fautes).as(FautesDeTypographie.enTexte(fautes)).isEmpty();
    }

    /** Two things of a page that bear one name: a link to one may lead to the other, and so may a label. */
    private static Set<String> idDoubles(String page) {
        Set<String> vus = new HashSet<>();
        return ID.matcher(page).results().map(i -> i.group(1)).filter(i -> !vus.add(i)).map(i -> "id en double : " + i).collect(Collectors.toSet());
    }

    @Test
    void chaque_courriel_ecrit_jusqu_ici_est_bien_ecrit() {
        List<String> courriels = Appel.faire(CorpsDesCourriels.class, "tous").lines().flatMap(c -> Arrays.stream(c.split(" \\| "))).distinct().toList();
        assertThat(courriels).isNotEmpty();
        assertThat(FautesDeTypographie.dans(courriels)).isEmpty();
    }

    @Test
    void un_correcteur_voit_les_fautes_et_elles_seules() {
        assertThat(FautesDeTypographie.dans(FautesDeTypographie.textes("<p>L'usager a <strong>1</strong> saisines</p><td>Motif : RSA</td><p>« oui », droit(s)</p>"))).hasSize(6);
        assertThat(FautesDeTypographie.dans(FautesDeTypographie.textes("<p>L’usager a <strong>1</strong> saisine, 10 saisines, 2,1 jours, il y a 1 mois</p><p>Motif\u202f: «\u202foui\u202f»</p>"
                + "<div class=\"texte-saisi\">L'usager dit : non</div>"))).isEmpty();
    }

    @Test
    void qui_n_est_pas_connecte_ne_voit_que_ce_qui_est_ouvert() throws IOException {
        Client dehors = Client.dehors();
        for (PageDite page : PageDite.toutes()) {
            assertThat(dehors.statut(page.adresse())).as(page.adresse()).isEqualTo(page.statutDehors());
        }
    }

    @Test
    void tout_ce_que_propose_une_navigation_s_ouvre() {
        for (String compte : permissionsParCompte().keySet()) {
            Client client = Client.enTantQue(compte);
            String accueil = client.lire("").texte();
            String navigation = accueil.substring(accueil.indexOf("<nav"), accueil.lastIndexOf("</nav>"));
            List<String> liens = LIEN.matcher(navigation).results().map(l -> l.group(1).replace("&amp;", "&")).distinct().toList();
            assertThat(liens).as(compte).isNotEmpty().allSatisfy(lien -> assertThat(client.statut(lien)).as(compte + " : " + lien).isEqualTo(200));
        }
    }

    @Test
    void chaque_page_de_l_application_est_dite() throws IOException {
        Set<String> dites = PageDite.toutes().stream().map(PageDite::fichier).collect(Collectors.toSet());
        try (Stream<Path> pages = Files.walk(PAGES)) {
            assertThat(pages.map(p -> PAGES.relativize(p).toString()).filter(p -> p.endsWith(".xhtml"))
                    .filter(p -> !p.startsWith("WEB-INF") && !p.startsWith("resources")))
                    .as("les pages, au regard des pages.txt de chaque pièce").isSubsetOf(dites);
        }
    }

    /** Ce que l'application accorde à chaque compte de démonstration, tels que les offre la page de connexion. */
    static Map<String, Set<String>> permissionsParCompte() {
        Set<String> offerts = OFFERT.matcher(Client.dehors().lire("connexion").texte()).results().map(c -> c.group(1)).collect(Collectors.toSet());
        assertThat(offerts).contains("mediateur", "admin");
        return Arrays.stream(Appel.faire(PermissionsDesComptes.class, "toutes").split("\n")).map(ligne -> ligne.split(" "))
                .filter(l -> offerts.contains(l[0]))
                .collect(Collectors.toMap(l -> l[0], l -> new HashSet<>(Arrays.asList(l).subList(1, l.length)), (a, b) -> a, TreeMap::new));
    }
}
