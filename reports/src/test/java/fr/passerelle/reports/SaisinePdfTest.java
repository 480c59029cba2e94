package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.dossier.RecepisseService.Recepisse;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.reports.mediation.RecepissePdf;
import fr.passerelle.reports.mediation.SaisinePdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SaisinePdfTest {

    private static final String EXPOSE = "On me réclame 310 € \"sans explication\". \uD83D\uDE00 \u0645\u0631\u062D\u0628\u0627 <script>alert(1)</script>\tfin\u0000.\n\n"
            + "J'ai pourtant tout déclaré. ".repeat(400);
    private static final byte[] OCTETS = SaisinePdf.rendre(DossierDEssai.complet(EXPOSE), BilanDeReference.ORGANISME);
    private static final Pdf DOSSIER = Pdf.lire(OCTETS);

    @Test
    void pdfUaEtPdfASansDefaut() {
        assertThat(Conformite.defauts(OCTETS)).isEmpty();
    }

    @Test
    void RMED17_lesNotesConfidentiellesNeSontJamaisImprimees() {
        assertThat(DOSSIER.enUneLigne()).doesNotContain(DossierDEssai.SECRET).doesNotContain("Confidence");
    }

    @Test
    void toutLeResteDuDossierEstLa() {
        assertThat(DOSSIER.enUneLigne())
                .contains("Saisine MED-2026-0012", "Clôturée, terminé en 7\u00a0jours", "Reçue le 4\u00a0mai 2026", "Andrea Fictive", "Proche mandaté",
                        "mandat du 1er\u00a0mai 2026", "Réclamation écrite", "Décision Recevable", "8\u00a0jours", "28\u00a0juin 2026",
                        "Pourquoi le mois de mars manque-t-il\u202f?", "La déclaration est arrivée après le calcul.", "né", "Décision Acceptée",
                        "Rappel versé 2\u202f555,40\u202f€", "le trop-perçu est annulé.", "Paiement du rappel Fait le 18\u00a0mai 2026",
                        "Votre demande est recevable.", "notification.pdf (Décision contestée, 245\u00a0ko)", "MED-2025-0031", "Saisine enregistrée");
        assertThat(DOSSIER.types()).contains("H1", "H2", "Table", "TH", "TD", "L");
    }

    @Test
    void leRecepisseEstConformeEtNePrometAucuneSuspension() {
        byte[] recepisse = RecepissePdf.rendre(new Recepisse("MED-2026-0012", LocalDate.of(2026, 5, 4), Instant.parse("2026-05-04T08:00:00Z"), "Dominique Fictif",
                CanalSaisine.ACCUEIL, MotifSaisine.values()[0], Prestation.RSA, 2), BilanDeReference.ORGANISME);
        assertThat(Conformite.defauts(recepisse)).isEmpty();
        assertThat(Pdf.lire(recepisse).enUneLigne()).contains("Récépissé de dépôt", "MED-2026-0012", "Dominique Fictif", "ne suspend pas");
        assertThat(Pdf.lire(recepisse).pages()).isEqualTo(1);
    }

    @Test
    void unTexteSaisiEstImprimeSansEtreInterprete() {
        assertThat(DOSSIER.enUneLigne()).contains("<script>alert(1)</script> fin.").contains("310\u202f€");
        assertThat(DOSSIER.pages()).isGreaterThan(4);
    }
}
