package fr.passerelle.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;

/** A PDF as a reader program sees it: its text in order, its tags, its bookmarks. */
record Pdf(String texte, List<String> parPage, int pages, String titre, String langue, List<Balise> balises, List<String> signets) {

    /** @param texteDeRemplacement of figures; {@code null} elsewhere */
    record Balise(String type, String texteDeRemplacement, int profondeur) {
    }

    static Pdf lire(byte[] octets) {
        try (PDDocument document = Loader.loadPDF(octets)) {
            List<Balise> balises = new ArrayList<>();
            parcourir(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject(), 0, balises);
            return new Pdf(Correcteur.relire(new PDFTextStripper().getText(document).replace("\r", "")), parPage(document), document.getNumberOfPages(),
                    document.getDocumentInformation().getTitle(), document.getDocumentCatalog().getLanguage(), balises, signets(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> parPage(PDDocument document) throws IOException {
        List<String> pages = new ArrayList<>();
        for (int page = 1; page <= document.getNumberOfPages(); page++) {
            PDFTextStripper lecteur = new PDFTextStripper();
            lecteur.setStartPage(page);
            lecteur.setEndPage(page);
            pages.add(lecteur.getText(document).replace("\r", ""));
        }
        return pages;
    }

    /** The text with lines joined, for sentences that run over several. */
    String enUneLigne() {
        return texte.replace("\n", " ");
    }

    List<String> types() {
        return balises.stream().map(Balise::type).toList();
    }

    private static void parcourir(COSDictionary element, int profondeur, List<Balise> balises) {
        String type = element.getNameAsString(COSName.S);
        if (type != null) {
            balises.add(new Balise(type, element.getString(COSName.ALT), profondeur));
        }
        COSBase enfants = element.getDictionaryObject(COSName.K);
        if (enfants instanceof COSArray liste) {
            for (int i = 0; i < liste.size(); i++) {
                if (liste.getObject(i) instanceof COSDictionary enfant) {
                    parcourir(enfant, profondeur + 1, balises);
                }
            }
        } else if (enfants instanceof COSDictionary enfant) {
            parcourir(enfant, profondeur + 1, balises);
        }
    }

    private static List<String> signets(PDDocument document) {
        List<String> titres = new ArrayList<>();
        if (document.getDocumentCatalog().getDocumentOutline() != null) {
            for (PDOutlineItem signet : document.getDocumentCatalog().getDocumentOutline().children()) {
                titres.add(signet.getTitle());
            }
        }
        return titres;
    }
}
