package fr.passerelle.reports.socle.rendu;

import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JRPrintFrame;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.JasperPrint;

/** Writes in the table of contents the pages its titles fall on, once the document is set: a number moves nothing. */
final class Sommaire {

    private Sommaire() {
    }

    /** @param pages by title */
    static void numeroter(JasperPrint compose, Map<String, Integer> pages) {
        compose.getPages().stream().map(JRPrintPage::getElements).flatMap(List::stream)
                .filter(e -> Role.de(e) == Role.TOCI).map(JRPrintFrame.class::cast)
                .forEach(entree -> numeroter(entree.getElements(), pages));
    }

    private static void numeroter(List<JRPrintElement> entree, Map<String, Integer> pages) {
        JRPrintText titre = (JRPrintText) entree.get(0);
        String page = String.valueOf(pages.get(titre.getHyperlinkAnchor()));
        titre.getPropertiesMap().setProperty(Role.ALTERNATIVE, titre.getFullText() + ", page " + page);
        ((JRPrintText) entree.get(1)).setText(page);
    }
}
