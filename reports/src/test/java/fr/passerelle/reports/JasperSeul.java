package fr.passerelle.reports;

import fr.passerelle.reports.socle.ecrit.EcritRedige;
import fr.passerelle.reports.socle.rendu.JasperNu;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.documents.Article;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Jasper seul, dans un processus à lui : à chaque ligne reçue, un nombre de documents, il les fait l'un après l'autre sur un seul fil, en
 * mémoire, et répond le temps pris en millisecondes. Le même gabarit, les mêmes polices incorporées, le même texte, mis en lignes chaque fois
 * comme le fait l'application : ni balises, ni langue, ni PDF/A, rien d'écrit nulle part. Les mesures de {@code ear} le lancent, et le font alterner avec l'application.
 */
public final class JasperSeul {

    private JasperSeul() {
    }

    public static void main(String[] arguments) throws Exception {
        String texte = Files.readString(Path.of(arguments[0]));
        BufferedReader ordres = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String ordre = ordres.readLine(); ordre != null; ordre = ordres.readLine()) {
            long debut = System.nanoTime();
            for (int i = Integer.parseInt(ordre.strip()); i > 0; i--) {
                JasperNu.document(redaction(texte), "Convention", "Caf");
            }
            System.out.println("ms " + (System.nanoTime() - debut) / 1_000_000);
        }
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
}
