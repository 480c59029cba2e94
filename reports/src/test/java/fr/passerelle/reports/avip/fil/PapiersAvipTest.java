package fr.passerelle.reports.avip.fil;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.clauses.ModelesDAccueil;
import fr.passerelle.avip.fil.Contact;
import fr.passerelle.avip.fil.Cote;
import fr.passerelle.avip.fil.Criteres;
import fr.passerelle.avip.fil.EnfantDuFil;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.SuiviVu;
import fr.passerelle.avip.papiers.PapierVu;
import fr.passerelle.reports.Correcteur;
import fr.passerelle.reports.avip.PapierAvipPdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.documents.Modele;
import fr.passerelle.socle.documents.Papier;
import fr.passerelle.socle.documents.TexteRedige;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The papers of a reception say what they must, whatever is written in them, and are accessible. */
class PapiersAvipTest {

    private static final LocalDate JOUR = LocalDate.of(2026, 11, 28);

    @Test
    void le_contrat_nomme_ses_trois_parties_et_laisse_leur_place() throws IOException {
        byte[] pdf = PapierAvipPdf.acte(papier(ModelesDAccueil.CONTRAT, Set.of()));
        garder(pdf, "avip-contrat.pdf");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("ACC-00042", "Alix Exemple", "Article 1 — L’accueil", "lundi matin", "La fin du contrat", "Le référent de parcours", "SHA-256");
    }

    @Test
    void le_recu_de_la_charte_et_l_attestation_se_signent() throws IOException {
        for (Modele modele : List.of(ModelesDAccueil.RECU, ModelesDAccueil.ATTESTATION)) {
            byte[] pdf = PapierAvipPdf.acte(papier(modele, Set.of()));
            garder(pdf, "avip-" + modele.code().substring(5).toLowerCase() + ".pdf");
            assertThat(Conformite.defauts(pdf)).isEmpty();
            assertThat(texte(pdf)).contains("Alix Exemple", "Lou", "Date et signature");
        }
    }

    @Test
    void la_feuille_de_la_famille_dit_la_suite_et_qui_appeler_a_chaque_etape() throws IOException {
        List<Texte> etapes = ModelesDAccueil.clauses().stream().filter(c -> c.code().startsWith("AVIP_FAMILLE_"))
                .filter(c -> !Set.of("AVIP_FAMILLE_DEMANDE", "AVIP_FAMILLE_QUI_APPELER").contains(c.code())).toList();
        assertThat(etapes).hasSize(9);
        for (Texte etape : etapes) {
            byte[] pdf = PapierAvipPdf.famille(papier(ModelesDAccueil.FAMILLE, Set.of(etape)));
            garder(pdf, "avip-" + etape.code().substring(5).toLowerCase() + ".pdf");
            assertThat(texte(pdf)).contains("Ce qui a été demandé", "Ce qui va se passer", "Qui appeler", "ORI-2026-00042").doesNotContain("{");
        }
        assertThat(Conformite.defauts(PapierAvipPdf.famille(papier(ModelesDAccueil.FAMILLE, Set.of(etapes.get(3)))))).isEmpty();
    }

    @Test
    void la_fiche_d_orientation_tient_meme_avec_des_mots_hostiles() throws IOException {
        byte[] pdf = PapierAvipPdf.fiche(fil("<b>Ève & Ōe</b> ж 漢"), "Caf d’essai");
        garder(pdf, "avip-fiche.pdf");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Fiche d’orientation ORI-2026-00042", "<b>Ève & Ōe</b>", "lundi matin, mardi après-midi", "8 h 30 – 17 h", "Entrée en formation",
                "Mission locale de l’Exemple", "n’en ajoutez pas");
    }

    private static PapierVu papier(Modele modele, Set<Texte> choisies) {
        Map<String, String> valeurs = ModelesDAccueil.clauses().stream().flatMap(c -> c.exemples().entrySet().stream())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a));
        TexteRedige redige = Papier.livre().rediger(modele, valeurs, choisies);
        return new PapierVu("Label Avip", redige.intitule(), "Alix Exemple, le 28 novembre 2026", redige.corps(),
                List.of(new PapierVu.Signataire("Le parent", "Alix Exemple"), new PapierVu.Signataire("Pour la structure", null),
                        new PapierVu.Signataire("Le référent de parcours", "Camille Modèle")), "Caf d’essai", "0f".repeat(32), JOUR);
    }

    private static FilVu fil(String motif) {
        Besoin besoin = new Besoin(TypeParcours.FORMATION, LocalDate.of(2026, 11, 2), null, LocalDate.of(2027, 1, 4), LocalDate.of(2027, 1, 4), null,
                Set.of(DemiJournee.LUNDI_MATIN, DemiJournee.MARDI_APRES_MIDI), LocalTime.of(8, 30), LocalTime.of(17, 0), motif);
        SuiviVu suivi = new SuiviVu(Instant.parse("2026-11-20T08:00:00Z"), null, null, LocalDate.of(2026, 11, 30), null, 0, 0, null, null, null, null, null, List.of(), null,
                null, null, false);
        EnfantDuFil lou = new EnfantDuFil(1, 1, "Lou", LocalDate.of(2025, 5, 4), "1 an et 6 mois", null, LocalDate.of(2028, 8, 31), null, null, List.of(), List.of());
        EnfantDuFil aNaitre = new EnfantDuFil(2, 2, "l’enfant 2", null, "à naître", LocalDate.of(2027, 2, 1), null, null, null, List.of(), List.of());
        return new FilVu(1, "ORI-2026-00042", StatutOrientation.ENVOYEE, 3, Cote.PRESCRIPTEUR, true, new Contact(null, "Alix Exemple", null, "03 25 00 00 00", null), false,
                new Contact("Multi-accueil de l’Exemple, Ville-Exemple", "Dominique Essai", "52000 Ville-Exemple", "03 25 00 00 01", "creche@exemple.fr"),
                new Contact("Mission locale de l’Exemple", "Camille Modèle", null, null, "camille@exemple.fr"), besoin, new Criteres(true, false, true, false), suivi,
                List.of(lou, aNaitre), List.of(), List.of(), List.of(), JOUR);
    }

    /** To be looked at: {@code pdftoppm -r 60 -png target/documents/avip-contrat.pdf page}. */
    private static void garder(byte[] pdf, String nom) throws IOException {
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve(nom), pdf);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Correcteur.relire(new PDFTextStripper().getText(document)).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }
}
