package fr.passerelle.mediation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A query that reads a second case beside the first shows nothing of it to one who may not see it: each is known here, and why. */
class SecondesSaisinesTest {

    private static final Path SOURCES = Path.of("src/main/java");
    /** The first case is {@code s} everywhere; under another name it is a second one. */
    private static final Pattern SECONDE = Pattern.compile("mediation\\.saisine (?!s\\b|where\\b|set\\b|order\\b|group\\b)[a-z]\\w*");
    private static final Map<String, String> CONNUES = Map.of(
            "dossier/DossierRepository.java", "liens et doublon\u202f: la condition du lecteur, ou le même numéro de dossier",
            "reprise/EffacementReprise.java", "compte seulement celles qui retiennent un lot",
            "conservation/Anonymisation.java", "compte seulement celles d’une même personne, pour leur donner un même signe",
            "bilan/calcul/CasDerriere.java", "choisit par comparaison\u202f; ce qui se montre passe par la condition du lecteur");

    @Test
    void toute_requete_qui_joint_une_seconde_saisine_est_connue() throws IOException {
        try (Stream<Path> fichiers = Files.walk(SOURCES)) {
            Set<String> trouvees = fichiers.filter(f -> f.toString().endsWith(".java")).filter(f -> SECONDE.matcher(texte(f)).find())
                    .map(f -> SOURCES.resolve("fr/passerelle/mediation").relativize(f).toString()).collect(Collectors.toSet());
            assertThat(trouvees).isEqualTo(CONNUES.keySet());
        }
    }

    @Test
    void dans_un_dossier_chacune_passe_la_condition() {
        String requete = DossierRepository.requete(true, "LECTEUR", "AUTRES");
        assertThat(nombre("mediation\\.saisine a\\b", requete)).isEqualTo(nombre("AUTRES", requete)).isPositive();
        assertThat(nombre("mediation\\.saisine s\\b", requete)).isEqualTo(nombre("LECTEUR", requete)).isOne();
    }

    private static long nombre(String motif, String texte) {
        return Pattern.compile(motif).matcher(texte).results().count();
    }

    private static String texte(Path fichier) {
        try {
            return Files.readString(fichier);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
