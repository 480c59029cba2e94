package fr.passerelle.partenaires.echeancier;

import fr.passerelle.partenaires.convention.Echeance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** The timetable as a file that other programs read: UTF-8 without a mark, semicolons, ISO dates, one line feed a line. */
final class EcheancierCsv {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator('\n').setNullString("").get();
    private static final List<String> COLONNES =
            List.of("reference", "etat", "periode", "fin_periode", "reconduction_le", "denonciation_avant", "fin_le");

    private EcheancierCsv() {
    }

    static byte[] de(List<LigneEcheance> lignes) {
        StringBuilder texte = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(texte, FORMAT)) {
            csv.printRecord(COLONNES);
            for (LigneEcheance l : lignes) {
                Echeance e = l.echeance();
                csv.printRecord(l.reference(), e.etat().name(), e.periode(), e.finPeriode(), e.reconductionLe(), e.denonciationAvant(), e.finLe());
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return texte.toString().getBytes(StandardCharsets.UTF_8);
    }
}
