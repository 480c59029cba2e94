package fr.passerelle.socle.bilans;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sentences whose figures come from the tables, so that they cannot disagree: {@code {B-01}} is replaced by the printed
 * value, {@code {B-01:nombre}} by the count behind it, {@code {B-01:avant}} by the value of the year before.
 */
public final class TexteChiffre {

    private static final Pattern REPERE = Pattern.compile("\\{\\s*([^{}]*?)\\s*}");
    private static final Pattern CONTENU = Pattern.compile("([A-Z0-9._-]+)(?::(nombre|avant))?");

    private final Trame trame;

    public TexteChiffre(Trame trame) {
        this.trame = trame;
    }

    /** The placeholders that name no figure, as written between their braces. */
    public List<String> inconnus(String modele) {
        return REPERE.matcher(modele).results().map(r -> r.group(1)).filter(r -> !estConnu(r)).distinct().toList();
    }

    private boolean estConnu(String repere) {
        Matcher contenu = CONTENU.matcher(repere);
        return contenu.matches() && trame.citables().stream().anyMatch(l -> l.code().equals(contenu.group(1)));
    }

    Map<String, String> rendre(Map<String, String> modeles, Bilan<?> bilan) {
        Map<String, String> textes = new HashMap<>();
        modeles.forEach((bloc, modele) -> textes.put(bloc, rendre(modele, bilan)));
        return textes;
    }

    /** The texts of a bilan with the figures of one of its editions; one whose template was not kept stays as it was. */
    Map<String, String> rendreANouveau(Bilan<?> bilan, Bilan<?> edition) {
        Map<String, String> textes = new HashMap<>(bilan.textes());
        textes.putAll(rendre(bilan.modeles(), edition));
        return textes;
    }

    public String rendre(String modele, Bilan<?> bilan) {
        return REPERE.matcher(modele).replaceAll(r -> Matcher.quoteReplacement(figure(r, bilan)));
    }

    private String figure(MatchResult repere, Bilan<?> bilan) {
        Matcher contenu = CONTENU.matcher(repere.group(1));
        if (!contenu.matches()) {
            return repere.group();
        }
        if (bilan.estParu()) {
            return bilan.paru(contenu.group(1)).map(i -> parue(i, contenu.group(2))).orElse(Affichage.NON_COMMUNIQUE);
        }
        return bilan.chercher(contenu.group(1))
                .map(i -> ecrite(i, contenu.group(2)))
                .orElseGet(() -> absente(contenu.group(1), contenu.group(2), bilan));
    }

    /** Nothing was counted behind what was only published. */
    private static String parue(Indicateur i, String forme) {
        return forme == null ? Affichage.parue(i) : forme.equals("nombre") ? Affichage.NON_COMMUNIQUE : Affichage.precedente(i);
    }

    private static String ecrite(Indicateur i, String forme) {
        if (i.estCache()) {
            return Affichage.NON_DIFFUSE;
        }
        if (forme == null) {
            return Affichage.valeur(i);
        }
        return forme.equals("nombre") ? Affichage.nombre(i.numerateur()) : Affichage.precedente(i);
    }

    /** A line that the year does not have counts nothing, unless the whole table is empty. */
    private String absente(String code, String forme, Bilan<?> bilan) {
        Optional<Ventilation> ventilation = trame.ventilationDe(code);
        if (ventilation.map(Ventilation::regroupement).filter(r -> r.tait(code, bilan)).isPresent()) {
            return Affichage.NON_DIFFUSE;
        }
        if ("avant".equals(forme)) {
            return Affichage.NON_COMMUNIQUE;
        }
        boolean vide = ventilation.map(v -> bilan.repartition(v.code()).lignes().isEmpty()).orElse(true);
        if ("nombre".equals(forme)) {
            return "0";
        }
        return vide ? Affichage.AUCUN : Affichage.nombre(BigDecimal.ZERO, 0) + "\u202f%";
    }
}
