package fr.passerelle.mediation.reprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.imports.Anomalie;
import fr.passerelle.socle.imports.FichierRefuse;
import fr.passerelle.socle.imports.Lecture;
import fr.passerelle.socle.imports.TexteLu;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule of each column of {@code saisines_AAAA.csv}, by the message that a person reads. */
class LectureSaisinesTest {

    private static final LocalDate AUJOURD_HUI = LocalDate.of(2026, 5, 4);
    private static final String ENTETE = "reference_externe;date_reception;canal;type_saisissant;motif;prestation;recevable;"
            + "motif_irrecevabilite;date_recevabilite;date_reponse;mode_reponse;position;date_cloture;motif_cloture;origine;equite;montant_rappel";
    private static final String JUSTE =
            "A1;2025-03-10;COURRIEL;ALLOCATAIRE;AUTRE;RSA;O;;2025-03-11;2025-03-12;COURRIEL;CONFIRMEE;2025-03-13;;AUCUN;N;12,50";

    private static Lecture<SaisineReprise> lire(String... lignes) {
        return lireSaisines(ENTETE + "\n" + String.join("\n", lignes), 2025, AUJOURD_HUI);
    }

    @Test
    void le_fichier_de_reference_se_lit_sans_une_faute() throws IOException {
        try (InputStream flux = getClass().getResourceAsStream("saisines_2025.csv")) {
            Lecture<SaisineReprise> lecture = lireSaisines(TexteLu.de(flux.readAllBytes(), FichierRepris.FORME), 2025, AUJOURD_HUI);
            assertThat(lecture.erreurs()).isEmpty();
            assertThat(lecture.avertissements()).isEmpty();
            assertThat(lecture.valeurs()).hasSize(33);
        }
    }

    @Test
    void une_ligne_juste_devient_une_saisine_close_par_sa_reponse() {
        SaisineReprise lue = lire(JUSTE).valeurs().get(0);
        assertThat(lue.canal()).isEqualTo(CanalSaisine.COURRIEL);
        assertThat(lue.motifCloture()).isEqualTo(MotifCloture.REPONSE_APPORTEE);
        assertThat(lue.etat()).isEqualTo(EtatSaisine.CLOTUREE);
        assertThat(lue.montantRappel()).isEqualByComparingTo("12.50");
    }

    @ParameterizedTest(name = "{0} = {1}\u202f: {2}")
    @CsvSource(delimiter = '|', nullValues = "(vide)", textBlock = """
            reference_externe    | (vide)                          | Valeur obligatoire.
            reference_externe    | =1+1                            | Une cellule ne peut pas commencer par «\u202f=\u202f»
            reference_externe    | -12                             | Une cellule ne peut pas commencer par «\u202f-\u202f»
            reference_externe    | @x                              | Une cellule ne peut pas commencer par «\u202f@\u202f»
            reference_externe    | 1234567890123456789012345678901 | 30 caractères au plus.
            date_reception       | (vide)                          | Valeur obligatoire.
            date_reception       | 2025-02-30                      | Date attendue
            date_reception       | 2024-12-31                      | L’année doit être 2025, celle du fichier.
            date_reception       | 10 mars                         | Date attendue
            canal                | PIGEON                          | Valeur inconnue. Valeurs possibles
            canal                | courriel                        | Valeur inconnue.
            type_saisissant      | (vide)                          | Valeur obligatoire.
            motif                | RIEN                            | Valeur inconnue.
            prestation           | RMI                             | Valeur inconnue.
            recevable            | oui                             | O ou N attendu.
            recevable            | (vide)                          | Valeur obligatoire
            motif_irrecevabilite | ABUSIVE                         | Une saisine recevable n’a pas de motif d’irrecevabilité.
            date_recevabilite    | 2025-03-09                      | La recevabilité ne peut pas précéder la réception.
            date_reponse         | 2025-03-09                      | La réponse ne peut pas précéder la réception.
            date_reponse         | 2025-03-10                      | La réponse ne peut pas précéder la recevabilité.
            date_reponse         | 2026-05-05                      | La date ne peut pas être dans le futur.
            date_reponse         | 10/03/2025                      | Le fichier mêle deux formes de dates
            mode_reponse         | (vide)                          | Une réponse datée demande son mode et sa position.
            position             | (vide)                          | Une réponse datée demande son mode et sa position.
            date_cloture         | 2025-03-11                      | La clôture ne peut pas précéder la réponse.
            motif_cloture        | FINI                            | Valeur inconnue.
            origine              | LUNE                            | Valeur inconnue.
            equite               | X                               | O ou N attendu.
            montant_rappel       | -5                              | Montant invalide
            montant_rappel       | 1.234.567                       | Montant invalide
            montant_rappel       | 12,345                          | Montant invalide
            """)
    void chaque_faute_est_dite_sur_sa_colonne(String colonne, String valeur, String message) {
        Lecture<SaisineReprise> lecture = lire(avec(colonne, valeur == null ? "" : valeur));
        assertThat(lecture.valeurs()).isEmpty();
        assertThat(lecture.erreurs()).anySatisfy(e -> {
            assertThat(e.ligne()).isEqualTo(2);
            assertThat(e.colonne()).isEqualTo(colonne);
            assertThat(e.valeur()).isEqualTo(valeur == null ? "" : valeur);
            assertThat(e.message()).startsWith(message);
        });
    }

