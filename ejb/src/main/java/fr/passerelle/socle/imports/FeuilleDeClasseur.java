package fr.passerelle.socle.imports;

import fr.passerelle.socle.commun.TextePropre;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The sheet of a workbook as the text a CSV of it would be: a cell stands in its own column and a row on its own line, empty ones
 * included, which workbooks leave out; a date is written as a date, and not as the number of days it is kept as.
 */
final class FeuilleDeClasseur {

    private static final char SEPARATEUR = ';';
    private static final int LIGNES_VIDES_AU_PLUS = 1_000;
    private static final int COLONNES_AU_PLUS = 1_000;
    private static final LocalDate JOUR_ZERO = LocalDate.of(1899, 12, 30);
    private static final Set<Integer> FORMES_DE_DATE = Set.of(14, 15, 16, 17, 22, 27, 30, 36, 50, 57);

    private final List<String> mots;
    private final Set<Integer> stylesDeDate;
    private final StringBuilder texte = new StringBuilder();
    private List<String> ligne = new ArrayList<>();
    private int numero;
    private int largeur;

    private FeuilleDeClasseur(List<String> mots, Set<Integer> stylesDeDate) {
        this.mots = mots;
        this.stylesDeDate = stylesDeDate;
    }

    /** @param mots and {@code styles}: empty when the workbook has none */
    static String texte(byte[] feuille, byte[] mots, byte[] styles) throws XMLStreamException {
        FeuilleDeClasseur lue = new FeuilleDeClasseur(mots(mots), stylesDeDate(styles));
        lue.lire(feuille);
        return lue.texte.toString();
    }

