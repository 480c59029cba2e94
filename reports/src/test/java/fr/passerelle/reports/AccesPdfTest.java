package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.dossier.ecrit.DossierEcrit;
import fr.passerelle.mediation.dossier.ecrit.DossiersDeLaPersonne;
import fr.passerelle.reports.socle.personne.AccesPdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.socle.commun.ecrit.Bloc;
import fr.passerelle.socle.commun.ecrit.Chapitre;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.courriels.EtatEnvoi;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.lecture.LigneJournal;
import fr.passerelle.socle.personne.DonneesDetenues;
import fr.passerelle.socle.personne.MotsDuDossier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class AccesPdfTest {

    private static final Instant MIDI = Instant.parse("2026-05-04T10:00:00Z");
    private static final MotsDuDossier MOTS = new DossiersDeLaPersonne().mots();
    private static final LocalDate JOUR = LocalDate.of(2026, 5, 20);
    private static final byte[] PLEIN = AccesPdf.rendre(new DonneesDetenues(JOUR, "le numéro de dossier 1234567",
            List.of(new DonneesDetenues.Partie(MOTS, List.of(new Chapitre("Saisine MED-2026-0012",
                    DossierEcrit.de(DossierDEssai.complet("Je conteste un indu.")))))),
            List.of(new CourrielEnvoye(MIDI, MIDI, EtatEnvoi.ENVOYE, "ACCUSE", "andrea@exemple.example", "Votre demande est bien arrivée", "MED-2026-0012"),
                    new CourrielEnvoye(MIDI, null, EtatEnvoi.ABANDONNE, "REPONSE", "andrea@exemple.example", "Le médiateur vous a répondu", "MED-2026-0012")),
            List.of(new LigneJournal(7, MIDI, "agent.secret", "Agent Nommé", ActeJournal.LECTURE, "saisine", "MED-2026-0012", null, null,
                    "192.0.2.7", "MED-2026-0012")), 1_500), BilanDeReference.ORGANISME);
    private static final byte[] VIDE = AccesPdf.rendre(new DonneesDetenues(JOUR, "le nom « Exemple »",
            List.of(new DonneesDetenues.Partie(MOTS, List.of())), List.of(), List.of(), 0),
            BilanDeReference.ORGANISME);

    @Test
    void pdfUaEtPdfASansDefaut() {
        assertThat(Conformite.defauts(PLEIN)).isEmpty();
        assertThat(Conformite.defauts(VIDE)).isEmpty();
    }

    @Test
    void toutCeQuiEstDetenuYEst() {
        assertThat(Pdf.lire(PLEIN).enUneLigne()).contains("Vos données personnelles", "20\u00a0mai 2026", "numéro de dossier 1234567",
                "Saisine MED-2026-0012", "Je conteste un indu.", "Andrea Fictive", "Votre demande est recevable.", "notification.pdf",
                "Votre demande est bien arrivée", "andrea@exemple.example, abandonné", "Lecture", "sur 1\u202f500", "cnil.fr");
    }

    @Test
    void RMED17_niLesNotesNiLesAgentsQuiOntConsulteNySont() {
        assertThat(Pdf.lire(PLEIN).enUneLigne()).doesNotContain(DossierDEssai.SECRET).doesNotContain("Agent Nommé")
                .doesNotContain("agent.secret").doesNotContain("192.0.2.7");
    }

    @Test
    void siRienNEstDetenuLeDocumentLeDit() {
        assertThat(Pdf.lire(VIDE).enUneLigne()).contains("Nous ne détenons rien", "le nom «\u202fExemple\u202f»").doesNotContain("Saisine");
    }

    @Test
    void deuxCapacitesSEcriventDansLeMemeDocument() {
        MotsDuDossier conventions = new MotsDuDossier("convention", "convention", "conventions", true, "gestion des conventions",
                List.of("Convention"), "leurs avenants", "les avenants que vous avez signés", null, null);
        DonneesDetenues deux = new DonneesDetenues(JOUR, "le nom « Exemple »", List.of(
                new DonneesDetenues.Partie(conventions, List.of(new Chapitre("Convention CNV-1", List.of(new Bloc.Texte("Signée par vous."))))),
                new DonneesDetenues.Partie(MOTS, List.of(new Chapitre("Saisine MED-2026-0012",
                        DossierEcrit.de(DossierDEssai.complet("Je conteste un indu.")))))), List.of(), List.of(), 0);
        assertThat(Pdf.lire(AccesPdf.rendre(deux, BilanDeReference.ORGANISME)).enUneLigne()).contains(
                "l’application de gestion des conventions et l’application de médiation administrative de la caisse détiennent sur vous",
                "1\u00a0convention, 1\u00a0saisine", "Convention CNV-1", "Signée par vous.", "Je conteste un indu.");
    }
}
