package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reports.socle.documents.Lettre;
import fr.passerelle.reports.socle.documents.LettrePdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;

class LettrePdfTest {

    @Test
    void uneLettreSeLitDansLOrdreEtEstConforme() {
        byte[] octets = LettrePdf.rendre(lettre(List.of("Madame, Monsieur,", "Votre demande est recevable : je l'examine.", "- une pièce\n- une autre", "Je vous prie d’agréer l’expression de ma considération distinguée.")));
        Pdf pdf = Pdf.lire(octets);
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(pdf.pages()).isEqualTo(1);
        assertThat(pdf.texte()).containsSubsequence("Le médiateur administratif", "Madame Andrea Fictive", "Ville-Exemple, le 4 mai 2026",
                "Objet\u202f: Votre demande de médiation", "Madame, Monsieur,", "est recevable\u202f: je l’examine.", "une pièce", "Camille Essai");
        assertThat(pdf.types()).containsSubsequence("P", "H1", "P", "L", "LI", "P");
    }

    @Test
    void uneLongueLettreGardeSaSignatureALaFin() {
        byte[] octets = LettrePdf.rendre(lettre(List.of("Madame,", "Une phrase assez longue pour tourner la page. ".repeat(150))));
        Pdf pdf = Pdf.lire(octets);
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(pdf.pages()).isGreaterThan(1);
        assertThat(pdf.texte()).contains("Page 2");
        assertThat(pdf.texte().indexOf("Médiatrice administrative")).isGreaterThan(pdf.texte().lastIndexOf("tourner la page"));
    }

    @Test
    void unNomDUneAutreEcritureSEcritEtLaLettreResteConforme() {
        byte[] octets = LettrePdf.rendre(lettre(List.of("Madame ნინო ბერიძე,", "Un nom arménien (Արմեն), un signe x\u0302.", "Votre nom : محمد, שלום.")));
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(Pdf.lire(octets).enUneLigne()).contains("ნინო ბერიძე", "Արմեն", "x\u0302").doesNotContain("\ufffd");
    }

    @Test
    void lesLettresDeTousLesJoursNeChangentPasDePolice() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(LettrePdf.rendre(lettre(List.of("Madame,", "Ça œuvre\u202f: Ελλάδα, Москва, 1\u202f234,56\u00a0€.")))) ) {
            for (COSName police : pdf.getPage(0).getResources().getFontNames()) {
                assertThat(pdf.getPage(0).getResources().getFont(police).getName()).contains("IBMPlexSans");
            }
        }
    }

    private static Lettre lettre(List<String> paragraphes) {
        return new Lettre(List.of("Le médiateur administratif", "Caisse d'allocations familiales"), List.of("Madame Andrea Fictive", "2 place Inventée"),
                "Ville-Exemple, le 4 mai 2026", "Votre demande de médiation MED-2026-0012", paragraphes, List.of("Camille Essai", "Médiatrice administrative"));
    }
}
