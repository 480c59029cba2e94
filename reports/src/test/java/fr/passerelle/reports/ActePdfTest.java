package fr.passerelle.reports;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.clauses.ModelesDesPapiers;
import fr.passerelle.reports.socle.documents.Acte;
import fr.passerelle.reports.socle.documents.ActePdf;
import fr.passerelle.reports.socle.rendu.Conformite;
import fr.passerelle.reports.socle.signatures.AttestationPdf;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.EtatCircuit;
import fr.passerelle.socle.signatures.Moyen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Un contrat en articles, ses places de signature, ses annexes ; et ce qui prouve qu’il fut signé. */
class ActePdfTest {

    private static final String EMPREINTE = "0123456789abcdef".repeat(4);

    @Test
    void un_contrat_se_lit_article_par_article_ses_annexes_apres_les_signatures() throws IOException {
        byte[] octets = ActePdf.rendre(new Acte("Convention d’accès", "Convention d’accès à Mon Compte Partenaire CONV-2026-0042",
                "Association Les Mots d’Exemple, le 28 novembre 2026", toutesLesClauses(),
                List.of(new Acte.Place("Pour le partenaire", "Andrea Fictive"), new Acte.Place("Pour la Caf", null)), "Caf", EMPREINTE));
        garder("convention.pdf", octets);
        assertThat(Conformite.defauts(octets)).isEmpty();
        Pdf pdf = Pdf.lire(octets);
        assertThat(pdf.enUneLigne()).containsSubsequence("Entre la Caisse d’allocations familiales", "Article 1 — Objet", "Article 2 — Accès aux services",
                "Consultation des données allocataires", "Sécurité et secret professionnel", "226-13", "Signatures", "Pour le partenaire", "Andrea Fictive",
                "Pour la Caf", EMPREINTE, "Annexe 1 — Règles de sécurité", "Comptes et mots de passe", "Annexe 2 — Protection des données");
        assertThat(pdf.types()).containsSubsequence("H1", "H2", "P", "L", "Table", "H1", "H2");
    }

    @Test
    void un_texte_sans_article_ni_signataire_tient_aussi() {
        byte[] octets = ActePdf.rendre(new Acte("Bulletin", "Bulletin", "", "Un seul paragraphe <b>& \u0000 hostile.", List.of(), "Caf", EMPREINTE));
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(Pdf.lire(octets).enUneLigne()).contains("Un seul paragraphe").doesNotContain("Signatures");
    }

    @Test
    void l_attestation_dit_qui_a_signe_quoi_et_que_cela_ne_vaut_plus_quand_c_est_annule() throws IOException {
        byte[] octets = AttestationPdf.rendre(circuit(), Map.of(1L, "Convention d’accès", 2L, "Contrat de service CDAP"), "Caf");
        garder("attestation.pdf", octets);
        assertThat(Conformite.defauts(octets)).isEmpty();
        assertThat(Pdf.lire(octets).enUneLigne()).contains("ne valent plus", "Sécurité", "Andrea Fictive, le 5", "Pas encore signé",
                "Contrat de service CDAP");
    }

    private static CircuitVu circuit() {
        Instant envoi = Instant.parse("2026-11-02T09:00:00Z");
        return new CircuitVu(7, "convention", "CONV-2026-0042", "convention d’accès CONV-2026-0042 et 1 contrat de service", 2, 6L, EtatCircuit.ANNULE, EMPREINTE,
                envoi, "Secrétariat", null, envoi.plusSeconds(400_000), "Secrétariat", "la clause «\u202fSécurité\u202f» change",
                List.of(new CircuitVu.DocumentASigner(1, EMPREINTE), new CircuitVu.DocumentASigner(2, EMPREINTE)), List.of(
                new CircuitVu.SignataireVu("PARTENAIRE", "Pour le partenaire", "Andrea Fictive", "andrea", null, null, 0, null, Moyen.APPLICATION,
                        envoi.plusSeconds(300_000), LocalDate.of(2026, 11, 5), "Andrea Fictive", "Andrea Fictive", null, EMPREINTE),
                new CircuitVu.SignataireVu("CAF", "Pour la Caf", null, null, "SIGNER", null, 1, envoi, null, null, null, null, null, null, null)));
    }

    /** The convention as delivered, every value an example. */
    static String toutesLesClauses() {
        return ModelesDesPapiers.clauses().stream().filter(c -> c.code().startsWith("CONVENTION_") || c.code().matches("ANNEXE_(SECURITE|RGPD)"))
                .filter(c -> !List.of("CONVENTION_GESTION_CAF", "CONVENTION_DUREE_EXPRESSE", "CONVENTION_DUREE_FERME").contains(c.code()))
                .map(ActePdfTest::avecSesExemples).collect(Collectors.joining("\n\n"));
    }

    private static String avecSesExemples(Texte clause) {
        String corps = clause.corps();
        for (Map.Entry<String, String> e : clause.exemples().entrySet()) {
            corps = corps.replace("{" + e.getKey() + "}", e.getValue());
        }
        return corps;
    }

    /** Left to be looked at. */
    private static void garder(String nom, byte[] octets) throws IOException {
        Path dossier = Files.createDirectories(Path.of("target", "a-regarder"));
        Files.write(dossier.resolve(nom), octets);
    }
}
