package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reports.socle.documents.Lettre;
import fr.passerelle.reports.socle.documents.LettrePdf;
import fr.passerelle.reports.socle.documents.Liasse;
import fr.passerelle.reports.socle.rendu.Conformite;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
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

    @Test
    void l_adresse_du_destinataire_tient_dans_la_fenetre_de_l_enveloppe_et_rien_d_autre_n_y_parait() throws IOException {
        for (List<String> adresse : List.of(List.of("Madame Andrea Fictive", "2 place Inventée", "52000 VILLE-EXEMPLE"),
                List.of("Monsieur Jean-Baptiste de la Tour-d’Exemple", "Résidence des Longues-Allées-Fleuries", "Bâtiment C, escalier 12, porte 304",
                        "1248 bis avenue du Général-de-Gaulle", "Boîte postale 1234", "52000 CHAUMONT-LA-VILLE-FICTIVE CEDEX"))) {
            List<float[]> dedans = new ArrayList<>();
            List<String> vus = new ArrayList<>();
            byte[] pdf = LettrePdf.rendre(lettre(adresse, List.of("Madame,", "Fin."), null));
            assertThat(Conformite.defauts(pdf)).isEmpty();
            signes(pdf, (signe, x, y) -> {
                if (x > 90 && x < 200 && y > 44 && y < 90) {
                    dedans.add(new float[] {x, y});
                    vus.add(signe);
                }
            });
            assertThat(dedans).as("à 110 mm du bord, de 55 à 79 mm du haut, visible quel que soit le jeu").isNotEmpty()
                    .allSatisfy(p -> assertThat(p[0] >= 109.5 && p[0] <= 190 && p[1] >= 55 && p[1] <= 80).as("%s, %s", p[0], p[1]).isTrue());
            assertThat(String.join("", vus).replaceAll("\\s", "")).isEqualTo(String.join("", adresse).replaceAll("\\s", ""));
        }
    }

    @Test
    void une_lettre_porte_la_signature_dessinee_avec_son_texte_de_remplacement() throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(300, 90, BufferedImage.TYPE_INT_RGB), "png", image);
        byte[] pdf = LettrePdf.rendre(lettre(List.of("Ada"), List.of("Madame,", "Fin."), image.toByteArray()));
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(Pdf.lire(pdf).types()).containsSubsequence("H1", "P", "Figure", "P");
    }

    @Test
    void des_lettres_imprimees_ensemble_gardent_leur_ordre_leurs_pages_et_leur_lecture() throws IOException {
        byte[] une = LettrePdf.rendre(lettre(List.of("Première Fictive"), List.of("Madame,", "Une phrase assez longue pour tourner la page. ".repeat(150)), null));
        byte[] autre = LettrePdf.rendre(lettre(List.of("Seconde Fictive"), List.of("Madame,", "Fin."), null));
        byte[] ensemble = Liasse.reunir(List.of(une, autre), "Lettres à expédier");
        Pdf lue = Pdf.lire(ensemble);
        assertThat(lue.pages()).isEqualTo(Pdf.lire(une).pages() + 1);
        assertThat(lue.texte()).containsSubsequence("Première Fictive", "tourner la page", "Seconde Fictive", "Fin.");
        assertThat(Conformite.defauts(ensemble)).isEmpty();
    }

    private interface Lu {
        void signe(String signe, float x, float y);
    }

    /** Each sign of the first page, and where it stands in millimetres from the left and the top. */
    private static void signes(byte[] octets, Lu lu) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(octets)) {
            PDFTextStripper lecteur = new PDFTextStripper() {
                @Override
                protected void processTextPosition(TextPosition p) {
                    lu.signe(p.getUnicode(), p.getXDirAdj() * 25.4f / 72, p.getYDirAdj() * 25.4f / 72);
                }
            };
            lecteur.setEndPage(1);
            lecteur.getText(pdf);
        }
    }

    private static Lettre lettre(List<String> paragraphes) {
        return lettre(List.of("Madame Andrea Fictive", "2 place Inventée", "52000 VILLE-EXEMPLE"), paragraphes, null);
    }

    private static Lettre lettre(List<String> destinataire, List<String> paragraphes, byte[] griffe) {
        return new Lettre(List.of("Caisse d'allocations familiales", "Le médiateur administratif", "1 rue de l’Essai", "52000 Ville-Exemple", "Tél.\u00a003 00 00 00 00",
                "mediation@caf-essai.example"), destinataire, List.of("Référence : MED-2026-0012", "Dossier suivi par : Camille Essai"),
                "Ville-Exemple, le 4 mai 2026", "Votre demande de médiation MED-2026-0012", paragraphes, List.of("Camille Essai", "Médiatrice administrative"), griffe);
    }
}
