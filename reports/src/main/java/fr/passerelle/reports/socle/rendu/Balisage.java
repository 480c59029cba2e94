package fr.passerelle.reports.socle.rendu;

import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import java.util.HashMap;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.util.StyledTextListWriter;
import net.sf.jasperreports.pdf.classic.ClassicStructureEntry;
import net.sf.jasperreports.pdf.common.PdfProducer;
import net.sf.jasperreports.pdf.common.PdfStructure;
import net.sf.jasperreports.pdf.common.PdfStructureEntry;
import net.sf.jasperreports.pdf.common.PdfTagger;

/**
 * Writes the logical structure of a document from the {@link Role} each printed element declares: sections under their
 * headings, paragraphs that survive a page break as one, lists, tables with headers and scope, figures with their
 * alternative text. What has no role must be page furniture drawn by the exporter itself; a text or an image that
 * forgot its role is refused, so that nothing is hidden from a screen reader by accident.
 */
final class Balisage implements PdfTagger {

    private String langue;
    private PdfProducer producteur;
    private PdfStructure structure;
    private PdfStructureEntry document;
    private PdfStructureEntry section;

    /** The list, table or table of contents being filled; {@code null} between two of them. */
    private PdfStructureEntry suite;
    private String cleDeSuite;
    private PdfStructureEntry corpsDeTableau;
    private PdfStructureEntry rangee;
    private PdfStructureEntry corpsDElement;
    private PdfStructureEntry feuille;

    private final Map<String, PdfStructureEntry> paragraphes = new HashMap<>();
    private JRPrintFrame cadreCache;
    private int artefacts;

    @Override
    public void setLanguage(String language) {
        this.langue = language;
    }

    @Override
    public void setPdfProducer(PdfProducer pdfProducer) {
        this.producteur = pdfProducer;
    }

    @Override
    public void init() {
        structure = producteur.getPdfStructure();
        document = structure.createDocumentTag(langue);
        section = document;
    }

    @Override
    public void startPage() {
    }

    @Override
    public void endPage() {
    }

    @Override
    public void startElement(JRPrintElement element) {
        Role role = Role.de(element);
        if (role == null) {
            if (element instanceof JRPrintText || element instanceof JRPrintImage) {
                throw new IllegalStateException("élément sans rôle de lecture\u202f: " + element.getKey());
            }
            return;
        }
        if (cadreCache != null || role == Role.ARTEFACT) {
            return;
        }
        switch (role) {
            case ENTETE, TR -> ouvrirRangee((JRPrintFrame) element, role);
            case LI -> ouvrirElementDeListe("L", "LI", element);
            case TOCI -> ouvrirElementDeListe("TOC", "TOCI", element);
            default -> ouvrirFeuille(element, role);
        }
    }

    private void ouvrirRangee(JRPrintFrame cadre, Role role) {
        String cle = Role.propriete(cadre, Role.CLE);
        boolean nouveau = !cle.equals(cleDeSuite);
        if (!nouveau && role == Role.ENTETE) {
            cadreCache = cadre;
            return;
        }
        if (nouveau) {
            suite = structure.createTag(section, "Table");
            cleDeSuite = cle;
            corpsDeTableau = null;
        }
        PdfStructureEntry parent;
        if (role == Role.ENTETE) {
            parent = structure.createTag(suite, "THead");
        } else {
            corpsDeTableau = corpsDeTableau == null ? structure.createTag(suite, "TBody") : corpsDeTableau;
            parent = corpsDeTableau;
        }
        rangee = structure.createTag(parent, "TR");
    }

    private void ouvrirElementDeListe(String conteneur, String type, JRPrintElement element) {
        String cle = conteneur + Role.propriete(element, Role.CLE);
        if (!cle.equals(cleDeSuite)) {
            suite = structure.createTag(section, conteneur);
            cleDeSuite = cle;
        }
        rangee = structure.createTag(suite, type);
        corpsDElement = null;
    }

