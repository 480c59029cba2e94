package fr.passerelle.reports.partenaires.bilan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.partenaires.chiffres.TrameDesPartenariats;
import fr.passerelle.reports.Correcteur;
import fr.passerelle.reports.partenaires.BilanPartenariatsPdf;
import fr.passerelle.reports.socle.bilans.Edition;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Mesure;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.bilans.Unite;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report of partnerships, in both editions, full and empty. */
class BilanPartenariatsPdfTest {

    private static final Trame TRAME = TrameDesPartenariats.TRAME;

    @Test
    void l_edition_interne_dit_tout_et_s_entend() throws IOException {
        byte[] pdf = BilanPartenariatsPdf.rendre(bilan(true), Edition.INTERNE, "Caf d’essai");
        Files.write(Files.createDirectories(Path.of("target", "documents")).resolve("bilan-partenariats.pdf"), pdf);
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Bilan des partenariats 2026", "12 conventions sont actives", "Bailleur particulier 3 ", "Manquement constaté", "Annexe",
                "75 % des habilitations de plus d’un an ont été revues dans l’année (15 sur 20).", "Une année de plus.");
    }

    @Test
    void l_edition_diffusable_ne_designe_personne() throws IOException {
        byte[] pdf = BilanPartenariatsPdf.rendre(TRAME.diffusable(bilan(true)), Edition.DIFFUSABLE, "Caf d’essai");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("regroupés", "Les plus petits effectifs sont regroupés").doesNotContain("Bailleur particulier", "Annexe");
    }

    @Test
    void une_annee_vide_se_lit_aussi() throws IOException {
        byte[] pdf = BilanPartenariatsPdf.rendre(bilan(false), Edition.INTERNE, "Caf d’essai");
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Aucune convention active à cette date.");
    }

    private static Bilan<ComplementsDesPartenariats> bilan(boolean plein) {
        List<Indicateur> indicateurs = TRAME.mesures().stream().map(m -> valeur(m, plein)).toList();
        Map<String, Long> types = Map.of("ASSOCIATION", 9L, "BAILLEUR_PHYSIQUE", 3L);
        Chiffres<ComplementsDesPartenariats> chiffres = new Chiffres<>(indicateurs, TRAME.ventilations().stream().map(v -> switch (v.code()) {
            case "R-1" -> v.repartir(c -> plein ? types.getOrDefault(c, 0L) : 0L, 12);
            case "R-2" -> v.repartir(c -> plein && c.length() == 4 ? 20L : 0L, 40);
            case "R-3" -> v.repartir(c -> plein && c.equals("MANQUEMENT") ? 3L : 0L, 3);
            default -> v.compter(c -> plein ? 2L : 0L);
        }).toList(), new ComplementsDesPartenariats(LocalDate.of(2026, 12, 31), Map.of(3, 2L, 12, 1L), List.of(1L, 0L, 2L, 1L)));
        return new Bilan<>(2026, 1, LocalDate.of(2027, 1, 31), null, 5, chiffres.indicateurs(), chiffres.repartitions(),
                Map.of("EDITORIAL", "Une année de plus."), List.of(), Map.of("EDITORIAL", "Une année de plus."), chiffres.propre());
    }

    private static Indicateur valeur(Mesure m, boolean plein) {
        if (m.code().equals("I-4")) {
            return m.part(plein ? 15 : 0, plein ? 20 : 0);
        }
        if (m.unite() == Unite.POURCENT) {
            return m.part(plein ? 3 : 0, plein ? 12 : 0);
        }
        return m.unite() == Unite.JOURS ? m.rang(plein ? new BigDecimal("2.5") : null) : m.compte(plein ? 12 : 0);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Correcteur.relire(new PDFTextStripper().getText(document)).replaceAll("[\\s\u00a0\u202f]+", " ");
        }
    }
}
