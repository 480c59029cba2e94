package fr.passerelle.reports;

import fr.passerelle.reports.socle.documents.Acte;
import fr.passerelle.reports.socle.documents.ActePdf;
import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.JasperNu;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.documents.Article;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Le texte d'une convention, rendu par Jasper seul sur le même gabarit : combien de pages à la seconde, le repère du travail qui en imprime
 * cinq cents. Lancé par {@code mvn -Pbench} ; laisse le texte et le nombre dans {@code target}, que lisent les mesures de {@code ear}.
 */
public final class MesureDesConventions {

    private static final int ECHAUFFEMENT = 150;
    private static final int DOCUMENTS = 200;

    private MesureDesConventions() {
    }

    public static void main(String[] arguments) throws Exception {
        String texte = ActePdfTest.toutesLesClauses();
        double nu = pagesParSeconde(() -> JasperNu.document(redaction(texte), "Convention", "Caf"));
        double notre = pagesParSeconde(() -> imprimer(texte));
        Files.writeString(Path.of(arguments[0], "convention.txt"), texte);
        Files.writeString(Path.of(arguments[0], "mesure-conventions.csv"), String.format(Locale.ROOT, "%f;%f;%d", nu, notre,
                pages(imprimer(texte))));
    }

    private static byte[] imprimer(String texte) {
        return ActePdf.rendre(new Acte("Convention d’accès", "Convention", "Essai", texte,
                List.of(new Acte.Place("Pour le partenaire", "Personne Fictive"), new Acte.Place("Pour la Caf", "Personne Fictive")), "Caf", "0".repeat(64)));
    }

    private static Redaction redaction(String texte) {
        Redaction redaction = new Redaction().enTete("Convention d’accès", "Convention", "Essai");
        for (Article article : Article.de(texte)) {
            if (article.annexe()) {
                redaction.nouvellePage();
            }
            if (article.titre() != null) {
                redaction.sousTitre(article.titre());
            }
            EcritRedige.ecrire(article.blocs(), redaction);
        }
        return redaction;
    }

    private static double pagesParSeconde(Supplier<byte[]> rendu) throws Exception {
        int pages = pages(rendu.get());
        for (int i = 0; i < ECHAUFFEMENT; i++) {
            rendu.get();
        }
        long debut = System.nanoTime();
        for (int i = 0; i < DOCUMENTS; i++) {
            rendu.get();
        }
        return pages * DOCUMENTS / ((System.nanoTime() - debut) / 1e9);
    }

    /** Combien de feuilles, balisées ou non. */
    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }
}
