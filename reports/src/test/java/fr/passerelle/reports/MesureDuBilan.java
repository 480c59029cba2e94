package fr.passerelle.reports;

import fr.passerelle.reports.mediation.BilanPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.reports.socle.rendu.Bandeau;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Metadonnees;
import fr.passerelle.reports.socle.rendu.Publication;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/**
 * Le bilan en PDF, contre le plus simple des documents d'autant de pages, aussi accessible que lui : du texte, des rangées.
 * Lancé par {@code mvn -Pbench} ; écrit ce qu'il a mesuré dans {@code target/mesure.csv}.
 */
public final class MesureDuBilan {

    private static final int ECHAUFFEMENT = 15;
    private static final int PAIRES = 15;
    private static final double FOIS_AU_PLUS = 1.5;

    private MesureDuBilan() {
    }

    public static void main(String[] arguments) throws Exception {
        int pages = Pdf.lire(bilan()).pages();
        double[] bilans = new double[PAIRES];
        double[] simples = new double[PAIRES];
        for (int i = -ECHAUFFEMENT; i < PAIRES; i++) {
            double bilan = duree(MesureDuBilan::bilan);
            double simple = duree(() -> simple(pages));
            if (i >= 0) {
                bilans[i] = bilan;
                simples[i] = simple;
            }
        }
        int obtenues = Pdf.lire(simple(pages)).pages();
        Files.writeString(Path.of(arguments[0]), String.format(Locale.ROOT, "Bilan en PDF (%d pages) contre un document simple de %d pages;%f;%f;%f",
                pages, obtenues, mediane(bilans), mediane(simples), FOIS_AU_PLUS));
    }

    private static byte[] bilan() {
        return BilanPdf.rendre(BilanDeReference.annee2025(), Edition.INTERNE, BilanDeReference.ORGANISME);
    }

    private static byte[] simple(int pages) {
        Redaction redaction = new Redaction();
        for (int page = 0; page < pages; page++) {
            Tableau tableau = new Tableau(Colonnes.TEXTES, "Un", "Deux", "Trois");
            for (int rang = 0; rang < 24; rang++) {
                tableau.rangee("Rangée " + rang, "Valeur " + rang, "Texte de la rangée " + rang + " de la page " + page);
            }
            redaction.nouvellePage().titre("Page " + page).texte("Un paragraphe de quelques mots.").tableau(tableau);
        }
        return Publication.document(new Bandeau("Simple", "Essai", "Essai"), redaction, new Metadonnees("Simple", "Essai", null));
    }

    private static double duree(Runnable essai) {
        long debut = System.nanoTime();
        essai.run();
        return (System.nanoTime() - debut) / 1e6;
    }

    private static double mediane(double[] valeurs) {
        double[] triees = valeurs.clone();
        Arrays.sort(triees);
        return triees[triees.length / 2];
    }
}
