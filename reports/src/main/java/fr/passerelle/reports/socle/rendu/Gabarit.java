package fr.passerelle.reports.socle.rendu;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** The templates, compiled when the module is built and read once. */
public enum Gabarit {

    COUVERTURE, DOCUMENT, LETTRE;

    private volatile JasperReport compile;

    JasperReport compile() {
        JasperReport lu = compile;
        if (lu == null) {
            lu = lire();
            compile = lu;
        }
        return lu;
    }

    private JasperReport lire() {
        String fichier = "/fr/passerelle/reports/gabarits/" + name().toLowerCase(java.util.Locale.ROOT) + ".jasper";
        try (InputStream flux = Gabarit.class.getResourceAsStream(fichier)) {
            return (JasperReport) JRLoader.loadObject(flux);
        } catch (JRException e) {
            throw new RenduImpossible("gabarit illisible\u202f: " + fichier, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
