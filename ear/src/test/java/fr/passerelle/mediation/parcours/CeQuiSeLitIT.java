package fr.passerelle.mediation.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.serveur.ServeurDeTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Le pied de chaque page le promet : ce qui montre ce que des gens ont écrit laisse une ligne au journal, une par vue (R-MED-29). */
class CeQuiSeLitIT {

    private static String reference;
    private static String question;

    @BeforeAll
    static void preparer() throws SQLException {
        reference = SaisinesPretes.interrogee("Solange Journal-Fictive", "Qui a lu cette question\u202f?");
        question = lire("select cast(q.id as text) from mediation.question q join mediation.saisine s on s.id = q.saisine_id where s.reference = ?", reference).get(0);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "mediateur | mediation/saisine?ref=REF                 | LECTURE saisine REF",
        "assistant | mediation/saisine?ref=REF                 | LECTURE saisine REF",
        "mediateur | mediation/saisine?ref=REF&acte=DESISTER   | LECTURE saisine REF",
        "mediateur | mediation/correction?ref=REF              | LECTURE saisine REF",
        "mediateur | mediation/saisine/REF.pdf                 | IMPRESSION saisine REF",
        "service   | ''                                        | LECTURE question Lus en liste",
        "service   | mediation/questions                       | LECTURE question Lus en liste",
        "service   | mediation/question?id=QUESTION            | LECTURE question QUESTION",
        "direction | mediation/recommandations                 | LECTURE proposition Lus en liste",
        "mediateur | mediation/saisines?q=Journal-Fictive      | LECTURE registre Recherche par des mots\u202f: 1 trouvée",
        "mediateur | mediation/saisines?q=1000001              | LECTURE registre Recherche par un numéro ou une référence",
        "assistant | mediation/saisines?q=REF                  | LECTURE registre Recherche par un numéro ou une référence\u202f: 1 trouvée",
        "admin     | administration/comptes?q=mediateur        | LECTURE comptes Recherche par",
        "mediateur | mediation/bilan-cas?annee=2025&code=I-01  | LECTURE bilan 2025 Saisines derrière le chiffre I-01"})
    void ce_qui_montre_un_texte_ou_cherche_quelqu_un_laisse_une_ligne(String qui, String page, String ligne) throws SQLException {
        assertThat(lignes(qui, page)).singleElement().asString()
                .startsWith(ligne.replace("REF", reference).replace("QUESTION", question)).doesNotContain("Journal-Fictive").doesNotContain("1000001");
    }

    /** Une liste fait une ligne, qui dit chacun des textes montrés. */
    @ParameterizedTest
    @CsvSource({"service, mediation/questions, mediation/question", "direction, mediation/recommandations, mediation/recommandations"})
    void une_liste_de_textes_laisse_une_ligne_qui_les_dit_tous(String qui, String page, String unTexte) throws SQLException {
        String montre = Client.enTantQue(qui).lire(page).texte();
        List<String> textes = Pattern.compile(unTexte + "\\?id=(\\d+)").matcher(montre).results().map(lien -> lien.group(1)).toList();
        assertThat(textes).isNotEmpty();
        assertThat(lignes(qui, page)).singleElement().satisfies(l -> assertThat(l.replaceAll(".* n° ", "").split(", ")).containsAll(textes));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"direction | ''", "direction | mediation/bilan?annee=2025", "mediateur | mediation/saisines"})
    void ce_qui_ne_montre_aucun_texte_n_en_laisse_pas(String qui, String page) throws SQLException {
        assertThat(lignes(qui, page)).isEmpty();
    }

    @Test
    void le_tableau_de_la_direction_ne_dit_pas_le_texte_des_propositions() {
        assertThat(Client.enTantQue("direction").lire("").texte()).contains("Proposition en équité").doesNotContain("notice était ambiguë");
    }

    /** Ce que cette page a laissé au journal : l'acte, l'objet, la référence et le détail. */
    private static List<String> lignes(String qui, String page) throws SQLException {
        Client client = Client.enTantQue(qui);
        String avant = lire("select cast(coalesce(max(id), 0) as text) from journal.acte").get(0);
        assertThat(client.statut(page.replace("REF", reference).replace("QUESTION", question))).isEqualTo(200);
        return lire("select concat_ws(' ', acte, objet, reference, detail) from journal.acte where id > cast(? as bigint) and qui = ? order by id",
                avant, qui);
    }

    private static List<String> lire(String sql, String... valeurs) throws SQLException {
        try (Connection base = ServeurDeTest.principal().base(); PreparedStatement requete = base.prepareStatement(sql)) {
            for (int i = 0; i < valeurs.length; i++) {
                requete.setString(i + 1, valeurs[i]);
            }
            List<String> lus = new ArrayList<>();
            try (ResultSet lignes = requete.executeQuery()) {
                while (lignes.next()) {
                    lus.add(lignes.getString(1));
                }
            }
            return lus;
        }
    }
}
