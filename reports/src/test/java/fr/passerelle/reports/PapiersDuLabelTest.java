package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.TextesDesLabels;
import fr.passerelle.reports.avip.PvComitePdf;
import fr.passerelle.reports.socle.documents.Lettre;
import fr.passerelle.reports.socle.documents.LettrePdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.socle.courriels.Balises;
import fr.passerelle.socle.documents.DocumentFige;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** La lettre de décision d’un label et le procès-verbal du comité, lisibles à voix haute. */
class PapiersDuLabelTest {

    private static final Map<String, String> VALEURS = Map.of("structure", "Micro-crèche Les Exemples", "commune", "Chaumont", "avis", "12\u00a0novembre 2026", "debut",
            "1er\u00a0janvier 2027", "fin", "31\u00a0décembre 2029", "places", "3\u00a0places", "calcul", "20\u202f% de 12 = 2,4, soit 3\u00a0places (à l’entier supérieur)",
            "motif", "Le projet d’accueil ne mentionne pas la part de places.");

    @Test
    void la_lettre_dit_la_decision_son_calcul_et_ce_que_le_label_demande() throws IOException {
        byte[] octets = lettre(List.of(TextesDesLabels.SALUTATION.corps(), remplir(TextesDesLabels.ACCORDE.corps()), TextesDesLabels.ENGAGEMENTS.corps(),
                TextesDesLabels.POLITESSE.corps()));
        garder("label-accorde.pdf", octets);
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(ligne(octets)).contains("est accordé à Micro-crèche Les Exemples", "du 1er janvier 2027 au 31 décembre 2029",
                "20 % de 12 = 2,4, soit 3 places", "ni un plafond", "une réponse à chaque demande");
    }

    @Test
    void la_lettre_d_un_refus_dit_pourquoi_et_comment_demander_un_reexamen() {
        byte[] octets = lettre(List.of(TextesDesLabels.SALUTATION.corps(), remplir(TextesDesLabels.REFUSE.corps()), TextesDesLabels.RECOURS.corps()));
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(ligne(octets)).contains("n’est pas accordé", "ne mentionne pas la part de places", "réexaminer cette décision");
    }

    @Test
    void le_proces_verbal_se_lit_partie_par_partie() throws IOException {
        String corps = String.join("\n\n", "Le comité de labellisation Avip s’est réuni le 12 novembre 2026 à 14 h 00, salle du conseil.", "# Présences",
                "- Lou Démo, Caf : présent\n- Sacha Fictif, France Travail : excusé", "# Micro-crèche Les Exemples, Chaumont",
                "Candidature au label. Gestionnaire : Association Fictive. Agrément : 12 places.", "Engagement : 3 places. Minimum : 20 % de 12 = 2,4, soit 3 places.",
                "Avis des membres : 2 favorables, 1 réservé.", "Le comité rend un avis favorable.", "# Relevé de conclusions", "Texte <b>& \u0000 hostile.");
        byte[] octets = PvComitePdf.rendre(new DocumentFige(1, "avip.PV_COMITE", 1, Map.of(), "comité Avip", "1", "Caf", "Caf", "Comité de labellisation Avip du 12 novembre 2026",
                corps, LocalDate.of(2026, 11, 12), Instant.parse("2026-11-12T15:00:00Z"), "avip", "0123456789abcdef".repeat(4)));
        garder("comite.pdf", octets);
        assertThat(Conformite.defauts(octets)).isEmpty();
        Pdf pdf = Pdf.lire(octets);
        assertThat(ligne(octets)).containsSubsequence("Présences", "Lou Démo", "Micro-crèche Les Exemples, Chaumont", "2 favorables, 1 réservé", "avis favorable", "hostile");
        assertThat(pdf.types()).containsSubsequence("H1", "P", "H1", "L");
    }

    private static byte[] lettre(List<String> paragraphes) {
        return LettrePdf.rendre(new Lettre(List.of("Caf", "Label Avip"), List.of("Association Fictive", "Micro-crèche Les Exemples", "52000 Chaumont"), List.of(), "Le 12 novembre 2026",
                "Label Avip, Micro-crèche Les Exemples", List.of(String.join("\n\n", paragraphes).split("\n\n")), List.of("La direction"), null));
    }

    private static String ligne(byte[] octets) {
        return Pdf.lire(octets).enUneLigne().replace('\u00a0', ' ').replace('\u202f', ' ');
    }

    private static String remplir(String corps) {
        return Balises.remplir(corps, VALEURS);
    }

    private static void garder(String nom, byte[] octets) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "a-regarder")).resolve(nom), octets);
    }
}
