package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.bilan.IndicateurPublie;
import fr.passerelle.mediation.bilan.calcul.Ligne;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code indicateurs_AAAA.csv}: figures of a year known only because they were published. */
final class LectureIndicateurs {

    private static final Set<String> REQUISES =
            new LinkedHashSet<>(List.of("annee", "code_indicateur", "valeur", "precision", "source"));
    private static final Set<String> CONNUES = LectureSaisines.avec(REQUISES, "portee");
    private static final Set<String> CODES =
            Ligne.citables().stream().map(Ligne::code).collect(Collectors.toUnmodifiableSet());

    private LectureIndicateurs() {
    }

    /** @throws FichierRefuse when there is no way to read it line by line */
    static Lecture<IndicateurPublie> lire(String texte, int annee) {
        Tableau tableau = Tableau.lire(texte, REQUISES, CONNUES);
        List<Anomalie> erreurs = new ArrayList<>(tableau.anomalies());
        List<Anomalie> avertissements = new ArrayList<>();
        tableau.inconnues().forEach(c -> avertissements.add(
                new Anomalie(1, c.isEmpty() ? null : c, null, "Colonne inconnue\u202f: elle n’est pas reprise.")));
        List<IndicateurPublie> lus = new ArrayList<>();
        Set<String> dejaVus = new HashSet<>();
        for (Tableau.Ligne ligne : tableau.lignes()) {
            Cellules c = new Cellules(ligne, new Cellules.FormeDate(), erreurs);
            IndicateurPublie lu = ligne(ligne, c, annee);
            if (!dejaVus.add(lu.code() + lu.national())) {
                c.refuser("code_indicateur", "Indicateur déjà présent plus haut dans le fichier.");
            }
            if (c.sontJustes()) {
                lus.add(lu);
            }
        }
        return new Lecture<>(tableau.lignes().size() + tableau.anomalies().size(), lus, erreurs, avertissements);
    }

    private static IndicateurPublie ligne(Tableau.Ligne ligne, Cellules c, int annee) {
        if (!ligne.get("annee").equals(String.valueOf(annee))) {
            c.refuser("annee", "L’année doit être " + annee + ", celle du fichier.");
        }
        String code = ligne.get("code_indicateur");
        if (!CODES.contains(code)) {
            c.refuser("code_indicateur", "Indicateur inconnu.");
        }
        if (c.estVide("valeur")) {
            c.refuser("valeur", "Valeur obligatoire.");
        }
        BigDecimal valeur = c.nombre("valeur", "Nombre attendu (ex. 2,1).");
        int precision = precision(ligne, c);
        if (valeur != null && precision >= 0 && valeur.stripTrailingZeros().scale() > precision) {
            c.refuser("valeur", "La valeur a plus de décimales que la précision annoncée.");
        }
        String portee = ligne.get("portee");
        if (!portee.isEmpty() && !portee.equals("LOCAL") && !portee.equals("NATIONAL")) {
            c.refuser("portee", "LOCAL ou NATIONAL attendu.");
        }
        return new IndicateurPublie(annee, code, valeur, precision, c.texte("source", 300), portee.equals("NATIONAL"));
    }

    private static int precision(Tableau.Ligne ligne, Cellules c) {
        String precision = ligne.get("precision");
        if (!precision.matches("[0-4]")) {
            c.refuser("precision", "Nombre de décimales publiées attendu, de 0 à 4.");
            return -1;
        }
        return Integer.parseInt(precision);
    }
}