    private void lire(byte[] xml) throws XMLStreamException {
        XMLStreamReader lecteur = lecteur(xml);
        String genre = "";
        boolean date = false;
        int colonne = -1;
        while (lecteur.hasNext()) {
            int quoi = lecteur.next();
            if (quoi == XMLStreamConstants.END_ELEMENT && lecteur.getLocalName().equals("row")) {
                finirLaLigne();
            }
            if (quoi != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (lecteur.getLocalName()) {
                case "row" -> ouvrirLaLigne(entier(lecteur.getAttributeValue(null, "r"), numero + 1));
                case "c" -> {
                    colonne = colonne(lecteur.getAttributeValue(null, "r"), ligne.size());
                    genre = lecteur.getAttributeValue(null, "t");
                    date = stylesDeDate.contains(entier(lecteur.getAttributeValue(null, "s"), 0));
                    poser(colonne, "");
                }
                case "v", "t" -> poser(colonne, dite(lecteur.getElementText(), genre, date));
                default -> {
                    // neither a row, nor a cell, nor what it holds
                }
            }
        }
    }

    private void ouvrirLaLigne(int rang) {
        int vides = Math.min(rang - numero - 1, LIGNES_VIDES_AU_PLUS);
        texte.append("\n".repeat(Math.max(0, vides)));
        numero = rang;
        ligne = new ArrayList<>();
    }

    private void poser(int colonne, String valeur) {
        if (colonne < 0 || colonne > COLONNES_AU_PLUS) {
            return;
        }
        ligne.addAll(Collections.nCopies(Math.max(0, colonne + 1 - ligne.size()), ""));
        ligne.set(colonne, ligne.get(colonne) + valeur);
    }

    /** Every row is as wide as the first: a workbook leaves out the empty cells at the end of some, and keeps those of others. */
    private void finirLaLigne() {
        while (ligne.size() > largeur && ligne.get(ligne.size() - 1).isEmpty()) {
            ligne.remove(ligne.size() - 1);
        }
        if (largeur == 0 && !ligne.isEmpty() && !ligne.get(0).startsWith(Tableau.COMMENTAIRE)) {
            largeur = ligne.size();
        }
        ligne.addAll(Collections.nCopies(Math.max(0, largeur - ligne.size()), ""));
        texte.append(String.join(String.valueOf(SEPARATEUR), ligne.stream().map(FeuilleDeClasseur::entreGuillemets).toList())).append('\n');
    }

    private static String entreGuillemets(String cellule) {
        boolean nue = cellule.chars().noneMatch(c -> c == SEPARATEUR || c == '"' || c == '\n' || c == '\r');
        return nue ? cellule : '"' + cellule.replace("\"", "\"\"") + '"';
    }

    private String dite(String lue, String genre, boolean date) {
        if ("s".equals(genre)) {
            int rang = entier(lue, -1);
            return rang >= 0 && rang < mots.size() ? mots.get(rang) : "";
        }
        if (genre != null && !genre.isEmpty() && !"n".equals(genre)) {
            return lue;
        }
        try {
            BigDecimal nombre = new BigDecimal(TextePropre.compact(lue));
            return date ? JOUR_ZERO.plusDays(nombre.longValue()).toString() : nombre.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException | DateTimeException e) {
            return lue;
        }
    }

    /** « C7 » is the third; a cell that does not say follows the one before. */
    private static int colonne(String adresse, int suivante) {
        if (adresse == null) {
            return suivante;
        }
        int rang = 0;
        for (int i = 0; i < adresse.length() && Character.isLetter(adresse.charAt(i)) && rang <= COLONNES_AU_PLUS; i++) {
            rang = rang * 26 + Character.toUpperCase(adresse.charAt(i)) - 'A' + 1;
        }
        return rang - 1;
    }

    private static int entier(String texte, int sinon) {
        return texte != null && texte.matches("\\d{1,9}") ? Integer.parseInt(texte) : sinon;
    }

    /** The words the cells name by their rank. */
    private static List<String> mots(byte[] xml) throws XMLStreamException {
        List<String> mots = new ArrayList<>();
        if (xml.length == 0) {
            return mots;
        }
        XMLStreamReader lecteur = lecteur(xml);
        StringBuilder mot = new StringBuilder();
        while (lecteur.hasNext()) {
            int quoi = lecteur.next();
            if (quoi == XMLStreamConstants.START_ELEMENT && lecteur.getLocalName().equals("t")) {
                mot.append(lecteur.getElementText());
            } else if (quoi == XMLStreamConstants.END_ELEMENT && lecteur.getLocalName().equals("si")) {
                mots.add(mot.toString());
                mot.setLength(0);
            }
        }
        return mots;
    }

    /** Which styles of cells write a number as a date: by their built-in form, or by one that says year, month or day. */
    private static Set<Integer> stylesDeDate(byte[] xml) throws XMLStreamException {
        if (xml.length == 0) {
            return Set.of();
        }
        XMLStreamReader lecteur = lecteur(xml);
        Set<Integer> formes = new HashSet<>(FORMES_DE_DATE);
        List<Integer> styles = new ArrayList<>();
        boolean cellules = false;
        while (lecteur.hasNext()) {
            int quoi = lecteur.next();
            if (quoi == XMLStreamConstants.END_ELEMENT && lecteur.getLocalName().equals("cellXfs")) {
                cellules = false;
            } else if (quoi == XMLStreamConstants.START_ELEMENT) {
                switch (lecteur.getLocalName()) {
                    case "cellXfs" -> cellules = true;
                    case "numFmt" -> {
                        if (estUneForme(lecteur.getAttributeValue(null, "formatCode"))) {
                            formes.add(entier(lecteur.getAttributeValue(null, "numFmtId"), -1));
                        }
                    }
                    case "xf" -> {
                        if (cellules) {
                            styles.add(entier(lecteur.getAttributeValue(null, "numFmtId"), 0));
                        }
                    }
                    default -> {
                        // how cells look otherwise
                    }
                }
            }
        }
        return Set.copyOf(IntStream.range(0, styles.size()).filter(i -> formes.contains(styles.get(i))).boxed().toList());
    }

    private static boolean estUneForme(String code) {
        String nue = code == null ? "" : code.toLowerCase(Locale.ROOT).replaceAll("\"[^\"]*\"|\\[[^\\]]*]|\\\\.", "");
        return nue.contains("y") || nue.contains("a") && nue.contains("j") || nue.contains("d") && nue.contains("m");
    }

    private static XMLStreamReader lecteur(byte[] xml) throws XMLStreamException {
        XMLInputFactory fabrique = XMLInputFactory.newInstance();
        fabrique.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        fabrique.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        fabrique.setProperty(XMLInputFactory.IS_COALESCING, true);
        return fabrique.createXMLStreamReader(new ByteArrayInputStream(xml));
    }
}
