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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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
 * par chaque pièce dans son {@code pages.txt}, les gens par ses démonstrations, agents ou non, et ce qu'ils peuvent par l'application
 * elle-même, que cela vienne d'un rôle ou d'une habilitation.
 */
class PagesEtRolesIT {

    private static final Path PAGES = Path.of("..", "web", "src", "main", "webapp");
    private static final Pattern LIEN = Pattern.compile("<a [^>]*href=\"/passerelle/([^\"#]*)\"");

    private static final Pattern ID = Pattern.compile("<[a-z][^>]*? id=\"([^\"]+)\"");

    private static final String UN_COMPTE = "mediateur";

    @Test
    void chaque_page_s_ouvre_exactement_a_qui_en_a_la_permission() throws IOException {
        List<String> ecarts = new ArrayList<>();
        Map<String, Set<String>> fautes = new TreeMap<>();
        Set<String> relues = new HashSet<>();
        for (Map.Entry<String, Set<String>> compte : unParEnsembleDePermissions().entrySet()) {
            Client client = Client.enTantQue(compte.getKey());
            // une page ouverte l'est à tous, connecté ou non : un seul compte la demande, car l'enquête ralentit qui l'essaie trop souvent
            for (PageDite page : PageDite.toutes().stream().filter(p -> !p.ouverte() || UN_COMPTE.equals(compte.getKey())).toList()) {
                int attendu = page.statutPour(compte.getValue());
                // chacun a son accueil, où mène celui de tous
                Reponse reponse = page.adresse().isEmpty() ? client.suivre("") : client.lire(page.adresse());
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
            String accueil = client.suivre("").texte();
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

    @Test
    void chaque_permission_qui_ouvre_une_page_est_tenue_par_quelqu_un() throws IOException {
        Set<String> tenues = permissionsParCompte().values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        assertThat(PageDite.toutes().stream().map(PageDite::permissions).flatMap(Set::stream).filter(p -> p.equals(p.toUpperCase(Locale.ROOT)))).isNotEmpty()
                .allSatisfy(p -> assertThat(tenues).contains(p));
    }

    /** Ce que l'application accorde à chaque personnage d'une démonstration, de toutes les populations. */
    static Map<String, Set<String>> permissionsParCompte() {
        return Arrays.stream(Appel.faire(PermissionsDesComptes.class, "toutes").split("\n")).map(ligne -> ligne.split(" "))
                .collect(Collectors.toMap(l -> l[0], l -> Set.of(l).stream().filter(p -> !p.equals(l[0])).collect(Collectors.toSet()), (a, b) -> a, TreeMap::new));
    }

    /** Deux qui peuvent les mêmes choses ouvrent les mêmes pages. */
    private static Map<String, Set<String>> unParEnsembleDePermissions() {
        Map<String, Set<String>> tous = permissionsParCompte();
        Map<Set<String>, String> retenus = new HashMap<>(Map.of(tous.get(UN_COMPTE), UN_COMPTE));
        tous.forEach((compte, permissions) -> retenus.putIfAbsent(permissions, compte));
        tous.keySet().retainAll(retenus.values());
        return tous;
    }
}
