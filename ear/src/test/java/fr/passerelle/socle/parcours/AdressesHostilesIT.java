package fr.passerelle.socle.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** N'importe qui peut écrire n'importe quelle adresse : une page, ou « page introuvable », jamais une panne ni un script. */
class AdressesHostilesIT {

    private static final String SCRIPT = "\"><script>alert(1)</script>";
    private static final List<String> VALEURS = List.of("\0", "%", "_", "\\", "'", SCRIPT, "x".repeat(5000), "-1", "0",
            "99999999999999", "2147483647", "-2147483648", "999999999", "99999", "2026-13-45", "e\u0301", "1e9", "../../etc/passwd", "${7*7}#{7*7}");
    private static final List<String> FILTRES = List.of("q", "etat", "du", "au", "page", "tri", "canal", "motif", "prestation",
            "annee", "trimestre", "titulaire", "retard", "vue", "qui", "acte", "objet", "reference", "suspendre", "version");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mediateur| mediation/saisines? mediation/saisine?ref= mediation/correction?ref= mediation/bilan?annee="
            + " mediation/bilan? mediation/preconisations? mediation/preconisation?id= mediation/import? mediation/nouvelle? taches? taches/tache?id= taches/avancement?id= imports/import?code= ?x=",
        "dpo| journal? journal.csv? journal/integrite? journal/conservation? journal/conservation?lever=", "admin| administration/comptes? administration/compte?identifiant=",
        "service| mediation/question?id= mediation/questions?", "direction| mediation/recommandations?id=",
        "mediateur| connexion?suite= connexion?fin="})
    void aucune_adresse_ne_fait_tomber_une_page(String qui, String pages) {
        Client client = Client.enTantQue(qui);
        List<String> pannes = new ArrayList<>();
        for (String chemin : pages.strip().split(" ")) {
            for (String valeur : VALEURS) {
                String adresse = chemin + (chemin.endsWith("?") ? tousLesFiltres(valeur) : coder(valeur));
                Reponse reponse = client.suivre(adresse);
                if (reponse.statut() >= 500 || reponse.enHtml() && reponse.texte().contains(SCRIPT)) {
                    pannes.add(reponse.statut() + " " + adresse.substring(0, Math.min(adresse.length(), 120)));
                }
            }
        }
        assertThat(pannes).isEmpty();
    }

    private static String tousLesFiltres(String valeur) {
        Stream<String> filtres = valeur.length() > 1000 ? Stream.of("q") : FILTRES.stream();
        return filtres.map(nom -> nom + "=" + coder(valeur)).collect(Collectors.joining("&"));
    }

    private static String coder(String valeur) {
        return URLEncoder.encode(valeur, StandardCharsets.UTF_8);
    }
}
