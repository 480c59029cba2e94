package fr.passerelle.reports.socle.rendu;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.SimpleJasperReportsContext;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;
import net.sf.jasperreports.pdf.SimplePdfReportConfiguration;

/** Fills templates and makes of them one tagged PDF. */
public final class Moteur {

    public static final String LANGUE = "fr-FR";

    private static final SimpleJasperReportsContext CONTEXTE = contexte();

    private Moteur() {
    }

    private static SimpleJasperReportsContext contexte() {
        SimpleJasperReportsContext contexte = new SimpleJasperReportsContext();
        contexte.setProperty(JRPdfExporter.PDF_TAGGER_FACTORY_PROPERTY, FabriqueDeBalisage.class.getName());
        contexte.setProperty("net.sf.jasperreports.default.font.name", "Plex");
        contexte.setProperty("net.sf.jasperreports.print.transfer.passerelle", Role.PREFIXE);
        return contexte;
    }

    /** Fills a template with lines and parameters. */
    static JasperPrint remplir(Gabarit gabarit, Map<String, Object> parametres, List<Ligne> lignes) {
        Map<String, Object> tous = new HashMap<>(parametres);
        tous.put(JRParameter.REPORT_LOCALE, Locale.FRANCE);
        try {
            return JasperFillManager.getInstance(CONTEXTE).fill(gabarit.compile(), tous, source(lignes));
        } catch (JRException e) {
            throw new RenduImpossible("document impossible à composer\u202f: " + gabarit, e);
        }
    }

    private static JRDataSource source(List<Ligne> lignes) {
        Iterator<Ligne> suite = lignes.iterator();
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

    /** The PDF of these filled templates, one after the other, finished and checked formats claimed. */
    static byte[] exporter(List<JasperPrint> parties, Metadonnees metadonnees) {
        ByteArrayOutputStream sortie = new ByteArrayOutputStream(1 << 18);
        JRPdfExporter exporteur = new JRPdfExporter(CONTEXTE);
        exporteur.setExporterInput(SimpleExporterInput.getInstance(new ArrayList<>(parties)));
        exporteur.setExporterOutput(new SimpleOutputStreamExporterOutput(sortie));
        SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
        configuration.setTagged(true);
        configuration.setTagLanguage(LANGUE);
        configuration.setMetadataTitle(metadonnees.titre());
        configuration.setDisplayMetadataTitle(true);
        exporteur.setConfiguration(configuration);
        SimplePdfReportConfiguration rapport = new SimplePdfReportConfiguration();
        rapport.setBookmarksEnabled(true);
        rapport.setForceSvgShapes(false);
        exporteur.setConfiguration(rapport);
        try {
            exporteur.exportReport();
        } catch (JRException e) {
            throw new RenduImpossible("PDF impossible à écrire\u202f: " + metadonnees.titre(), e);
        }
        return Finition.appliquer(sortie.toByteArray(), metadonnees);
    }
}
