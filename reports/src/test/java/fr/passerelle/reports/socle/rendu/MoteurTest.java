package fr.passerelle.reports.socle.rendu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.reports.socle.dessin.Dessin;
import fr.passerelle.reports.socle.dessin.Palette;
import fr.passerelle.reports.socle.dessin.Pinceau;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MoteurTest {

    @Test
    void unDocumentDeToutesLesNaturesEstConforme() {
        Redaction redaction = new Redaction();
        toutesLesNatures(redaction);
        assertThat(Conformite.defauts(rendre(redaction))).isEmpty();
    }

    @Test
    void leMemeContenuDonneLesMemesOctets() {
        Redaction redaction = new Redaction();
        toutesLesNatures(redaction);
        assertThat(rendre(redaction)).isEqualTo(rendre(redaction));
    }

    @Test
    void uneFigureSansTexteDeRemplacementEstRefusee() {
        Redaction redaction = new Redaction().titre("1. Titre").figure("Rectangle", rectangle(), null);
        assertThatThrownBy(() -> rendre(redaction)).hasMessageContaining("sans texte de remplacement");
    }

    private static void toutesLesNatures(Redaction redaction) {
        redaction.enTete("Surtitre", "Document d’essai", "Précision")
                .titre("1. Qui saisit\u202f?")
                .accroche("73\u202f% des saisines sont directes.")
                .texte("Un paragraphe.\n\nUn autre.\n\n- un\n- deux")
                .figure("Un rectangle", rectangle(), "Un rectangle")
                .tuiles(List.of(new Tuile("Saisines", "33", "n. c."), new Tuile("Directes", "73\u202f%", "≈ −6 points")));
        for (Colonnes colonnes : Colonnes.values()) {
            String[] cellules = new String[colonnes.nombre()];
            java.util.Arrays.fill(cellules, "Cellule");
            Tableau tableau = new Tableau(colonnes, cellules);
            for (int i = 0; i < 14; i++) {
                tableau.rangee(cellules);
            }
            redaction.sousTitre("Tableau " + colonnes).tableau(tableau.total(cellules));
        }
        redaction.nouvellePage().titre("2. Suite").note("Une note.").commentaire("Mot du médiateur.\n\n" + "Une phrase. ".repeat(900));
    }

    private static Dessin rectangle() {
        return new Dessin(60) {
            @Override
            protected void tracer(Pinceau pinceau) {
                pinceau.surface(Palette.ACCENT, 0, 0, 300, 30);
            }
        };
    }

    private static byte[] rendre(Redaction redaction) {
        Bandeau bandeau = new Bandeau("Essai", "Interne", "Caf");
        return Publication.document(bandeau, redaction,
                new Metadonnees("Essai", "Document d’essai", LocalDate.of(2026, 1, 31)));
    }
}
