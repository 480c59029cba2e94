package fr.passerelle.reports.socle.bilans;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.reports.Correcteur;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Bloc;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.Mesure;
import fr.passerelle.socle.bilans.Trame;
import fr.passerelle.socle.bilans.Unite;
import fr.passerelle.socle.bilans.Ventilation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** A capability that says its sections has its document, in both editions. */
class AutreBilanPdfTest {

    private static final Mesure DEMANDES = new Mesure("G-01", "Demandes reçues", Unite.NOMBRE, 0, "Demandes reçues dans l’année");
    private static final Mesure ACCORDEES = new Mesure("G-02", "Demandes accordées", Unite.POURCENT, 0, "Demandes accordées ÷ demandes reçues");
    private static final Mesure RECOURS = new Mesure("G-03", "Recours", Unite.NOMBRE, 0, "Recours formés dans l’année").quiIdentifie();
    private static final Ventilation SITES = Ventilation.par("G-04", "Sites", "Demandes de ce site ÷ demandes reçues",
            List.of(new Ligne("NORD", "Site du nord"), new Ligne("SUD", "Site du sud")));
    private static final Trame TRAME = new Trame(List.of(DEMANDES, ACCORDEES, RECOURS), List.of(SITES), List.of(new Bloc("MOT", "Le mot de l’année")));
    private static final Plan<Void> PLAN = new Plan<>("Bilan des guichets",
            new Mots("Aucune demande sur la période.", "demandes", "à la direction", "une personne", "aucune personne ne puisse être reconnue"),
            List.of(new Guichets()));

    /** What the year was, in one section. */
    private static final class Guichets implements Section<Void> {

        @Override
        public String titre() {
            return "L’année aux guichets";
        }

        @Override
        public void ecrire(ChiffresImprimes<Void> chiffres, Redaction redaction) {
            redaction.accroche(chiffres.valeur("G-02") + " des demandes sont accordées" + chiffres.sur("G-02") + ".");
            Tableaux.indicateurs(chiffres, redaction, "Demandes et recours", "G-01", "G-02", "G-03");
            Graphiques.barresHorizontales(chiffres, redaction, "Demandes par site", "G-04");
            Tableaux.classement(chiffres, redaction, "Demandes par site", "Site", "G-04");
            redaction.commentaire(chiffres.texte("MOT"));
            Methodes.versions(chiffres, redaction);
            Methodes.formules(chiffres, redaction);
        }
    }

    @Test
    void l_edition_interne_dit_tout() throws IOException {
        byte[] pdf = new BilanImprime<>(PLAN, bilan(), Edition.INTERNE, "Caf d’essai").pdf();
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Bilan des guichets", "96\u202f% des demandes sont accordées (48 sur 50).", "Recours 3 ",
                "Site du nord 30 60\u202f%", "3 recours cette année.", "Version 1, arrêtée le 31\u00a0janvier 2026.", "Annexe",
                "Cette édition est réservée à la direction").doesNotContain("n.\u00a0d. n.\u00a0d.");
    }

    @Test
    void l_edition_diffusable_cache_ce_qui_designerait_quelqu_un() throws IOException {
        byte[] pdf = new BilanImprime<>(PLAN, TRAME.diffusable(bilan()), Edition.DIFFUSABLE, "Caf d’essai").pdf();
        assertThat(Conformite.defauts(pdf)).isEmpty();
        assertThat(texte(pdf)).contains("Recours n.\u00a0d.", "n.\u00a0d. recours cette année.", "pour qu’aucune personne ne puisse être reconnue",
                "Site du nord 30 60\u202f%").doesNotContain("Recours 3", "Annexe");
    }

    private static Bilan<Void> bilan() {
        Chiffres<Void> chiffres = new Chiffres<>(List.of(DEMANDES.compte(50), ACCORDEES.part(48, 50), RECOURS.compte(3)),
                List.of(SITES.repartir(Map.of("NORD", 30L, "SUD", 20L)::get, 50)), null);
        return new Bilan<>(2025, 1, LocalDate.of(2026, 1, 31), null, 5, chiffres.indicateurs(), chiffres.repartitions(),
                Map.of("MOT", "3 recours cette année."), List.of(), Map.of("MOT", "{G-03} recours cette année."), null);
    }

    private static String texte(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Correcteur.relire(new PDFTextStripper().getText(document)).replace("\r", "").replace("\n", " ");
        }
    }
}
