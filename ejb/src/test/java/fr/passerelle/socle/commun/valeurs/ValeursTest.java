package fr.passerelle.socle.commun.valeurs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values that a form alone decides. */
class ValeursTest {

    @ParameterizedTest
    @CsvSource({"0123456, true", "' 0123456 ', true", "'1 900\u00a0003\u200b', true", "123456, false", "12345678, false", "ABC, false", "1234567A, false", "'', false"})
    void un_numero_de_dossier(String texte, boolean juste) {
        assertThat(Matricule.estUn(texte)).isEqualTo(juste);
        assertThat(sontD_accord(() -> new Matricule(texte), juste, "E-MATRICULE")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"123456, 0123456", "0123456, 0123456", "1234567A, 1234567", "7, 0000007"})
    void un_fichier_a_perdu_les_zeros_ou_garde_la_lettre_cle(String cellule, String numero) {
        assertThat(Matricule.dUnFichier(cellule).valeur()).isEqualTo(numero);
    }

    @ParameterizedTest
    @CsvSource({"52000, true", "01000, true", "97410, true", "98000, true", "20090, true", "00100, false", "99123, false", "5200, false", "2A004, false"})
    void un_code_postal(String texte, boolean juste) {
        assertThat(CodePostal.estUn(texte)).isEqualTo(juste);
        assertThat(sontD_accord(() -> new CodePostal(texte), juste, "E-CP")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"52121, 52", "2A004, 2A", "2b033, 2B", "97411, 974", "01004, 01"})
    void une_commune_dit_son_departement(String code, String departement) {
        assertThat(new CodeCommune(code).departement()).isEqualTo(departement);
    }

    @ParameterizedTest
    @CsvSource({"20004, false", "2C004, false", "5212, false", "2A04, false", "52121, true"})
    void un_code_de_commune(String texte, boolean juste) {
        assertThat(CodeCommune.estUn(texte)).isEqualTo(juste);
        assertThat(sontD_accord(() -> new CodeCommune(texte), juste, "E-COMMUNE")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"prenom.nom@exemple.fr, true", "' a@b.c ', true", "élodie@exemple.fr, true", "a@b, false", "a@b., false", "a@.b, false",
        "a b@c.fr, false", "a@b@c.fr, false", "@c.fr, false", "a@b..fr, false", "'', false",
        "'\u00a0pre\u200bnom@exemple.fr\u202f', true", "essai@exemple.fr;, false", "essai@exemple..fr, false", "mailto:essai@exemple.fr, false",
        ".essai@exemple.fr, false", "essai.@exemple.fr, false", "es..sai@exemple.fr, false", "'a@b.fr,', false", "<a@b.fr>, false", "A <a@b.fr>, false",
        "a(b)@c.fr, false", "a@b_c.fr, false", "a@[1.2.3.4], false", "o'neil@exemple.fr, true"})
    void une_adresse_de_courriel(String texte, boolean juste) {
        assertThat(Courriel.estUn(texte)).isEqualTo(juste);
        assertThat(sontD_accord(() -> new Courriel(texte), juste, "E-EMAIL")).isTrue();
    }

    @Test
    void la_casse_du_domaine_ne_compte_pas_celle_du_nom_si() {
        assertThat(new Courriel("Prenom.NOM@Exemple.FR").valeur()).isEqualTo("Prenom.NOM@exemple.fr");
    }

    @Test
    void une_adresse_ne_passe_pas_254_signes_ni_ne_cache_une_fin_de_ligne() {
        assertThat(Courriel.estUn("a".repeat(248) + "@b.com")).isTrue();
        assertThat(Courriel.estUn("a".repeat(249) + "@b.com")).isFalse();
        assertThat(Courriel.estUn("a@b.com\nBcc:x@y.com")).isFalse();
        assertThat(Courriel.estUn("a@b.com,x@y.com")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"élodie@exemple.fr", "\u200eo’neil@exemple.fr", "Prenom.NOM@Exemple.FR", "a+b@c-d.exemple.fr"})
    void ce_que_prend_un_formulaire_le_courrier_le_prend(String texte) {
        Courriel lu = new Courriel(texte);
        assertThat(lu.enAdresse().getAddress()).isEqualTo(lu.valeur());
    }

