package fr.passerelle.socle.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.capacites.Balise;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.courriels.TexteDeCourriel;
import fr.passerelle.socle.courriels.TexteEnVigueur;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PapierTest {

    private static final Texte OUVERTURE = Texte.fixe("essai.ouverture", "Madame {nom},");
    private static final Texte ACCORD = Texte.clause("essai.accord", "Accord", "", "Essais", "ECRIRE", "C’est oui pour {nom}.", new Balise("nom", "Ada"));
    private static final Texte REFUS = Texte.clause("essai.refus", "Refus", "", "Essais", "ECRIRE", "C’est non.");
    private static final Texte NOTE = Texte.fixe("essai.note", "{note}");
    private static final Modele DECISION = Modele.de("essai.decision", "Décision {numero}").puis(OUVERTURE).puisUne(ACCORD, REFUS).puisPeutEtre(NOTE);
    private static final Map<String, String> VALEURS = Map.of("nom", "Ada {note} $1", "numero", "7", "note", " ");

    @Test
    void un_document_suit_l_ordre_de_son_modele_et_ne_relit_pas_ses_valeurs() {
        TexteRedige redige = Papier.livre().rediger(DECISION, VALEURS, Set.of(ACCORD));
        assertThat(redige.intitule()).isEqualTo("Décision 7");
        assertThat(redige.corps()).isEqualTo("Madame Ada {note} $1,\n\nC’est oui pour Ada {note} $1.");
        assertThat(redige.clauses()).containsExactly(Map.entry("essai.ouverture", 0), Map.entry("essai.accord", 0));
    }

    @Test
    void un_paragraphe_vide_ne_laisse_pas_de_blanc_et_sa_clause_reste_citee() {
        TexteRedige redige = Papier.livre().rediger(DECISION, VALEURS, Set.of(REFUS, NOTE));
        assertThat(redige.corps()).endsWith("C’est non.");
        assertThat(redige.clauses()).containsKey("essai.note");
    }

    @Test
    void une_clause_reecrite_vaut_avec_le_numero_de_sa_version() {
        Papier papier = new Papier(t -> t.equals(REFUS) ? new TexteEnVigueur(3, new TexteDeCourriel("", "C’est encore non.")) : TexteEnVigueur.livre(t));
        TexteRedige redige = papier.rediger(DECISION, VALEURS, Set.of(REFUS));
        assertThat(redige.corps()).endsWith("C’est encore non.");
        assertThat(redige.clauses()).containsEntry("essai.refus", 3);
    }

    @Test
    void un_choix_manquant_double_ou_etranger_au_modele_est_refuse() {
        Papier papier = Papier.livre();
        assertThatThrownBy(() -> papier.rediger(DECISION, VALEURS, Set.of())).isInstanceOf(IllegalArgumentException.class).hasMessageContaining("essai.accord");
        assertThatThrownBy(() -> papier.rediger(DECISION, VALEURS, Set.of(ACCORD, REFUS))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> papier.rediger(DECISION, VALEURS, Set.of(ACCORD, Texte.fixe("ailleurs", "x"))))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("ailleurs");
        assertThatThrownBy(() -> papier.rediger(DECISION, Map.of(), Set.of(ACCORD))).hasMessageContaining("valeur absente");
    }

    @Test
    void une_autre_composition_est_un_autre_modele() {
        assertThat(DECISION.composition()).isEqualTo(Modele.de("essai.decision", "Décision {numero}").puis(OUVERTURE).puisUne(ACCORD, REFUS).puisPeutEtre(NOTE).composition())
                .isNotEqualTo(Modele.de("essai.decision", "Décision {numero}").puis(OUVERTURE).puisUne(ACCORD, REFUS).puis(NOTE).composition())
                .isNotEqualTo(Modele.de("essai.decision", "Décision {numero}").puis(OUVERTURE).puisUne(REFUS, ACCORD).puisPeutEtre(NOTE).composition());
    }

    @Test
    void un_document_dont_un_mot_a_change_ne_se_lit_plus() {
        LocalDate jour = LocalDate.of(2026, 5, 4);
        String empreinte = DocumentFige.empreinte(null, "Ada", "Décision 7", jour, "C’est oui.");
        assertThatCode(() -> document("C’est oui.", jour, empreinte).intact()).doesNotThrowAnyException();
        assertThatThrownBy(() -> document("C’est non.", jour, empreinte).intact()).isInstanceOf(DocumentAltere.class);
        assertThatThrownBy(() -> document("C’est oui.", jour.plusDays(1), empreinte).intact()).isInstanceOf(DocumentAltere.class);
    }

    private static DocumentFige document(String corps, LocalDate jour, String empreinte) {
        return new DocumentFige(1, "essai.decision", 1, Map.of(), "essai", "7", null, "Ada", "Décision 7", corps, jour, Instant.EPOCH, "ada", empreinte);
    }
}
