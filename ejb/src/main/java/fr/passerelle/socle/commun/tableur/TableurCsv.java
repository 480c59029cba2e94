package fr.passerelle.socle.commun.tableur;

import fr.passerelle.socle.commun.Horloge;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** CSV as French spreadsheets open it: UTF-8 with its mark, semicolons, dates and decimals the French way. */
public final class TableurCsv implements Tableur {

    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();
    private static final DateTimeFormatter JOUR = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    /** A number to a spreadsheet, which would lose its first zeros or its last digits. */
    private static final Pattern CHIFFRES_PERDUS = Pattern.compile("0\\d+|\\d{16,}");
    private static final String COMMENCENT_UNE_FORMULE = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private final CSVPrinter sortie;

    public TableurCsv(OutputStream flux) throws IOException {
        Writer ecriture = new BufferedWriter(new OutputStreamWriter(flux, StandardCharsets.UTF_8));
        ecriture.write('\ufeff');
        sortie = new CSVPrinter(ecriture, FORMAT);
    }

    @Override
    public void titres(List<String> titres) throws IOException {
        ligne(titres);
    }

    @Override
    public void ligne(List<?> cellules) throws IOException {
        for (Object cellule : cellules) {
            sortie.print(texte(cellule));
        }
        sortie.println();
    }

    @Override
    public void close() throws IOException {
        sortie.close(true);
    }

    private static String texte(Object cellule) {
        if (cellule == null) {
            return "";
        }
        if (cellule instanceof LocalDate jour) {
            return JOUR.format(jour);
        }
        if (cellule instanceof Instant instant) {
            return MOMENT.format(instant.atZone(Horloge.PARIS)) + Horloge.saison(instant);
        }
        if (cellule instanceof BigDecimal nombre) {
            return nombre.toPlainString().replace('.', ',');
        }
        return cellule instanceof Number ? cellule.toString() : inoffensif(cellule.toString());
    }

    /**
     * A text that no spreadsheet takes for a formula, nor for a number whose digits it would lose: one that could be taken so is
     * preceded by an apostrophe, which our own imports take away.
     */
    static String inoffensif(String texte) {
        return !texte.isEmpty() && COMMENCENT_UNE_FORMULE.indexOf(texte.charAt(0)) >= 0 || CHIFFRES_PERDUS.matcher(texte).matches()
                ? "'" + texte : texte;
    }
}