    @ParameterizedTest
    @CsvSource({"Jean\u2011Pierre, Jean-Pierre", "Dupont\u00a0, Dupont", "N'Guessan, N’Guessan", "Lê, Lê", "D. de La\u202fTour, D. de La Tour"})
    void un_nom_de_personne(String texte, String nom) {
        assertThat(new NomDePersonne(texte).valeur()).isEqualTo(nom);
        assertThat(Denomination.estUne(texte)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"UDAF 52 (service social), true", "Cabinet Alpha & Bêta, true", "« La Maison », true", "3F Résidences, true", "S.C.P. Un/Deux, true",
        "=1+1, false", "=A1, false", "-Max, true", "+33, false", "@tous, false", "'-12', false", "12, false", "'', false", "\u00a0, false", "A\u0007B, true"})
    void un_organisme_se_nomme_comme_il_veut(String texte, boolean juste) {
        assertThat(Denomination.estUne(texte)).isEqualTo(juste);
        assertThat(sontD_accord(() -> new Denomination(texte), juste, "E-DENOMINATION")).isTrue();
    }

    @Test
    void une_personne_n_a_ni_chiffre_ni_parenthese_et_un_nom_a_cent_signes_au_plus() {
        assertThat(sontD_accord(() -> new NomDePersonne("UDAF 52"), false, "E-NOM")).isTrue();
        assertThat(NomDePersonne.estUn("-")).isFalse();
        assertThat(NomDePersonne.estUn("a".repeat(101))).isFalse();
        assertThat(Denomination.estUne("a".repeat(101))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"0612345678, +33612345678", "06 12 34 56 78, +33612345678", "06.12.34.56.78, +33612345678", "+33 6 12 34 56 78, +33612345678",
        "+33 (0)6 12 34 56 78, +33612345678", "+49 1512345678, +491512345678",
        "06\u00a012\u202f34 56\u200b78, +33612345678", "0033 6 12 34 56 78, +33612345678", "06-12-34-56-78, +33612345678", "(01) 44 49 80 00, +33144498000",
        "0690 12 34 56, +590690123456", "0262 20 12 34, +262262201234", "0639 20 12 34, +262639201234", "+32 2 512 34 56, +3225123456", "+41 22 730 51 11, +41227305111"})
    void un_telephone_se_garde_comme_on_l_appelle_de_partout(String texte, String valeur) {
        assertThat(new Telephone(texte).valeur()).isEqualTo(valeur);
    }

    @ParameterizedTest
    @CsvSource({"0012345678", "061234567", "06123456789", "+0612345678", "06-abc", "''", "+12", "..........", "06 12 34 56", "+33 6 12 34", "0800", "0612345678 poste 3", "06 12 34 56 78;ext=2", "1234567890"})
    void ce_qui_ne_s_appelle_pas_est_refuse(String texte) {
        assertThat(sontD_accord(() -> new Telephone(texte), Telephone.estUn(texte), "E-TELEPHONE")).isTrue();
        assertThat(Telephone.estUn(texte)).isFalse();
    }

    @Test
    void un_telephone_de_france_se_lit_par_deux_chiffres() {
        assertThat(new Telephone("+33612345678").enClair()).isEqualTo("06 12 34 56 78".replace(' ', '\u00a0'));
        assertThat(new Telephone("+491512345678").enClair()).isEqualTo("+491512345678");
    }

    @Test
    void une_periode_a_deux_bouts() {
        LocalDate mai = LocalDate.of(2026, 5, 4);
        Periode an = new Periode(mai, LocalDate.of(2027, 5, 3));
        assertThat(an.enClair()).isEqualTo("du 4\u00a0mai\u00a02026 au 3\u00a0mai\u00a02027".replace("mai\u00a0", "mai "));
        assertThat(an.jours()).isEqualTo(365);
        assertThatThrownBy(() -> new Periode(mai, null)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> new Periode(mai, mai.minusDays(1))).isInstanceOf(RegleRefusee.class).extracting("regle").isEqualTo("E-DATE");
    }

    @Property
    void deux_periodes_se_chevauchent_quand_un_jour_est_dans_les_deux(@ForAll @IntRange(max = 9) int a, @ForAll @IntRange(max = 9) int b,
            @ForAll @IntRange(max = 9) int c, @ForAll @IntRange(max = 9) int d) {
        LocalDate zero = LocalDate.of(2026, 2, 25);
        Periode une = new Periode(zero.plusDays(Math.min(a, b)), zero.plusDays(Math.max(a, b)));
        Periode autre = new Periode(zero.plusDays(Math.min(c, d)), zero.plusDays(Math.max(c, d)));
        boolean unJour = une.debut().datesUntil(une.fin().plusDays(1)).anyMatch(autre::contient);
        assertThat(une.chevauche(autre)).isEqualTo(unJour).isEqualTo(autre.chevauche(une));
    }

    private static boolean sontD_accord(Runnable construire, boolean juste, String regle) {
        try {
            construire.run();
            return juste;
        } catch (RegleRefusee refus) {
            return !juste && refus.regle().equals(regle);
        }
    }
}
