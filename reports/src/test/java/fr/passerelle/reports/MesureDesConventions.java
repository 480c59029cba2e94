package fr.passerelle.reports;

import fr.passerelle.reports.socle.documents.Acte;
import fr.passerelle.reports.socle.documents.ActePdf;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Ce qu'il faut aux mesures de {@code ear} pour imprimer cinq cents conventions et les comparer à {@link JasperSeul} : le texte de l'une,
 * combien de pages elle fait, de quoi lancer Jasper. Lancé par {@code mvn -Pbench} ; tout est laissé dans {@code target}.
 */
public final class MesureDesConventions {

    private MesureDesConventions() {
    }

    public static void main(String[] arguments) throws IOException {
        Path cible = Path.of(arguments[0]);
        String texte = ActePdfTest.toutesLesClauses();
        Files.writeString(cible.resolve("convention.txt"), texte);
        Files.writeString(cible.resolve("convention.pages"), Integer.toString(pages(texte)));
        Files.writeString(cible.resolve("convention.classes"), classes());
    }

    private static int pages(String texte) throws IOException {
        byte[] pdf = ActePdf.rendre(new Acte("Convention d’accès", "Convention", "Essai", texte,
                List.of(new Acte.Place("Pour le partenaire", "Personne Fictive"), new Acte.Place("Pour la Caf", "Personne Fictive")), "Caf", "0".repeat(64)));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Où sont les classes qui servent ici, comme l'attend un autre processus. */
    private static String classes() {
        URL[] lieux = ((URLClassLoader) MesureDesConventions.class.getClassLoader()).getURLs();
        return Arrays.stream(lieux).map(l -> Path.of(URI.create(l.toString())).toString()).collect(Collectors.joining(File.pathSeparator));
    }
}
