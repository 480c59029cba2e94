package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A CSV file cut into lines and named cells: header required, quotes doubled inside. Cells pass the one normaliser, and
 * nothing else is mended.
 *
 * @param lignes every line that holds something, but comments
 * @param anomalies lines that do not have the header's number of cells
 * @param inconnues columns of the file that mean nothing here
 */
record Tableau(List<Ligne> lignes, List<Anomalie> anomalies, List<String> inconnues) {

    /** @param numero row of the file as a spreadsheet numbers it, 1 being its first, whatever the line ends within cells */
    record Ligne(long numero, Map<String, String> cellules) {

        /** The cell, empty when the column is absent. */
        String get(String colonne) {
            return cellules.getOrDefault(colonne, "");
        }
    }

    /** A line that begins with it is a word to whoever fills the file in. */
    static final String COMMENTAIRE = "#";

    /** What a spreadsheet reads as its separator and shows no more than we do. */
    private static final Pattern SEPARATEUR_ANNONCE = Pattern.compile("^\\s*\"?sep=(.)\"?[ ;,\t]*(?:\\r\\n?|\\n)\ufeff?", Pattern.CASE_INSENSITIVE);
    /** What our own exports put before digits that a spreadsheet would take for a number. */
    private static final Pattern PROTEGEE = Pattern.compile("^'(?=[+-]?\\d[\\d .]*$)");

    /** @throws FichierRefuse when there is no way to read it line by line */
    static Tableau lire(String texte, Forme forme, Colonnes colonnes) {
        Matcher annonce = SEPARATEUR_ANNONCE.matcher(texte);
        boolean annonces = annonce.find();
        String table = annonces ? texte.substring(annonce.end()) : texte;
        char separateur = annonces && forme.separateurs().contains(annonce.group(1)) ? annonce.group(1).charAt(0) : separateur(table, forme);
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separateur).setQuote('"').setIgnoreEmptyLines(false).get();
        try (CSVParser lecteur = CSVParser.parse(new StringReader(table), format)) {
            List<String> entete = null;
            List<Ligne> lignes = new ArrayList<>();
            List<Anomalie> anomalies = new ArrayList<>();
            for (CSVRecord ligne : lecteur) {
                List<String> cellules = Arrays.stream(ligne.values()).map(Tableau::propre).toList();
                if (cellules.stream().allMatch(String::isEmpty) || cellules.get(0).startsWith(COMMENTAIRE)) {
                    continue;
                }
                if (entete == null) {
                    entete = verifierEntete(cellules.stream().map(TextePropre::code).toList(), forme, colonnes.requises());
                } else {
                    if (lignes.size() + anomalies.size() == forme.lignesAuPlus()) {
                        throw new FichierRefuse("Le fichier dépasse " + Typographie.entier(forme.lignesAuPlus()) + " lignes.");
                    }
                    prendre(ligne.getRecordNumber(), entete, cellules, lignes, anomalies);
                }
            }
            if (entete == null) {
                throw new FichierRefuse("Le fichier est vide.");
            }
            return new Tableau(lignes, anomalies, entete.stream().filter(c -> !colonnes.connues().contains(c)).toList());
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            throw new FichierRefuse("Le fichier n’est pas un CSV lisible\u202f: un guillemet est mal fermé.");
        }
    }

    private static void prendre(long numero, List<String> entete, List<String> cellules, List<Ligne> lignes,
            List<Anomalie> anomalies) {
        if (cellules.size() != entete.size()) {
            anomalies.add(new Anomalie(numero, null, null, "La ligne compte " + Typographie.compte(cellules.size(), "cellule") + " au lieu de "
                    + entete.size() + "."));
            return;
        }
        Map<String, String> parColonne = new LinkedHashMap<>();
        for (int i = 0; i < entete.size(); i++) {
            parColonne.put(entete.get(i), cellules.get(i));
        }
        lignes.add(new Ligne(numero, parColonne));
    }

    private static List<String> verifierEntete(List<String> entete, Forme forme, Set<String> requises) {
        List<String> manquantes = requises.stream().filter(c -> !entete.contains(c)).toList();
        if (!manquantes.isEmpty()) {
            if (entete.size() == 1 && requises.size() > 1) {
                throw new FichierRefuse("Les colonnes doivent être séparées par des points-virgules"
                        + (forme.separateurs().length() > 1 ? ", des virgules ou des tabulations" : "") + ", et la première ligne les nommer.");
            }
            throw new FichierRefuse((manquantes.size() == 1 ? "Colonne obligatoire absente\u202f: " : "Colonnes obligatoires absentes\u202f: ")
                    + String.join(", ", manquantes) + ".");
        }
        String doubles = entete.stream().filter(c -> !c.isEmpty())
                .collect(Collectors.groupingBy(c -> c, LinkedHashMap::new, Collectors.counting()))
                .entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
        if (!doubles.isEmpty()) {
            throw new FichierRefuse("Colonne présente deux fois\u202f: " + doubles + ".");
        }
        return entete;
    }

    /** The one the first line uses most; {@code ;} when it uses none. */
    private static char separateur(String texte, Forme forme) {
        String entete = texte.lines().filter(l -> !TextePropre.estVide(l)).findFirst().orElse("");
        return forme.separateurs().chars().boxed()
                .max(Comparator.<Integer>comparingLong(s -> entete.chars().filter(c -> c == s).count()).thenComparing(s -> s == ';'))
                .map(s -> (char) s.intValue()).orElseThrow();
    }

    private static String propre(String cellule) {
        String propre = TextePropre.de(cellule);
        return propre.startsWith("'") ? PROTEGEE.matcher(propre).replaceFirst("") : propre;
    }
}
