package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.dossier.DocumentService;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.QuestionService;
import fr.passerelle.mediation.dossier.RecepisseService;
import fr.passerelle.mediation.nomenclature.GenreDocument;
import fr.passerelle.mediation.nomenclature.MotifRetrait;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.saisine.PersonnesService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Agent;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ce que l'on joint à une saisine : qualifié, retiré, venu avec une réponse ; et ce qu'un service apprend, ou non, du dossier. */
@DansLeServeur
class DocumentsDuDossierIT {

    private static final String PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n";

    private SaisineService saisines;
    private DossierService dossiers;
    private DocumentService documents;
    private QuestionService questions;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
        documents = Services.trouver(DocumentService.class);
        questions = Services.trouver(QuestionService.class);
    }

    @Test
    void un_document_se_qualifie_se_renomme_puis_se_retire_et_le_journal_dit_pourquoi() throws Exception {
        String reference = enregistrer();
        long piece = deposer("mediateur");
        EnTantQue.faire("mediateur", () -> saisines.joindre(reference, version(reference), List.of(piece), null));
        EnTantQue.faire("mediateur", () -> saisines.qualifierDocument(reference, version(reference), piece, GenreDocument.MANDAT, " Mandat de  sa fille "));
        assertThat(lire(reference).documents()).singleElement().satisfies(d -> {
            assertThat(d.genre()).isEqualTo(GenreDocument.MANDAT);
            assertThat(d.titre()).isEqualTo("Mandat de sa fille");
        });
        EnTantQue.faire("mediateur", () -> {
            assertThatThrownBy(() -> saisines.retirerDocument(reference, version(reference), piece, null)).isInstanceOf(RegleRefusee.class);
            saisines.retirerDocument(reference, version(reference), piece, MotifRetrait.MAUVAIS_DOSSIER);
            assertThatThrownBy(() -> documents.document(reference, piece)).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> saisines.qualifierDocument(reference, version(reference), piece, GenreDocument.AUTRE, null)).isInstanceOf(Introuvable.class);
        });
        assertThat(lire(reference).documents()).isEmpty();
        assertThat(Base.lire("select detail from journal.acte where objet = 'saisine' and reference = ? and detail like 'Document % retiré%'", reference))
                .containsExactly("Document " + piece + " retiré\u202f: Versé au mauvais dossier");
    }

    @Test
    void le_service_joint_un_document_a_sa_reponse_et_n_apprend_le_numero_que_s_il_est_joint() throws Exception {
        String reference = recevable();
        interroger(reference, "Sans numéro, pour " + reference.substring(4), false);
        interroger(reference, "Avec numéro, pour " + reference.substring(4), true);
        long piece = deposer("service");
        EnTantQue.faire("service", () -> {
            QuestionService.Question sans = question("Sans numéro, pour " + reference.substring(4));
            QuestionService.Question avec = question("Avec numéro, pour " + reference.substring(4));
            assertThat(sans.numero()).isNull();
            assertThat(avec.numero()).isEqualTo("7654321");
            questions.repondre(avec.id(), avec.version(), "La voici.", List.of(piece));
            assertThat(questions.jointes(avec.id())).singleElement().satisfies(p -> assertThat(p.id()).isEqualTo(piece));
            assertThat(documents.deMaReponse(avec.id(), piece).nom()).isEqualTo("piece.pdf");
            assertThatThrownBy(() -> documents.deMaReponse(sans.id(), piece)).isInstanceOf(Introuvable.class);
        });
        DossierSaisine lu = lire(reference);
        assertThat(lu.documents()).singleElement().satisfies(d -> {
            assertThat(d.genre()).isEqualTo(GenreDocument.REPONSE);
            assertThat(lu.questions()).anyMatch(q -> d.question() == q.id() && q.numeroJoint());
        });
        EnTantQue.faire("mediateur", () -> assertThat(documents.document(reference, piece).nom()).isEqualTo("piece.pdf"));
    }

    @Test
    void nul_ne_joint_la_piece_d_un_autre_a_sa_reponse() throws Exception {
        String reference = recevable();
        interroger(reference, "Pour " + reference.substring(4), false);
        long piece = deposer("mediateur");
        EnTantQue.faire("service", () -> {
            QuestionService.Question question = question("Pour " + reference.substring(4));
            assertThatThrownBy(() -> questions.repondre(question.id(), question.version(), "La voici.", List.of(piece))).isInstanceOf(RegleRefusee.class);
        });
    }

    @Test
    void qui_se_deporte_ne_se_voit_pas_propose_et_seul_qui_enregistre_a_le_recepisse() throws Exception {
        String reference = enregistrer();
        PersonnesService personnes = Services.trouver(PersonnesService.class);
        EnTantQue.faire("mediateur", () -> {
            assertThat(personnes.successeurs(reference)).extracting(Agent::identifiant).isNotEmpty().doesNotContain("mediateur");
            assertThat(personnes.titulairesPossibles(reference)).extracting(Agent::identifiant).doesNotContain("mediateur");
            assertThat(personnes.agents("prestations")).hasSizeLessThan(30);
            assertThat(personnes.agents(" ")).isEmpty();
        });
        RecepisseService recepisses = Services.trouver(RecepisseService.class);
        EnTantQue.faire("mediateur", () -> assertThat(recepisses.recepisse(reference).deQui()).isEqualTo("Jeanne Exemple"));
        EnTantQue.faire("accueil", () -> assertThatThrownBy(() -> recepisses.recepisse(reference)).isInstanceOf(Introuvable.class));
    }

    private QuestionService.Question question(String texte) {
        return questions.mesQuestions().stream().filter(q -> texte.equals(q.texte())).findFirst().orElseThrow();
    }

    private void interroger(String reference, String texte, boolean avecNumero) throws Exception {
        EnTantQue.faire("mediateur", () -> saisines.interroger(reference, version(reference),
                new QuestionPosee(NatureAttente.SERVICE, "Prestations", "service", texte, null, avecNumero)));
    }

    private String recevable() throws Exception {
        String reference = enregistrer();
        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(reference, version(reference), new ExamenRecevabilite(true, true, true, true), LocalDate.now()));
        return reference;
    }

    private String enregistrer() throws Exception {
        return EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
    }

    private long deposer(String qui) throws Exception {
        return EnTantQue.executer(qui, () -> documents.deposer("piece.pdf", new ByteArrayInputStream(PDF.getBytes(StandardCharsets.US_ASCII)))).id();
    }

    private DossierSaisine lire(String reference) throws Exception {
        return EnTantQue.executer("mediateur", () -> dossiers.dossier(reference));
    }

    private int version(String reference) {
        return dossiers.dossier(reference).version();
    }
}
