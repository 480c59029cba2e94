package fr.passerelle.socle.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a French spreadsheet writes is read the same; what is wrong is said on its line and column. */
class LectureTest {

    private record Agent(String matricule, String nom, LocalDate arrivee, YearMonth mois, Integer jours, BigDecimal prime) {
    }

    private static final Colonnes COLONNES = Colonnes.de(
            Colonne.texte("matricule", "Le matricule", "AB1234"), Colonne.texte("nom", "Le nom", "Démo"), Colonne.date("arrivee", "L’arrivée", "2025-03-14").facultative(),
            Colonne.texte("mois", "Le mois", "2025-03").facultative(), Colonne.entier("jours", "Les jours", "1").facultative(),
            Colonne.nombre("prime", "La prime", "1").facultative());
    private static final Pattern MATRICULE = Pattern.compile("[A-Z]{2}\\d{4}");
    private static final String FICHIER = "matricule;nom;arrivee;mois;jours;prime\nAB1234;Éloïse Œuvrard;04/05/2026;05/2026;12;1 234,50\n";
    private static final Agent ELOISE = new Agent("AB1234", "Éloïse Œuvrard", LocalDate.of(2026, 5, 4), YearMonth.of(2026, 5), 12,
            new BigDecimal("1234.50"));

    private static Lecture<Agent> lire(String texte) {
        return Lecture.de(texte, Forme.LIBRE, COLONNES, c -> new Agent(c.selon("matricule", MATRICULE, "Matricule attendu, comme AB1234."),
                c.texte("nom", 40), c.date("arrivee"), c.mois("mois"), c.entier("jours", 0, 366), c.montant("prime")), LocalDate.of(2026, 5, 4));
    }

    @Test
    void un_fichier_qui_n_apporte_rien_le_dit_une_fois_et_rien_n_en_entre() {
        Lecture<Agent> deuxFois = lire(FICHIER + "AB1235;Ali;04/05/2026;;;\n");
        List<Anomalie> deja = deuxFois.lues().stream().map(l -> new Anomalie(l.ligne(), "matricule", l.valeur().matricule(), "Déjà là.")).toList();
        deuxFois.refuserCeQuiEstDejaLa(deja, "Ces 2 agents sont déjà là.");
        assertThat(deuxFois.erreurs()).extracting(Anomalie::message).containsExactly("Ces 2 agents sont déjà là.");
        assertThat(deuxFois.estRefuseeEntiere()).isTrue();
        Lecture<Agent> enPartie = lire(FICHIER + "AB1235;Ali;04/05/2026;;;\n");
        enPartie.refuserCeQuiEstDejaLa(deja.subList(0, 1), "Déjà là.");
        assertThat(enPartie.erreurs()).extracting(Anomalie::ligne).containsExactly(2L);
        assertThat(enPartie.estRefuseeEntiere()).isFalse();
    }

    private enum Statut {
        EN_POSTE("En poste"), PARTI("Parti d’ici");

        private final String libelle;

        Statut(String libelle) {
            this.libelle = libelle;
        }
    }

