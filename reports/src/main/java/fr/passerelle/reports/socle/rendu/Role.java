package fr.passerelle.reports.socle.rendu;

import net.sf.jasperreports.engine.JRPrintElement;

/** What an element of a template is for a screen reader; each text, image or row of a template says it by the property {@link #PROPRIETE}. */
enum Role {

    /** Page furniture: read by nobody. */
    ARTEFACT,
    H1, H2, H3, P,
    /** A picture with its alternative text, given by {@link #ALTERNATIVE}. */
    FIGURE,
    /** A line of a list: a frame holding one {@link #LBL} and one {@link #LBODY}. */
    LI, LBL, LBODY,
    /** A line of the table of contents. */
    TOCI, LINK,
    /** A row of headers: a frame of {@link #TH}; read once even when printed again on the next page. */
    ENTETE,
    /** A row: a frame of {@link #TH} and {@link #TD}. */
    TR, TH, TD;

    /** Properties so named travel from the template to the printed element. */
    static final String PREFIXE = "passerelle.";
    static final String PROPRIETE = PREFIXE + "role";
    static final String ALTERNATIVE = PREFIXE + "alternative";
    /** Rows of one table share it; a long paragraph keeps it over two pages. */
    static final String CLE = PREFIXE + "cle";

    static Role de(JRPrintElement element) {
        String nom = propriete(element, PROPRIETE);
        return nom == null ? null : valueOf(nom);
    }

    static String propriete(JRPrintElement element, String nom) {
        return element.hasProperties() ? element.getPropertiesMap().getProperty(nom) : null;
    }
}
