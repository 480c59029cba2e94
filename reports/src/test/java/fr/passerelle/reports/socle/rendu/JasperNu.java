package fr.passerelle.reports.socle.rendu;

import java.io.ByteArrayOutputStream;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;

/** Le même gabarit, rempli des mêmes lignes, exporté par Jasper seul : ni balises, ni langue, ni PDF/A. */
public final class JasperNu {

    private static final SimpleJasperReportsContext CONTEXTE = new SimpleJasperReportsContext();

    static {
        CONTEXTE.setProperty("net.sf.jasperreports.default.font.name", "Plex");
    }

    private JasperNu() {
    }

    public static byte[] document(Redaction redaction, String titre, String pied) {
        try {
            JasperPrint rempli = JasperFillManager.getInstance(CONTEXTE).fill(Gabarit.DOCUMENT.compile(),
                    new HashMap<>(Map.of("titreCourant", titre, "mention", "", "pied", pied, "pagesAvant", 0)), source(redaction.lignes().iterator()));
            ByteArrayOutputStream sortie = new ByteArrayOutputStream(1 << 18);
            JRPdfExporter exporteur = new JRPdfExporter(CONTEXTE);
            exporteur.setExporterInput(new SimpleExporterInput(rempli));
            exporteur.setExporterOutput(new SimpleOutputStreamExporterOutput(sortie));
            exporteur.exportReport();
            return sortie.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException(e);
        }
    }

    private static JRDataSource source(Iterator<Ligne> suite) {
        return new JRDataSource() {

            private Ligne courante;

            @Override
            public boolean next() {
                courante = suite.hasNext() ? suite.next() : null;
                return courante != null;
            }

            @Override
            public Object getFieldValue(JRField champ) {
                return courante.champ(champ.getName());
            }
        };
    }
}