    /** What a line taught of a list or of a date serves the next ones, never what was wrong. */
    @Test
    void chaque_ligne_se_lit_comme_si_elle_etait_seule() {
        Colonnes colonnes = Colonnes.de(Colonne.texte("statut", "Son statut", "PARTI"), Colonne.date("le", "Depuis", "2026-01-31"));
        Lecture<String> lue = Lecture.de("statut;le\nPARTI;2026-01-31\nParti d'ici;2026-01-31\nparti;2026-01-31\nparti;2026-02-30\nEn  poste;2026-01-31\nEN_POSTE;31/01/2026\n"
                + "Parti d’ici;2026-02-30\n", Forme.LIBRE, colonnes, c -> c.code("statut", Statut.values(), s -> s.libelle) + " " + c.date("le"), LocalDate.of(2026, 5, 4));
        assertThat(lue.valeurs()).containsExactly("PARTI 2026-01-31", "PARTI 2026-01-31", "EN_POSTE 2026-01-31");
        assertThat(lue.erreurs()).extracting(a -> a.ligne() + " " + a.colonne()).containsExactly("4 statut", "5 statut", "5 le", "7 le", "8 le");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void ce_qu_ecrit_un_tableur_se_lit_quel_que_soit_l_encodage(String encodage) {
        assertThat(lire(TexteLu.de(FICHIER.getBytes(Charset.forName(encodage)), Forme.LIBRE)).valeurs()).containsExactly(ELOISE);
    }

    @Test
    void la_marque_utf8_et_le_latin_1_se_lisent_aussi() {
        assertThat(lire(TexteLu.de(("\ufeff" + FICHIER).getBytes(StandardCharsets.UTF_8), Forme.LIBRE)).valeurs()).containsExactly(ELOISE);
        String latin = FICHIER.replace("Œu", "Eu");
        assertThat(lire(TexteLu.de(latin.getBytes(StandardCharsets.ISO_8859_1), Forme.LIBRE)).valeurs()).singleElement()
                .extracting(Agent::nom).isEqualTo("Éloïse Euvrard");
    }

    @Test
    void le_separateur_est_celui_de_l_entete() {
        assertThat(lire(FICHIER.replace(';', '\t')).valeurs()).containsExactly(ELOISE);
        assertThat(lire(FICHIER.replace("1 234,50", "\"1 234,50\"").replace(';', ',').replace("\n", "\r\n")).valeurs()).containsExactly(ELOISE);
        assertThatThrownBy(() -> lire("matricule|nom\nAB1234|X")).isInstanceOf(FichierRefuse.class).hasMessageContaining("tabulations");
    }

    @Test
    void ce_qui_se_lit_pareil_se_lit_de_meme_entete_comprise() {
        assertThat(lire("\u00a0matricule\u202f;nom;arrivee\u200b;mois;jours;prime\nab1234\u00a0;\u200bE\u0301loïse Œuvrard\u2003;\u200e04/05/2026;05/2026\u00a0;"
                + "1\u202f2;1\u00a0234,50\n").valeurs()).containsExactly(ELOISE);
    }

    @ParameterizedTest(name = "{1} = {2}")
    @CsvSource(delimiter = '|', textBlock = """
            0 | matricule | 1234    | Matricule attendu
            1 | nom       | =cmd()  | Une cellule ne peut pas commencer par «\u202f=\u202f»
            2 | arrivee   | 31/02/2026 | Date attendue
            2 | arrivee   | 01/05/0202 | Cette date n’est pas vraisemblable\u202f: son année va de 1900 à 2046.
            2 | arrivee   | 05/05/2046 | Cette date n’est pas vraisemblable
            2 | arrivee   | 31/12/9999 | Cette date n’est pas vraisemblable
            3 | mois      | 13/2026 | Mois attendu
            3 | mois      | 01/0025 | Cette date n’est pas vraisemblable
            4 | jours     | 367     | Nombre entier attendu, de 0 à 366.
            4 | jours     | 1,5     | Nombre entier attendu, de 0 à 366.
            5 | prime     | 12,345  | Montant invalide
            """)
    void chaque_faute_est_dite_sur_sa_colonne(int rang, String colonne, String valeur, String message) {
        String[] cellules = FICHIER.split("\n")[1].split(";");
        cellules[rang] = valeur;
        Lecture<Agent> lecture = lire("matricule;nom;arrivee;mois;jours;prime\n" + String.join(";", cellules));
        assertThat(lecture.valeurs()).isEmpty();
        assertThat(lecture.erreurs()).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(2);
            assertThat(e.colonne()).isEqualTo(colonne);
            assertThat(e.valeur()).isEqualTo(valeur);
            assertThat(e.message()).startsWith(message);
        });
    }

    @Test
    void un_separateur_annonce_et_deux_marques_ne_genent_pas() {
        for (String tete : List.of("sep=;\n", "\"sep=;\"\r\n", "SEP=;\r\n", "\ufeff\ufeff", "\ufeff\ufeffsep=;\n", "\ufeffsep=;\n\ufeff")) {
            String texte = TexteLu.de((tete + FICHIER).getBytes(StandardCharsets.UTF_8), Forme.LIBRE);
            assertThat(lire(texte).valeurs()).as(tete).containsExactly(ELOISE);
            assertThat(lire(texte).lues()).as(tete).extracting(Lecture.Lue::ligne).isEqualTo(List.of(2L));
        }
    }

    @Test
    void une_cellule_sur_plusieurs_lignes_ne_decale_pas_le_numero_des_suivantes() {
        Lecture<Agent> lecture = lire("\"matricule\";\"nom\";\"à part\"\nAB1234;Éloïse;\"une\nnote\n\"\nx;y;z\nCD5678;Fictif;\n");
        assertThat(lecture.erreurs()).singleElement().satisfies(e -> assertThat(e.ligne()).isEqualTo(3));
        assertThat(lecture.lues()).extracting(Lecture.Lue::ligne).isEqualTo(List.of(2L, 4L));
        byte[] coupe = "matricule;nom\n\"A\nB\";C\nD;".getBytes(StandardCharsets.UTF_8);
        byte[] illisible = java.util.Arrays.copyOf(coupe, coupe.length + 1);
        illisible[coupe.length] = (byte) 0xE9;
        assertThatThrownBy(() -> TexteLu.de(illisible, new Forme(true, ";", 100, 1))).isInstanceOf(FichierRefuse.class).hasMessageContaining("à la ligne 3.");
    }

    @Test
    void les_chiffres_que_nos_exports_protegent_se_relisent() {
        assertThat(lire("matricule;nom\nAB1234;'0012345\n").valeurs()).extracting(Agent::nom).containsExactly("0012345");
        assertThat(lire("matricule;nom\nAB1234;'t Hooft\n").valeurs()).extracting(Agent::nom).containsExactly("'t Hooft");
    }

    @Test
    void une_ligne_fausse_n_empeche_pas_de_lire_les_autres_et_garde_leur_numero() {
        Lecture<Agent> lecture = lire("matricule;nom\nx;y\n\nCD5678;Fictif\n");
        assertThat(lecture.lignes()).isEqualTo(2);
        assertThat(lecture.lues()).extracting(Lecture.Lue::ligne).isEqualTo(List.of(4L));
    }
}