    private void ouvrirFeuille(JRPrintElement element, Role role) {
        switch (role) {
            case TH -> {
                feuille = structure.createTag(rangee, "TH");
                feuille.setScope(Role.propriete(element, Role.CLE) == null ? "Column" : Role.propriete(element, Role.CLE));
            }
            case TD, LBL -> feuille = structure.createTag(rangee, role == Role.TD ? "TD" : "Lbl");
            case LBODY -> {
                corpsDElement = corpsDElement == null ? structure.createTag(rangee, "LBody") : corpsDElement;
                feuille = structure.createTag(corpsDElement, "P");
            }
            case LINK -> {
                feuille = structure.createTag(structure.createTag(rangee, "Reference"), "Link");
                decrire(feuille, Role.propriete(element, Role.ALTERNATIVE));
            }
            case H1 -> {
                section = structure.createTag(document, "Sect");
                feuille = dansLeTexte("H1");
            }
            case P -> feuille = paragraphe(element);
            case FIGURE -> feuille = dansLeTexte("Figure");
            default -> feuille = dansLeTexte(role.name());
        }
    }

    private PdfStructureEntry paragraphe(JRPrintElement element) {
        String cle = Role.propriete(element, Role.CLE);
        return cle == null ? dansLeTexte("P") : paragraphes.computeIfAbsent(cle, k -> dansLeTexte("P"));
    }

    /** A tag of the running text: whatever list or table went before is over. */
    private PdfStructureEntry dansLeTexte(String type) {
        if (rangee == null) {
            suite = null;
            cleDeSuite = null;
            return structure.createTag(section, type);
        }
        return structure.createTag(rangee, type);
    }

    @Override
    public void endElement(JRPrintElement element) {
        if (element == cadreCache) {
            cadreCache = null;
        } else if (cadreCache == null && element instanceof JRPrintFrame && Role.de(element) != null) {
            rangee = null;
        }
        feuille = null;
    }

    @Override
    public void startText(JRPrintText text) {
        if (feuille == null) {
            beginArtifact();
        } else {
            structure.beginTag(feuille, null);
        }
    }

    @Override
    public void startText(JRPrintText text, String actualText) {
        if (feuille == null) {
            beginArtifact();
        } else {
            structure.beginTag(feuille, null, actualText);
        }
    }

    @Override
    public void endText() {
        if (feuille == null) {
            endArtifact();
        } else {
            structure.endTag();
        }
    }

    @Override
    public void startImage(JRPrintImage image, float llx, float lly, float urx, float ury) {
        if (feuille == null) {
            beginArtifact();
            return;
        }
        String alternative = Role.propriete(image, Role.ALTERNATIVE);
        if (alternative == null) {
            throw new IllegalStateException("figure sans texte de remplacement\u202f: " + image.getKey());
        }
        decrire(feuille, alternative);
        feuille.setBBox(llx, lly, urx, ury);
        structure.beginTag(feuille, null);
    }

    private static void decrire(PdfStructureEntry balise, String alternative) {
        ((ClassicStructureEntry) balise).getElement().put(PdfName.ALT, new PdfString(alternative, PdfObject.TEXT_UNICODE));
    }

    @Override
    public void endImage() {
        if (feuille == null) {
            endArtifact();
        } else {
            structure.endTag();
        }
    }

    /** The exporter nests artifacts (a box and its pens): only the outer one is written. */
    @Override
    public void beginArtifact() {
        if (artefacts++ == 0) {
            structure.beginArtifact();
        }
    }

    @Override
    public void endArtifact() {
        if (--artefacts == 0) {
            structure.endArtifact();
        }
    }

    @Override
    public boolean isFirstLinkParagraph() {
        return false;
    }

    /** None: links are tied to their tags afterwards, by {@link LiensBalises}. */
    @Override
    public PdfStructureEntry getCurrentLinkTag() {
        return null;
    }

    /** Lists are made of {@link Role#LI} frames, never of styled text. */
    @Override
    public StyledTextListWriter getListWriter() {
        return null;
    }
}
