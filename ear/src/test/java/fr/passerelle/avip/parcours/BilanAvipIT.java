package fr.passerelle.avip.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.conteneur.Base;
import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** A past year through its page: tried, taken over without its bad lines once somebody agrees, read to the letter in the files, undone. */
public class BilanAvipIT {

    private static final String PAGE = "avip/import";

    private final Client avip = Client.enTantQue("avip");

    @Test
    void l_echantillon_de_2024_donne_ses_chiffres_a_la_lettre_et_s_annule() throws IOException {
        String trois = decaler(lire("accueils_avip_2024.csv"));
        assertThat(envoyer("verifier", "accueils_avip_2023.csv", trois)).contains("65 lignes lues").contains("aucune erreur");
        assertThat(chiffres(2023)).doesNotContainKey("I-08.CDD");
        envoyer("importer", "accueils_avip_2023.csv", trois);
        assertThat(chiffres(2023).get("I-03")[5]).isEqualTo("20");
        assertThat(lu(avip.lire(PAGE))).contains("accueils_avip_2023.csv 65");
        annuler("accueils_avip_2023.csv");
        assertThat(chiffres(2023)).doesNotContainKey("I-08.CDD");
        verifier(new ObjectMapper().readTree(lire("accueils_avip_2024_attendu.json")), chiffres(2024));
    }

    @Test
    void l_annee_2025_imprime_les_chiffres_publies() {
        Map<String, String[]> c = chiffres(2025);
        assertThat(c.get("I-01")[5]).isEqualTo("6");
        assertThat(c.get("I-02")[5]).isEqualTo("13");
        assertThat(Arrays.asList(c.get("I-09.HORS_RENOUVELLEMENTS")).subList(3, 6)).containsExactly("4", "5", "80,0");
        assertThat(c.get("I-08.NON_RENSEIGNEE")[5]).isEqualTo("1");
        assertThat(lu(avip.lire("avip/bilan?annee=2025"))).contains("Structures labellisées 6", "Issue non renseignée", "50,0 %");
        assertThat(avip.lire("avip/bilan/2025.pdf").type()).startsWith("application/pdf");
        assertThat(lu(avip.lire("avip/bilan-textes?annee=2025&bloc=ISSUES"))).contains("Les issues : commentaire");
    }

    @Test
    void les_lignes_fausses_sont_dites_et_les_autres_n_entrent_qu_apres_accord() throws IOException {
        String fichier = decaler(lire("accueils_avip_2024.csv")).replaceAll("(?m)^2023;", "2022;").replaceFirst("2022;O00002;[^;]*;", "2022;O00002;Nulle part;")
                .replaceFirst("(2022;O00003;.*?);O;N;N;", "$1;X;N;N;");
        String rapport = envoyer("importer", "accueils_avip_2022.csv", fichier);
        assertThat(rapport).contains("rien n’a été importé", "Aucune structure de ce nom dans la commune 52250", "O ou N attendu", "63 lignes justes sont importées");
        assertThat(chiffres(2022)).doesNotContainKey("I-08.CDD");
        Reponse page = new Formulaire(avip, avip.lire(PAGE), "import").fichier("fichier", "accueils_avip_2022.csv", fichier).par("importer");
        new Formulaire(avip, page, "accord").par("importerLesAutres");
        assertThat(lu(avip.lire(PAGE))).contains("accueils_avip_2022.csv 63");
        annuler("accueils_avip_2022.csv");
    }

    @Test
    void un_fichier_mal_nomme_est_refuse_et_une_annee_a_venir_aussi() {
        assertThat(envoyer("verifier", "accueils.csv", "annee\n2024")).contains("Le nom du fichier doit être accueils_avip_AAAA.csv");
        assertThat(envoyer("verifier", "bilan_avip_2026.csv", "annee;parent;enfants;qpv;moins_de_25_ans;monoparental;issue\n2026;P1;1;O;O;O;CDD")).contains("Une année se reprend une fois finie");
    }

    @Test
    void le_comite_ne_voit_ni_les_prescripteurs_sensibles_ni_les_petits_nombres_d_une_structure() throws IOException {
        Client comite = Client.enTantQue("comite");
        Map<String, String[]> c = chiffres(comite, 2024);
        assertThat(c).containsKey("I-12.PRESCRIPTEUR.AUTRES").doesNotContainKeys("I-12.PRESCRIPTEUR.HEBERGEMENT", "I-12.PRESCRIPTEUR.ASSOCIATION_AGIR");
        assertThat(c.get("I-12.PRESCRIPTEUR.AUTRES")[5]).isEqualTo("4");
        assertThat(lu(comite.lire("avip/bilan?annee=2024"))).contains("n. d.");
        assertThat(lu(avip.lire("avip/bilan?annee=2024"))).doesNotContain("n. d.");
        assertThat(lu(avip.lire("avip/bilan?annee=2024&q=isomes"))).contains("Petite récré d’Isômes Isômes", "Toutes ensemble").doesNotContain("Multi-accueil Boubie");
        assertThat(lu(avip.lire("avip/bilan?annee=2024&q=nulle+part"))).contains("Aucune structure ne correspond");
        assertThat(structures(avip)).contains("Saint-Dizier", "Occupation en").doesNotContain("n.&#xa0;d.");
        assertThat(structures(comite)).contains("Saint-Dizier", "n.&#xa0;d.");
        assertThat(comite.statut("avip/import")).isEqualTo(404);
        assertThat(comite.statut("avip/bilan-textes?annee=2024")).isEqualTo(404);
    }