    @Test
    void une_irrecevable_demande_un_motif_et_n_attend_pas_de_reponse() {
        assertThat(lire("A1;2025-03-10;COURRIEL;ALLOCATAIRE;AUTRE;RSA;N;;;;;;;;;;").erreurs()).singleElement()
                .satisfies(e -> assertThat(e.message()).isEqualTo("Une saisine irrecevable demande un motif."));
        SaisineReprise lue = lire("A1;2025-03-10;COURRIEL;ALLOCATAIRE;AUTRE;RSA;N;ABUSIVE;;;;;;;;;").valeurs().get(0);
        assertThat(lue.etat()).isEqualTo(EtatSaisine.IRRECEVABLE);
    }

    @Test
    void sans_date_de_reponse_ni_mode_ni_position_ni_cloture_pour_reponse() {
        Lecture<SaisineReprise> lecture = lire("A1;2025-03-10;COURRIEL;ALLOCATAIRE;AUTRE;RSA;O;;;;COURRIEL;CONFIRMEE;;REPONSE_APPORTEE;;;");
        assertThat(lecture.erreurs()).extracting(Anomalie::colonne).containsExactlyInAnyOrder("mode_reponse", "position", "motif_cloture");
    }

    @Test
    void une_reference_ne_sert_qu_une_fois() {
        assertThat(lire(JUSTE, JUSTE).erreurs()).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(3);
            assertThat(e.message()).isEqualTo("Référence déjà présente plus haut dans le fichier.");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"A-1\u00a0", "A\u20111", "\u200eA-1", "A–1"})
    void deux_references_qui_se_lisent_pareil_n_en_font_qu_une(String autre) {
        assertThat(lire(JUSTE.replace("A1", "A-1"), JUSTE.replace("A1", autre)).erreurs()).singleElement()
                .satisfies(e -> assertThat(e.message()).isEqualTo("Référence déjà présente plus haut dans le fichier."));
    }

    @Test
    void un_code_suivi_d_une_espace_insecable_reste_ce_code() {
        assertThat(lire(JUSTE.replace("COURRIEL;ALLOCATAIRE", "COURRIEL\u00a0;\u200bALLOCATAIRE")).erreurs()).isEmpty();
    }

    @Test
    void les_libelles_exacts_valent_les_codes_et_les_dates_francaises_les_autres() {
        SaisineReprise lue = lire("A1;10/03/2025;Téléprocédure (caf.fr);Allocataire;Absence de paiement;Prime d'activité;O;;;;;;;;;;1 234,56")
                .valeurs().get(0);
        assertThat(lue.prestation()).isEqualTo(Prestation.PPA);
        assertThat(lue.dateReception()).isEqualTo(LocalDate.of(2025, 3, 10));
        assertThat(lue.montantRappel()).isEqualTo(new BigDecimal("1234.56"));
        assertThat(lue.etat()).isEqualTo(EtatSaisine.EN_INSTRUCTION);
    }

    @Test
    void une_colonne_inconnue_avertit_une_colonne_manquante_refuse() {
        Lecture<SaisineReprise> lecture = lireSaisines(ENTETE + ";age\n" + JUSTE + ";44", 2025, AUJOURD_HUI);
        assertThat(lecture.erreurs()).isEmpty();
        assertThat(lecture.avertissements()).singleElement().satisfies(a -> assertThat(a.colonne()).isEqualTo("age"));
        assertThatThrownBy(() -> lireSaisines(ENTETE.replace(";canal", "") + "\n", 2025, AUJOURD_HUI))
                .isInstanceOf(FichierRefuse.class).hasMessage("Colonne obligatoire absente\u202f: canal.");
    }

    @Test
    void une_ligne_trop_courte_est_dite_et_les_suivantes_lues() {
        Lecture<SaisineReprise> lecture = lire("A0;2025-03-10", "", ";;;;;;;;;;;;;;;;", JUSTE);
        assertThat(lecture.erreurs()).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(2);
            assertThat(e.message()).isEqualTo("La ligne compte 2\u00a0cellules au lieu de 17.");
        });
        assertThat(lecture.valeurs()).hasSize(1);
        assertThat(lecture.valeurs().get(0).ligne()).isEqualTo(5);
    }

    @Test
    void plus_de_cinq_mille_lignes_sont_refusees() {
        String[] lignes = java.util.stream.IntStream.rangeClosed(1, 5_001).mapToObj(i -> JUSTE.replace("A1", "A" + i)).toArray(String[]::new);
        assertThatThrownBy(() -> lire(lignes)).isInstanceOf(FichierRefuse.class).hasMessage("Le fichier dépasse 5\u202f000 lignes.");
    }

    @Test
    void les_guillemets_les_retours_de_windows_et_la_marque_utf8_se_lisent() {
        String texte = "\ufeff" + ENTETE + "\r\n\"A;\"\"1\"\"\"" + JUSTE.substring(2) + "\r\n";
        String lu = TexteLu.de(texte.getBytes(StandardCharsets.UTF_8), FichierRepris.FORME);
        assertThat(lireSaisines(lu, 2025, AUJOURD_HUI).valeurs().get(0).referenceExterne()).isEqualTo("A;\"1\"");
    }

    @Test
    void un_guillemet_mal_ferme_refuse_le_fichier() {
        assertThatThrownBy(() -> lire("\"A1;2025-03-10")).isInstanceOf(FichierRefuse.class).hasMessageContaining("guillemet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-1", "UTF-16", "UTF-16LE"})
    void un_autre_encodage_est_reconnu_et_dit(String encodage) {
        byte[] octets = (ENTETE + "\nTéléprocédure").getBytes(Charset.forName(encodage));
        assertThatThrownBy(() -> lireSaisines(TexteLu.de(octets, FichierRepris.FORME), 2025, AUJOURD_HUI))
                .isInstanceOf(FichierRefuse.class).hasMessageContaining("CSV UTF-8");
    }

    @Test
    void un_fichier_vide_ou_trop_gros_est_refuse() {
        assertThatThrownBy(() -> TexteLu.de(new byte[0], FichierRepris.FORME)).hasMessage("Le fichier est vide.");
        assertThatThrownBy(() -> TexteLu.de(new byte[2 * 1024 * 1024 + 1], FichierRepris.FORME)).hasMessageContaining("2\u00a0Mo");
        assertThatThrownBy(() -> lireSaisines("a,b,c\n1,2,3", 2025, AUJOURD_HUI)).hasMessageContaining("points-virgules");
    }

    private static String avec(String colonne, String valeur) {
        String[] cellules = JUSTE.split(";", -1);
        cellules[java.util.List.of(ENTETE.split(";")).indexOf(colonne)] = valeur;
        return String.join(";", cellules);
    }

    private static Lecture<SaisineReprise> lireSaisines(String texte, int annee, LocalDate aujourdhui) {
        return Lecture.de(texte, FichierRepris.FORME, LectureSaisines.COLONNES, new LectureSaisines(annee, aujourdhui), aujourdhui);
    }
}
