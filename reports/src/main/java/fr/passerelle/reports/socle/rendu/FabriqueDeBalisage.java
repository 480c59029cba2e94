package fr.passerelle.reports.socle.rendu;

import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.common.PdfTagger;
import net.sf.jasperreports.pdf.common.PdfTaggerFactory;

/** Gives the PDF exporter its {@link Balisage}; public because the exporter builds it by name. */
public final class FabriqueDeBalisage implements PdfTaggerFactory {

    @Override
    public PdfTagger createTagger(JRPdfExporter exporter) {
        return new Balisage();
    }
}