    /** A sentence kept before such placeholders were refused: it tells no more than the table does. */
    @Test
    void une_phrase_ne_dit_pas_ce_que_le_tableau_reunit() {
        Appel.faire(BilanAvipIT.class, "ecrireOrientations", "Foyers\u202f: {I-12.PRESCRIPTEUR.HEBERGEMENT:nombre}, missions locales\u202f: {I-12.PRESCRIPTEUR.MISSION_LOCALE:nombre}.");
        try {
            assertThat(lu(avip.lire("avip/bilan?annee=2024"))).contains("Foyers : 2, missions locales : 8.");
            for (String qui : List.of("comite", "direction")) {
                assertThat(lu(Client.enTantQue(qui).lire("avip/bilan?annee=2024"))).as(qui).contains("Foyers : n. d., missions locales : 8.");
            }
        } finally {
            Appel.faire(BilanAvipIT.class, "ecrireOrientations", "");
        }
    }

    @Test
    void un_prescripteur_sensible_ne_se_cite_ni_ne_s_essaie() {
        for (Client qui : List.of(avip, Client.enTantQue("direction"))) {
            Reponse page = qui.lire("avip/bilan-textes?annee=2024&bloc=ORIENTATIONS");
            assertThat(page.texte()).contains("{I-12.PRESCRIPTEUR.MISSION_LOCALE}").doesNotContain("{I-12.PRESCRIPTEUR.HEBERGEMENT}");
            assertThat(lu(new Formulaire(qui, page, "texteDuBilan").avec("texte", "Foyers\u202f: {I-12.PRESCRIPTEUR.HEBERGEMENT}").par("apercu")))
                    .contains("Aucun chiffre ne répond à {I-12.PRESCRIPTEUR.HEBERGEMENT}");
        }
    }

    /** Called in the server: an empty text is none. */
    public static String ecrireOrientations(String texte) throws Exception {
        Base.ecrire("delete from bilans.texte where capacite = 'avip' and annee = 2024 and bloc = 'ORIENTATIONS'");
        return texte.isEmpty() ? "" : "" + Base.ecrire("insert into bilans.texte (capacite, annee, bloc, texte, version, maj_le, maj_par) values ('avip', 2024, 'ORIENTATIONS', '" + texte
                + "', 1, now(), 'avip')");
    }

    /** The second sheet of the workbook: the lines of structures, as the page shows them to that person. */
    private static String structures(Client qui) throws IOException {
        Path classeur = Files.createTempFile("bilan", ".xlsx");
        try {
            Files.write(classeur, qui.lire("avip/bilan/2024.xlsx").corps());
            try (ZipFile zip = new ZipFile(classeur.toFile()); InputStream flux = zip.getInputStream(zip.getEntry("xl/worksheets/sheet2.xml"))) {
                return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(classeur);
        }
    }

    @Test
    void les_chiffres_declares_d_une_annee_se_disent_et_se_verifient() {
        Reponse page = avip.lire(PAGE);
        assertThat(lu(new Formulaire(avip, page, "declaration").avec("annee", "2021").avec("structures", "9").avec("places", "4").par("declarer")))
                .contains("4 places pour 9 structures");
        new Formulaire(avip, avip.lire(PAGE), "declaration").avec("annee", "2021").avec("structures", "4").avec("places", "9").par("declarer");
        assertThat(chiffres(2021).get("I-02")[5]).isEqualTo("9");
    }

    /** One year back, on the same days of the week as near as makes no difference to a test. */
    private static String decaler(String fichier) {
        return fichier.replace("2023-", "2022-").replace("2024-02-29", "2024-02-28").replace("2024-", "2023-").replace("2024;", "2023;");
    }

    private static void verifier(JsonNode attendu, Map<String, String[]> lus) {
        attendu.properties().forEach(champ -> {
            JsonNode v = champ.getValue();
            if (v.isObject() && v.has("n")) {
                assertThat(Arrays.asList(lus.get(champ.getKey())).subList(3, 6)).as(champ.getKey()).containsExactly(v.get("n").asText(), v.get("d").asText(), v.get("valeur").asText());
            } else if (v.isObject()) {
                v.properties().forEach(l -> assertThat(lus.get(champ.getKey() + "." + l.getKey())[5]).as(champ.getKey() + "." + l.getKey()).isEqualTo(l.getValue().asText()));
            } else {
                assertThat(lus.get(champ.getKey())[5]).as(champ.getKey()).isEqualTo(v.asText());
            }
        });
    }

    private Map<String, String[]> chiffres(int annee) {
        return chiffres(avip, annee);
    }

    private static Map<String, String[]> chiffres(Client qui, int annee) {
        Map<String, String[]> parCode = new HashMap<>();
        qui.lire("avip/bilan/" + annee + ".csv").texte().lines().skip(1).map(l -> l.split(";", -1)).forEach(l -> parCode.put(l[0], l));
        return parCode;
    }

    private String envoyer(String bouton, String nom, String fichier) {
        return lu(new Formulaire(avip, avip.lire(PAGE), "import").fichier("fichier", nom, fichier).par(bouton));
    }

    private void annuler(String fichier) {
        Reponse faits = avip.lire(PAGE);
        new Formulaire(avip, faits, "annulation").par(faits.texte().replaceAll("(?s).*?" + fichier + ".*?name=\"(annuler\\d+)\".*", "$1"));
    }

    private static String lu(Reponse page) {
        return page.texte().replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static String lire(String nom) throws IOException {
        try (InputStream flux = BilanAvipIT.class.getResourceAsStream("/avip/" + nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
