package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** D'une liste filtrée et triée à une fiche, de fiche en fiche dans son ordre, et retour à la même page : l'adresse seule le dit. */
class DeLaListeALaFicheIT {

    private static final String LISTE = "mediation/saisines?annee=2025&tri=reception";
    private static final Pattern FICHE = Pattern.compile("href=\"/passerelle/(mediation/saisine\\?ref=(MED-\\d{4}-\\d+)&amp;depuis=[^\"]+)\"");

    private final Client mediateur = Client.enTantQue("mediateur");

    @Test
    void on_va_de_fiche_en_fiche_dans_l_ordre_de_la_liste_et_l_on_revient_a_sa_page() {
        List<String> references = FICHE.matcher(mediateur.lire(LISTE).texte()).results().map(f -> f.group(2)).toList();
        assertThat(references).hasSizeGreaterThan(10);
        Reponse fiche = mediateur.lire(premiere(LISTE));
        assertThat(fiche.texte()).contains("1 sur ").contains("/passerelle/mediation/saisines?annee=2025&amp;tri=reception").doesNotContain("rel=\"prev\"");

        Reponse deuxieme = mediateur.suivre(voisine(fiche, "next"));
        assertThat(deuxieme.adresse().getQuery()).contains("ref=" + references.get(1));
        assertThat(deuxieme.texte()).contains("2 sur ");
        assertThat(mediateur.suivre(voisine(deuxieme, "prev")).adresse().getQuery()).contains("ref=" + references.get(0));
    }

    @Test
    void d_une_page_a_l_autre_on_revient_a_celle_ou_l_on_est() {
        Reponse derniereDeLaPage = mediateur.lire(derniere(LISTE));
        Reponse suivante = mediateur.suivre(voisine(derniereDeLaPage, "next"));
        assertThat(suivante.texte()).contains("26 sur ").contains("/passerelle/mediation/saisines?annee=2025&amp;tri=reception&amp;page=2");
    }

    @Test
    void une_provenance_forgee_ne_mene_nulle_part_ailleurs() {
        String reference = reference(premiere(LISTE));
        for (String forgee : List.of("https://ailleurs.example/?rang=1%26sur=2", "administration/comptes?rang=1%26sur=2", "x", "mediation/rien?rang=1%26sur=2")) {
            Reponse page = mediateur.lire("mediation/saisine?ref=" + reference + "&depuis=" + forgee);
            assertThat(page.statut()).as(forgee).isEqualTo(200);
            assertThat(page.texte()).as(forgee).contains("href=\"/passerelle/mediation/saisines\"").doesNotContain("class=\"voisines\"");
        }
        assertThat(mediateur.statut("voisine?sens=suivante&depuis=administration/comptes?rang=1%26sur=9")).isEqualTo(404);
        assertThat(Client.enTantQue("accueil").statut("voisine?sens=suivante&depuis=mediation/saisines?rang=1%26sur=9")).isEqualTo(404);
    }

    @Test
    void les_autres_pieces_l_ont_aussi() {
        Client secretariat = Client.enTantQue("secretariat");
        Matcher lien = Pattern.compile("href=\"/passerelle/(partenaires/partenaire\\?id=\\d+&amp;depuis=[^\"]+)\"").matcher(secretariat.lire("partenaires/partenaires?tri=-nom").texte());
        assertThat(lien.find()).isTrue();
        Reponse fiche = secretariat.lire(lien.group(1).replace("&amp;", "&"));
        assertThat(fiche.texte()).contains("/passerelle/partenaires/partenaires?tri=-nom\"");
        assertThat(secretariat.suivre(voisine(fiche, "next")).texte()).contains("2 sur ");
    }

    private String premiere(String liste) {
        return FICHE.matcher(mediateur.lire(liste).texte()).results().map(f -> f.group(1).replace("&amp;", "&")).findFirst().orElseThrow();
    }

    private String derniere(String liste) {
        return FICHE.matcher(mediateur.lire(liste).texte()).results().map(f -> f.group(1).replace("&amp;", "&")).reduce((a, b) -> b).orElseThrow();
    }

    private static String reference(String adresse) {
        return adresse.replaceAll(".*ref=(MED-\\d+-\\d+).*", "$1");
    }

    private static String voisine(Reponse fiche, String sens) {
        Matcher lien = Pattern.compile("rel=\"" + sens + "\" href=\"/passerelle/([^\"]+)\"").matcher(fiche.texte());
        assertThat(lien.find()).as(sens).isTrue();
        return lien.group(1).replace("&amp;", "&");
    }
}
