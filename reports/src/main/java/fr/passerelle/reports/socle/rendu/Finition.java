package fr.passerelle.reports.socle.rendu;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/**
 * The last touch on a tagged PDF: what PDF/UA-1 and PDF/A-2a ask and the exporter does not write — identification in
 * the metadata, links tied to their tags, output colours, no partial CIDSet — and nothing that depends on the day it is made.
 */
final class Finition {

    private static final byte[] SRGB = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    private static final String XMP = lireModele();
    private static final String PRODUCTEUR = "Passerelle";

    private Finition() {
    }

    static byte[] appliquer(byte[] pdf, Metadonnees metadonnees) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.setVersion(1.7f);
            document.getDocumentCatalog().setLanguage(Moteur.LANGUE);
            retirerLesCidSet(document);
            nommerLesSousEnsembles(document);
            LiensBalises.relier(document);
            declarerLesCouleurs(document);
            renseigner(document, metadonnees);
            document.getDocument().getTrailer().removeItem(COSName.ID);
            document.setDocumentId((long) metadonnees.hashCode());
            ByteArrayOutputStream sortie = new ByteArrayOutputStream(pdf.length);
            document.save(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] reunir(List<byte[]> finis, Metadonnees metadonnees) {
        List<PDDocument> ouverts = new ArrayList<>();
        try (PDDocument ensemble = new PDDocument()) {
            PDFMergerUtility reunion = new PDFMergerUtility();
            for (byte[] fini : finis) {
                ouverts.add(Loader.loadPDF(fini));
                reunion.appendDocument(ensemble, ouverts.get(ouverts.size() - 1));
            }
            ensemble.setVersion(1.7f);
            PDDocumentCatalog catalogue = ensemble.getDocumentCatalog();
            catalogue.setLanguage(Moteur.LANGUE);
            catalogue.setOutputIntents(List.of());
            declarerLesCouleurs(ensemble);
            renseigner(ensemble, metadonnees);
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            catalogue.setViewerPreferences(preferences);
            ByteArrayOutputStream sortie = new ByteArrayOutputStream();
            ensemble.save(sortie);
            return sortie.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            // not before: what was taken from them is read when the whole is saved
            ouverts.forEach(IOUtils::closeQuietly);
        }
    }

    /** A CIDSet that does not list every glyph is refused by both standards; none at all is accepted. */
    private static void retirerLesCidSet(PDDocument document) {
        for (COSObject objet : document.getDocument().getObjectsByType(COSName.FONT_DESC)) {
            if (objet.getObject() instanceof COSDictionary descripteur) {
                descripteur.removeItem(COSName.getPDFName("CIDSet"));
            }
        }
    }

    /** The exporter draws lots for the six letters that mark a partial font; the same ones always do as well. */
    private static void nommerLesSousEnsembles(PDDocument document) {
        for (COSObject objet : document.getDocument().getObjectsByType(COSName.FONT, COSName.FONT_DESC)) {
            if (objet.getObject() instanceof COSDictionary police) {
                List.of(COSName.BASE_FONT, COSName.FONT_NAME).forEach(cle -> renommer(police, cle));
            }
        }
    }

    private static void renommer(COSDictionary police, COSName cle) {
        String nom = police.getNameAsString(cle);
        if (nom != null && nom.indexOf('+') == 6) {
            police.setName(cle, "PASREL" + nom.substring(6));
        }
    }

    private static void declarerLesCouleurs(PDDocument document) throws IOException {
        PDOutputIntent intention = new PDOutputIntent(document, new ByteArrayInputStream(SRGB));
        intention.setInfo("sRGB IEC61966-2.1");
        intention.setOutputCondition("sRGB IEC61966-2.1");
        intention.setOutputConditionIdentifier("sRGB IEC61966-2.1");
        intention.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intention);
    }

    private static void renseigner(PDDocument document, Metadonnees metadonnees) throws IOException {
        PDDocumentInformation informations = new PDDocumentInformation();
        informations.setTitle(metadonnees.titre());
        informations.setSubject(metadonnees.sujet());
        informations.setProducer(PRODUCTEUR);
        informations.setCreator(PRODUCTEUR);
        LocalDate date = metadonnees.datee();
        if (date != null) {
            informations.setCreationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
            informations.setModificationDate(GregorianCalendar.from(date.atStartOfDay(ZoneOffset.UTC)));
        }
        document.setDocumentInformation(informations);

        String instant = date == null ? "" : "<xmp:CreateDate>" + date + "T00:00:00Z</xmp:CreateDate><xmp:ModifyDate>"
                + date + "T00:00:00Z</xmp:ModifyDate>";
        String xmp = XMP.replace("@titre@", echapper(metadonnees.titre())).replace("@sujet@", echapper(metadonnees.sujet()))
                .replace("@dates@", instant);
        PDMetadata bloc = new PDMetadata(document);
        bloc.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(bloc);
    }

    private static String echapper(String texte) {
        return texte.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String lireModele() {
        try (InputStream flux = Finition.class.getResourceAsStream("/fr/passerelle/reports/metadonnees.xmp")) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
