package fr.passerelle.reports.partenaires.revue;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.QualiteDeRevue;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.revue.LigneVue;
import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.reports.Correcteur;
import fr.passerelle.reports.partenaires.RevuePdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The evidence of a review says who confirmed what and when, shows what was signed, and is accessible. */
class RevuePdfTest {

    private static final Instant SIGNEE = Instant.parse("2026-11-20T14:05:00Z");
    private static final String EMPREINTE = "0f".repeat(32);

    @Test
    void la_preuve_d_une_revue_faite_dit_qui_quoi_quand() throws IOException {
        byte[] pdf = RevuePdf.rendre(revue(EtatRevue.ECHUE, lignes(), List.of(attestation())), "Caf d’essai");
        garder(pdf, "revue.pdf");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Association Exemple", "REV-00012", "1 confirmée, 1 changée, 1 retirée, 1 expirée sans revue, 1 déjà finie",
                "Alix Exemple, administrateur des comptes", "Je soussigné(e) Alix Exemple", EMPREINTE.substring(0, 30), "20/11/2026",
                "Changé : profil LECTURE, jusqu’au 31 décembre 2026", "Expirée sans revue", "000 000 018 00010");
    }

    @Test
    void une_revue_que_personne_n_a_faite_le_dit() throws IOException {
        byte[] pdf = RevuePdf.rendre(revue(EtatRevue.OUVERTE, List.of(ligne(1, "<b>Ève & Ōe</b> ж 漢", EtatLigneRevue.A_REVOIR, null)), List.of()), "Caf d’essai");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Personne n’a signé d’attestation.", "<b>Ève & Ōe</b>", "1 habilitation à revoir, dont 0 réglée à ce jour.",
                "Habilitations qui restent à revoir ou à signer");
    }

    @Test
    void deux_cents_droits_tiennent_sur_leurs_pages() {
        List<LigneVue> beaucoup = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            beaucoup.add(ligne(i, "Personne Fictive " + i, EtatLigneRevue.CONFIRMEE, DecisionRevue.GARDER));
        }
        assertThat(Conformite.defauts(RevuePdf.rendre(revue(EtatRevue.TERMINEE, beaucoup, List.of(attestation())), "Caf d’essai"))).isEmpty();
    }

    private static List<LigneVue> lignes() {
        return List.of(ligne(1, "Camille Fictif", EtatLigneRevue.CONFIRMEE, DecisionRevue.GARDER),
                ligne(2, "Dominique Modèle", EtatLigneRevue.CHANGEE, DecisionRevue.CHANGER),
                ligne(3, "Ève Essai", EtatLigneRevue.RETIREE, DecisionRevue.RETIRER), ligne(4, "Alix Exemple", EtatLigneRevue.EXPIREE, null),
                ligne(5, "Jo Partie", EtatLigneRevue.PARTIE, null));
    }

    private static LigneVue ligne(long id, String personne, EtatLigneRevue etat, DecisionRevue decision) {
        boolean change = decision == DecisionRevue.CHANGER;
        return new LigneVue(id, 100 + id, id, personne, null, ServicePartenaire.AFAS, "APPROBATEUR", LocalDate.of(2025, 3, 1), null, null, List.of(), false, etat,
                decision, change ? "LECTURE" : null, change ? LocalDate.of(2026, 12, 31) : null, decision == null ? null : "Alix Exemple",
                decision == null ? null : SIGNEE, etat == EtatLigneRevue.A_REVOIR ? null : SIGNEE, false, false, false);
    }

    private static RevueVue.Attestee attestation() {
        return new RevueVue.Attestee(1, "Alix Exemple", QualiteDeRevue.ADMINISTRATEUR, SIGNEE, 3, "Attestation de la revue annuelle REV-00012", """
                Je soussigné(e) Alix Exemple, administrateur des comptes, atteste avoir revu une à une les habilitations ci-dessous, données à des personnes de Association Exemple.

                - Camille Fictif : Partenaire Afas, profil APPROBATEUR — gardé
                - Dominique Modèle : Partenaire Afas, profil APPROBATEUR — changé, profil LECTURE""", EMPREINTE);
    }

    private static RevueVue revue(EtatRevue etat, List<LigneVue> lignes, List<RevueVue.Attestee> attestations) {
        return new RevueVue(12, "REV-00012", "Revue annuelle 2026", 3, "Association Exemple", "00000001800010", etat, Instant.parse("2026-10-15T07:00:00Z"),
                LocalDate.of(2026, 11, 30), LocalDate.of(2026, 12, 15), etat == EtatRevue.OUVERTE ? null : SIGNEE, 2, SIGNEE, ModeGestion.DELEGUEE, lignes,
                attestations);
    }

    /** To be looked at: {@code pdftoppm -r 60 -png target/documents/revue.pdf page}. */
    private static void garder(byte[] pdf, String nom) throws IOException {
        Path ou = Files.createDirectories(Path.of("target", "documents")).resolve(nom);
        Files.write(ou, pdf);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Correcteur.relire(new PDFTextStripper().getText(document)).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }
}
