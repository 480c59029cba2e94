package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.bilan.calcul.Ligne;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences whose figures come from the tables, so that they cannot disagree: {@code {I-10}} is replaced by the printed
 * value, {@code {I-10:nombre}} by the count behind it, {@code {I-10:avant}} by the value of the year before.
 */
final class TexteChiffre {

    private static final Pattern REPERE = Pattern.compile("\\{\\s*([^{}]*?)\\s*}");
    private static final Pattern CONTENU = Pattern.compile("([A-Z0-9._-]+)(?::(nombre|avant))?");

    private TexteChiffre() {
    }

    /** The placeholders that name no figure, as written between their braces. */
    static List<String> inconnus(String modele) {
        return REPERE.matcher(modele).results().map(r -> r.group(1)).filter(r -> !estConnu(r)).distinct().toList();
    }

    private static boolean estConnu(String repere) {
        Matcher contenu = CONTENU.matcher(repere);
        return contenu.matches() && Ligne.citables().stream().anyMatch(l -> l.code().equals(contenu.group(1)));
    }

    static String rendre(String modele, BilanAnnuel bilan) {
        return REPERE.matcher(modele).replaceAll(r -> Matcher.quoteReplacement(figure(r, bilan)));
    }

    private static String figure(MatchResult repere, BilanAnnuel bilan) {
        Matcher contenu = CONTENU.matcher(repere.group(1));
        if (!contenu.matches()) {
            return repere.group();
        }
        return bilan.chercher(contenu.group(1))
                .map(i -> ecrite(i, contenu.group(2)))
                .orElseGet(() -> absente(contenu.group(1), contenu.group(2), bilan));
    }

    private static String ecrite(Indicateur i, String forme) {
        if (SeuilDiffusion.estCache(i) && i.valeur() == null && i.denominateur() != null) {
            return Affichage.NON_DIFFUSE;
        }
        if (forme == null) {
            return Affichage.valeur(i);
        }
        return forme.equals("nombre") ? Affichage.nombre(i.numerateur()) : Affichage.precedente(i);
    }

    /** A line that the year does not have counts nothing, unless the whole table is empty. */
    private static String absente(String code, String forme, BilanAnnuel bilan) {
        if ("avant".equals(forme)) {
            return Affichage.NON_COMMUNIQUE;
        }
        String repartition = Ligne.repartitionDe(code);
        boolean vide = repartition == null || bilan.repartition(repartition).lignes().isEmpty();
        if ("nombre".equals(forme)) {
            return "0";
        }
        return vide ? Affichage.AUCUN : Affichage.nombre(BigDecimal.ZERO, 0) + "\u202f%";
    }
}
