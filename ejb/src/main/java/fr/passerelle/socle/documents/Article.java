package fr.passerelle.socle.documents;

import fr.passerelle.socle.commun.ecrit.Bloc;
import fr.passerelle.socle.commun.ecrit.Ecrit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One article of a document, or one annex. In the text, a paragraph that opens with {@code # } titles an article, with {@code = } an
 * annex, with {@code ## } a part of either.
 *
 * @param titre with its number, or {@code null} for what comes before the first
 * @param nom the title without the number: it tells an article from another in two versions
 * @param texte all that it says, as it is kept
 */
public record Article(String titre, String nom, boolean annexe, String texte) {

    private static final String ARTICLE = "# ";
    private static final String ANNEXE = "= ";
    private static final String PARTIE = "## ";
    private static final String ENTRE_PARAGRAPHES = "\n\n";
    private static final String NUMERO = " — ";

    /** The articles of that text, numbered. */
    public static List<Article> de(String corps) {
        List<Article> articles = new ArrayList<>();
        String titre = null;
        List<String> suite = new ArrayList<>();
        for (String paragraphe : corps.split(ENTRE_PARAGRAPHES)) {
            if (paragraphe.startsWith(ARTICLE) || paragraphe.startsWith(ANNEXE)) {
                fermer(titre, suite, articles);
                titre = paragraphe;
                suite = new ArrayList<>();
            } else {
                suite.add(paragraphe);
            }
        }
        fermer(titre, suite, articles);
        return articles;
    }

    private static void fermer(String titre, List<String> suite, List<Article> articles) {
        if (titre == null && suite.isEmpty()) {
            return;
        }
        boolean annexe = titre != null && titre.startsWith(ANNEXE);
        String texte = String.join(ENTRE_PARAGRAPHES, suite);
        String nom = titre == null ? null : titre.substring(2);
        long rang = articles.stream().filter(a -> a.titre() != null && a.annexe() == annexe).count() + 1;
        articles.add(new Article(nom == null ? null : (annexe ? "Annexe " : "Article ") + rang + NUMERO + nom, nom, annexe, texte));
    }

    /** What it says, piece by piece. */
    public List<Bloc> blocs() {
        Ecrit ecrit = new Ecrit();
        for (String paragraphe : texte.split(ENTRE_PARAGRAPHES)) {
            if (paragraphe.startsWith(PARTIE)) {
                ecrit.sousTitre(paragraphe.substring(PARTIE.length()));
            } else {
                ecrit.texte(paragraphe);
            }
        }
        return ecrit.blocs();
    }

    /** The same, for a page: each paragraph, the items of a list apart. */
    public List<Paragraphe> paragraphes() {
        return Stream.of(texte.split(ENTRE_PARAGRAPHES)).filter(p -> !p.isEmpty()).map(Paragraphe::de).toList();
    }

    /**
     * A paragraph as a page shows it.
     *
     * @param items those of a list; empty for an ordinary paragraph
     */
    public record Paragraphe(boolean titre, String texte, List<String> items) {

        static Paragraphe de(String paragraphe) {
            if (paragraphe.startsWith(PARTIE)) {
                return new Paragraphe(true, paragraphe.substring(PARTIE.length()), List.of());
            }
            boolean liste = paragraphe.startsWith("- ");
            return new Paragraphe(false, liste ? "" : paragraphe,
                    liste ? paragraphe.lines().map(l -> l.replaceFirst("^- ", "")).collect(Collectors.toList()) : List.of());
        }
    }
}
