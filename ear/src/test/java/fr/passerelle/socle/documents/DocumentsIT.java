package fr.passerelle.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.Textes;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les documents d’une pièce que le sol ne connaît pas : ses clauses, son modèle, ce qu’elle fige, ce qu’elle imprime. */
@DansLeServeur
class DocumentsIT {

    private static final Balise LOCATAIRE = new Balise("locataire", "Ada Exemple");
    private static final Texte OUVERTURE = Texte.fixe("baux.ouverture", "Entre {organisme} et {locataire},");

    private Documents documents;
    private Textes textes;

    private String bail;
    private Texte duree;
    private Modele modele;

    @BeforeEach
    void ouvrirUneAutrePiece() throws Exception {
        documents = Beans.trouver(Documents.class);
        textes = Beans.trouver(Textes.class);
        bail = UUID.randomUUID().toString();
        duree = Texte.clause("BAUX_DUREE_" + bail, "Durée du bail", "Dans les baux.", "Baux", "BAUX_ECRIRE", "{locataire} occupe trois ans.", LOCATAIRE);
        modele = Modele.de("baux." + bail, "Bail {numero}").puis(OUVERTURE, duree);
    }

    @Test
    void un_document_garde_son_texte_ses_versions_et_le_nom_de_l_organisme_quand_sa_clause_change() throws Exception {
        long premier = figer(modele);
        dansUneTransaction(() -> {
            textes.ecrire(duree, 0, new TexteDeCourriel("", "{locataire} occupe six ans."), "ada");
            return null;
        });
        long second = figer(modele);

        DocumentFige avant = documents.lire(premier);
        assertThat(avant.corps()).isEqualTo("Entre Caf et Ada,\n\nAda occupe trois ans.");
        assertThat(avant.intitule()).isEqualTo("Bail 7");
        assertThat(avant.organisme()).isNotBlank();
        assertThat(avant.jour()).isEqualTo(LocalDate.of(2026, 5, 5));
        assertThat(avant.clauses()).containsOnly(Map.entry("baux.ouverture", 0), Map.entry(duree.code(), 0));
        DocumentFige apres = documents.lire(second);
        assertThat(apres.corps()).endsWith("Ada occupe six ans.");
        assertThat(apres.clauses()).containsEntry(duree.code(), 1);
        assertThat(List.of(avant.versionDuModele(), apres.versionDuModele())).as("le modèle, lui, est le même").containsOnly(1);
    }

    @Test
    void un_modele_recompose_prend_un_numero_et_retrouve_le_sien() throws Exception {
        assertThat(documents.lire(figer(modele)).versionDuModele()).isEqualTo(1);
        assertThat(documents.lire(figer(modele.puis(Texte.fixe("baux.fin", "Fait en double.")))).versionDuModele()).isEqualTo(2);
        assertThat(documents.lire(figer(modele)).versionDuModele()).isEqualTo(1);
    }

    @Test
    void il_s_imprime_une_fois_et_rien_ne_le_change_plus() throws Exception {
        long document = figer(modele);
        assertThat(tirer(document, "premier")).isEqualTo("premier");
        assertThat(tirer(document, "second")).isEqualTo("premier");
        for (String ordre : List.of("update documents.document set corps = 'autre' where id = ",
                "update documents.tirage set contenu = 'x', empreinte = encode(sha256('x'), 'hex') where document_id = ")) {
            assertThatThrownBy(() -> Base.ecrire(ordre + document)).hasMessageContaining("ne change plus");
        }
    }

    @Test
    void un_document_force_dans_la_base_ne_se_lit_ni_ne_s_imprime() throws Exception {
        long document = figer(modele);
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            Base.ecrire("alter table documents.document disable trigger document_immuable");
            Base.ecrire("alter table documents.document drop constraint document_entier");
            Base.ecrire("update documents.document set corps = 'Ada occupe cent ans.' where id = " + document);
            assertThatThrownBy(() -> documents.lire(document)).isInstanceOf(DocumentAltere.class);
            assertThatThrownBy(() -> documents.tirage(document, d -> new byte[1])).isInstanceOf(DocumentAltere.class);
        } finally {
            transaction.rollback();
        }
        assertThat(documents.lire(document).corps()).contains("trois ans");
    }

    @Test
    void un_acte_defait_n_en_laisse_pas_et_un_dossier_oublie_emporte_les_siens() throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        long defait = documents.figer(aFiger(modele));
        transaction.rollback();
        assertThatThrownBy(() -> documents.lire(defait)).isInstanceOf(Introuvable.class);

        long document = figer(modele);
        tirer(document, "premier");
        dansUneTransaction(() -> {
            documents.oublier("bail", List.of(bail));
            return null;
        });
        assertThatThrownBy(() -> documents.lire(document)).isInstanceOf(Introuvable.class);
        assertThat(Base.lire("select count(*) from documents.tirage where document_id = ?", document)).containsExactly("0");
    }

    private long figer(Modele voulu) throws Exception {
        return dansUneTransaction(() -> documents.figer(aFiger(voulu)));
    }

    /** À onze heures du soir à Londres, il est déjà demain à Paris. */
    private AFiger aFiger(Modele voulu) {
        TexteRedige texte = documents.papier().rediger(voulu, Map.of("organisme", "Caf", "locataire", "Ada", "numero", "7"), Set.of());
        return new AFiger(texte, "Ada", "bail", bail, Instant.parse("2026-05-04T22:30:00Z"), "ada");
    }

    private String tirer(long document, String tirage) throws Exception {
        return new String(dansUneTransaction(() -> documents.tirage(document, d -> tirage.getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    private static <T> T dansUneTransaction(Callable<T> acte) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            T rendu = acte.call();
            transaction.commit();
            return rendu;
        } catch (Exception echec) {
            transaction.rollback();
            throw echec;
        }
    }
}
