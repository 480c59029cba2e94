package fr.passerelle.partenaires.papiers;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.documents.Article;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells two versions apart in business words: the terms agreed on, then article by article. */
final class Comparaison {

    private static final String TERMES = "Ce qui est convenu";
    private static final String PREAMBULE = "Les parties";

    private Comparaison() {
    }

    /** The text of one paper. */
    record Texte(GenreDePapier genre, ServicePartenaire service, String corps) {

        String ou() {
            return genre.libelle() + (service == null ? "" : ", " + service.libelle());
        }
    }

    static List<Difference> termes(Map<String, String> avant, Map<String, String> apres) {
        List<Difference> differences = new ArrayList<>();
        comparer(TERMES, avant, apres, differences);
        differences.removeIf(d -> d.quoi().equals(Donnees.DATES) || d.quoi().equals(Donnees.CAF));
        return differences;
    }

    /** What an amendment says of itself is no part of the text; a form of adhesion is not amended. */
    static List<Difference> articles(List<Texte> avant, List<Texte> apres) {
        List<Difference> differences = new ArrayList<>();
        Map<String, Map<String, String>> anciens = parPapier(avant);
        Map<String, Map<String, String>> nouveaux = parPapier(apres);
        Set<String> papiers = new java.util.LinkedHashSet<>(nouveaux.keySet());
        papiers.addAll(anciens.keySet());
        papiers.forEach(p -> comparer(p, anciens.getOrDefault(p, Map.of()), nouveaux.getOrDefault(p, Map.of()), differences));
        return differences;
    }

    private static Map<String, Map<String, String>> parPapier(List<Texte> textes) {
        return textes.stream().filter(t -> t.genre() == GenreDePapier.CONVENTION || t.genre() == GenreDePapier.CONTRAT)
                .collect(Collectors.toMap(Texte::ou, t -> parArticle(t.corps()), (a, b) -> a, LinkedHashMap::new));
    }

    private static Map<String, String> parArticle(String corps) {
        return Article.de(corps).stream().collect(Collectors.toMap(
                a -> a.nom() == null ? PREAMBULE : (a.annexe() ? "Annexe " : "") + a.nom(), Article::texte, (a, b) -> a + "\n\n" + b, LinkedHashMap::new));
    }

    private static void comparer(String ou, Map<String, String> avant, Map<String, String> apres, List<Difference> differences) {
        apres.forEach((quoi, dit) -> {
            if (!Objects.equals(avant.get(quoi), dit)) {
                differences.add(new Difference(ou, quoi, avant.get(quoi), dit));
            }
        });
        avant.forEach((quoi, dit) -> {
            if (!apres.containsKey(quoi)) {
                differences.add(new Difference(ou, quoi, dit, null));
            }
        });
    }
}
