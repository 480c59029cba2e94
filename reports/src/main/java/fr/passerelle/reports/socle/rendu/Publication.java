package fr.passerelle.reports.socle.rendu;

import fr.passerelle.reports.socle.dessin.Barre;
import fr.passerelle.reports.socle.dessin.BarreCent;
import fr.passerelle.reports.socle.texte.Typographie;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRPrintAnchorIndex;
import net.sf.jasperreports.engine.JasperPrint;

/** Turns what was written into a finished document. */
public final class Publication {

    private Publication() {
    }

    /** A document without title page. */
    public static byte[] document(Bandeau bandeau, Redaction redaction, Metadonnees metadonnees) {
        return Moteur.exporter(List.of(composer(bandeau, redaction, 0)), metadonnees);
    }

    /**
     * A letter: its blocks, then its text.
     *
     * @param griffe the picture of a signature, or {@code null}
     */
    public static byte[] lettre(Map<String, String> blocs, byte[] griffe, Redaction redaction, Metadonnees metadonnees) {
        Map<String, Object> parametres = new HashMap<>();
        parametres.put("griffe", griffe);
        blocs.forEach((nom, bloc) -> parametres.put(nom, Typographie.soigner(bloc)));
        return Moteur.exporter(List.of(Moteur.remplir(Gabarit.LETTRE, parametres, redaction.lignes())), metadonnees);
    }

    /** Finished documents one after the other, under a new title. */
    public static byte[] reunir(List<byte[]> documents, String titre) {
        return Finition.reunir(documents, new Metadonnees(titre, titre, null));
    }

    /** A report: its title page, then the rest. */
    public static byte[] rapport(Couverture couverture, Bandeau bandeau, Redaction redaction, Metadonnees metadonnees) {
        JasperPrint titre = Moteur.remplir(Gabarit.COUVERTURE, couverture.parametres(), List.of());
        return Moteur.exporter(List.of(titre, composer(bandeau, redaction, titre.getPages().size())), metadonnees);
    }

    /** A small report and a letter that touch every template, to load what the first real ones need. */
    public static byte[] essai() {
        Metadonnees metadonnees = new Metadonnees("Essai", "Essai", null);
        Redaction redaction = new Redaction().sommaire().titre("Essai").texte("Essai.")
                .figure("Essai", new BarreCent(List.of(new Barre("Essai", 100.0, "Essai"))), "Essai")
                .tableau("Essai", new Tableau(Colonnes.FICHE).rangee("Essai", "Essai"));
        lettre(Map.of("objet", "Essai"), null, new Redaction().texte("Essai."), metadonnees);
        return rapport(new Couverture("Essai", "Essai", "Essai", "Essai", "Essai", "Essai"), new Bandeau("Essai", "Essai", "Essai"),
                redaction, metadonnees);
    }

    private static JasperPrint composer(Bandeau bandeau, Redaction redaction, int pagesAvant) {
        JasperPrint compose = remplir(bandeau, redaction.lignes(), pagesAvant);
        if (redaction.aUnSommaire()) {
            Sommaire.numeroter(compose, pages(compose, pagesAvant));
        }
        return compose;
    }

    private static JasperPrint remplir(Bandeau bandeau, List<Ligne> lignes, int pagesAvant) {
        return Moteur.remplir(Gabarit.DOCUMENT, Map.of("titreCourant", Typographie.soigner(bandeau.titre()),
                "mention", Typographie.soigner(bandeau.mention()), "pied", Typographie.soigner(bandeau.pied()),
                "pagesAvant", pagesAvant), lignes);
    }

    private static Map<String, Integer> pages(JasperPrint compose, int pagesAvant) {
        Map<String, Integer> pages = new HashMap<>();
        for (Map.Entry<String, JRPrintAnchorIndex> ancre : compose.getAnchorIndexes().entrySet()) {
            pages.put(ancre.getKey(), ancre.getValue().getPageIndex() + 1 + pagesAvant);
        }
        return pages;
    }
}
