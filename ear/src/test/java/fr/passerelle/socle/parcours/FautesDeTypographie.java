package fr.passerelle.socle.parcours;

import fr.passerelle.http.Reponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Ce qu'un correcteur relèverait dans ce qui s'affiche : apostrophe droite, espace sécable devant un signe double ou dans des guillemets,
 * espace doublée, « 1 saisines », « saisine(s) ». Ce que des gens ont écrit ne se corrige pas : leurs textes sont laissés de côté.
 */
final class FautesDeTypographie {

    private static final Pattern PAS_DU_TEXTE = Pattern.compile("(?is)<!--.*?-->|<(script|style|textarea|pre|svg|head)\\b.*?</\\1>");
    private static final Pattern CODE = Pattern.compile("(?is)<code\\b.*?</code>|<strong\\b[^>]*></strong>");
    private static final Pattern ECRIT_PAR_DES_GENS = Pattern.compile("(?is)<(\\w+)\\b[^>]*class=\"[^\"]*\\b(?:texte-saisi|citation|libre|reference)\\b[^\"]*\"[^>]*>.*?</\\1>");
    private static final Pattern EN_LIGNE = Pattern.compile("(?i)</?(?:strong|em|b|i|span|a|abbr|small|time)\\b[^>]*>");
    private static final Pattern BALISE = Pattern.compile("<[^>]*>");
    private static final Pattern ENTITE = Pattern.compile("&(#x?[0-9a-fA-F]+|\\w+);");
    private static final Map<String, String> ENTITES = Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", "\u00a0");

    private static final Map<String, Pattern> FAUTES = Map.of(
            "apostrophe droite", Pattern.compile("\\p{L}'\\p{L}"),
            "espace sécable devant un signe double", Pattern.compile("[\\p{L}\\p{N})»”] (?:[;!?%»]|:(?= |$))"),
            "espace sécable après un guillemet", Pattern.compile("« "),
            "espace doublée", Pattern.compile("[\u00a0\u202f][ \u00a0\u202f]| [\u00a0\u202f]"),
            "pluriel d’un seul ou d’aucun", Pattern.compile("(?<![\\p{N},.:/\u202f\u00a0-])(?<!\\p{N} )(?<!\\p{L})[01][ \u00a0](?!(?:mois|fois|accès|avis|refus|plus|moins|sans|dans|des|les|ses|"
                    + "sur|vers|puis|jours ouvrés|sous|pays|cas|après|très|pas|temps|hors|suivis)\\b)\\p{Ll}{3,}s\\b"),
            "pluriel entre parenthèses", Pattern.compile("\\p{L}\\((?:s|x|e|es)\\)"));

    private FautesDeTypographie() {
    }

    /** Celles de cette réponse, chacune avec ce qui l'entoure. */
    static Set<String> dans(Reponse reponse) {
        if (reponse.statut() != 200) {
            return Set.of();
        }
        if (reponse.enHtml()) {
            return dans(textes(reponse.texte()));
        }
        // d'un tableau, les titres : le reste est à ceux qui l'ont écrit ; ceux d'un bilan, une machine les relit tels qu'ils furent toujours
        return reponse.type().startsWith("text/csv") && !reponse.adresse().getPath().contains("/bilan/") ? dans(List.of(reponse.texte().lines().findFirst().orElse("").split(";"))) : Set.of();
    }

    static Set<String> dans(List<String> textes) {
        Set<String> fautes = new TreeSet<>();
        for (String texte : textes) {
            FAUTES.forEach((faute, motif) -> {
                Matcher trouvee = motif.matcher(texte);
                if (trouvee.find()) {
                    fautes.add(faute + " : … " + texte.substring(Math.max(0, trouvee.start() - 25), Math.min(texte.length(), trouvee.end() + 20)));
                }
            });
        }
        return fautes;
    }

    /** Les textes d'une page, blancs réunis comme le fait un navigateur. */
    static List<String> textes(String html) {
        String sansEcrits = ECRIT_PAR_DES_GENS.matcher(CODE.matcher(PAS_DU_TEXTE.matcher(html).replaceAll("<br>")).replaceAll("x")).replaceAll("<br>");
        String coupee = BALISE.matcher(EN_LIGNE.matcher(sansEcrits.replaceAll("[ \\t\\r\\n]+", " ")).replaceAll("")).replaceAll("\n");
        List<String> textes = new ArrayList<>();
        for (String ligne : coupee.split("\n")) {
            String texte = enClair(ligne).replaceAll(" +", " ");
            if (!texte.isBlank()) {
                textes.add(texte);
            }
        }
        return textes;
    }

    private static String enClair(String ligne) {
        return ENTITE.matcher(ligne).replaceAll(e -> Matcher.quoteReplacement(signe(e.group(1))));
    }

    private static String signe(String entite) {
        if (!entite.startsWith("#")) {
            return ENTITES.getOrDefault(entite, "?");
        }
        boolean hexa = entite.startsWith("#x");
        return Character.toString(Integer.parseInt(entite.substring(hexa ? 2 : 1), hexa ? 16 : 10));
    }

    /** Pour un message : une faute par ligne. */
    static String enTexte(Map<String, Set<String>> parPage) {
        return parPage.entrySet().stream().map(p -> p.getKey() + "\n    " + String.join("\n    ", p.getValue())).collect(Collectors.joining("\n"));
    }
}
