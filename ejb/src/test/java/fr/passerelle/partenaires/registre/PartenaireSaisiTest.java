package fr.passerelle.partenaires.registre;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.referentiels.Communes;
import fr.passerelle.socle.commun.RegleRefusee;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a form or a file says of a partner, as the dossier checks it (§2.4). */
class PartenaireSaisiTest {

    private static final Communes COMMUNES = new Communes();
    private static final String SIRET = "00000001800010";

    private static PartenaireSaisi a(String codePostal, String commune, String codeCommune) {
        return new PartenaireSaisi(SIRET, "Exemple", TypePartenaire.ASSOCIATION, null, codePostal, commune, codeCommune, null, null);
    }

    private static Map<String, String> refus(PartenaireSaisi saisi) {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> saisi.verifie(COMMUNES));
        return refus == null ? Map.of() : refus.toutes().stream().collect(Collectors.toMap(RegleRefusee::champ, RegleRefusee::regle));
    }

    @Test
    void tout_ce_qui_ne_va_pas_est_dit_d_un_coup_chaque_code_a_cote_de_son_champ() {
        assertThat(refus(new PartenaireSaisi("00000001800011", "\u00a0", null, null, "99999", "Chaumont", "2C004", "12", "sans-arobase")))
                .containsExactlyInAnyOrderEntriesOf(Map.of("siret", "E-SIRET", "raisonSociale", "E-OBLIGATOIRE", "type", "E-OBLIGATOIRE",
                        "codePostal", "E-CP", "codeCommune", "E-COMMUNE", "telephone", "E-TELEPHONE", "courriel", "E-EMAIL"));
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> PartenaireSaisi.nomme("1", "x", TypePartenaire.CCAS).verifie(COMMUNES));
        assertThat(refus).hasMessageEndingWith("(E-SIRET)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001800010", "000 000 018 00010", "35600000000048", "35600000009075"})
    void un_siret_juste_est_pris_avec_ou_sans_espaces_celui_de_la_poste_compris(String siret) {
        assertThat(PartenaireSaisi.nomme(siret, "Exemple", TypePartenaire.AUTRE).verifie(COMMUNES).siret()).matches("\\d{14}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000001800011", "35600000009076", "00000000000000", "0000000180001", "ABCDEFGHIJKLMN"})
    void un_siret_faux_est_refuse_par_son_code(String siret) {
        assertThat(refus(PartenaireSaisi.nomme(siret, "Exemple", TypePartenaire.AUTRE))).containsExactly(Map.entry("siret", "E-SIRET"));
    }

    @ParameterizedTest
    @CsvSource({"52100,saint dizier,Saint-Dizier,52448", "52100,ST-DIZIER,Saint-Dizier,52448", "52190,Isomes,Isômes,52249", "52 000,Chaumont,Chaumont,52121"})
    void une_commune_se_reconnait_a_son_code_postal_et_a_son_nom_comme_on_l_ecrit(String codePostal, String tapee, String nom, String insee) {
        PartenaireSaisi lu = a(codePostal, tapee, null).verifie(COMMUNES);
        assertThat(lu.commune()).isEqualTo(nom);
        assertThat(lu.codeCommune()).isEqualTo(insee);
        assertThat(lu.codePostal()).hasSize(5);
    }

    @Test
    void une_commune_d_un_autre_code_postal_est_refusee_et_les_siennes_sont_dites() {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> a("52000", "Langres", null).verifie(COMMUNES));
        assertThat(refus.champ()).isEqualTo("commune");
        assertThat(refus).hasMessageContaining("Chaumont").hasMessageEndingWith("(E-COMMUNE)");
        assertThat(refus(a("52000", "Chaumont", "52448"))).containsEntry("codeCommune", "E-COMMUNE");
        assertThat(refus(a("52000", null, null))).containsExactly(Map.entry("commune", "E-OBLIGATOIRE"));
        assertThat(refus(a(null, "Chaumont", null))).containsExactly(Map.entry("codePostal", "E-OBLIGATOIRE"));
    }

    @Test
    void un_cedex_se_garde_tel_qu_il_est_ecrit() {
        PartenaireSaisi lu = a("52011", "Chaumont Cedex", null).verifie(COMMUNES);
        assertThat(List.of(lu.codePostal(), lu.commune())).containsExactly("52011", "Chaumont Cedex");
        assertThat(lu.codeCommune()).isNull();
    }

    @Test
    void une_raison_sociale_tient_en_cent_vingt_signes_sans_espaces_autour() {
        assertThat(PartenaireSaisi.nomme(SIRET, "  L'Exemple\u00a0 des\tfamilles ", TypePartenaire.AUTRE).verifie(COMMUNES).raisonSociale())
                .isEqualTo("L’Exemple des familles");
        assertThat(refus(PartenaireSaisi.nomme(SIRET, "x".repeat(121), TypePartenaire.AUTRE))).containsKey("raisonSociale");
        assertThat(refus(PartenaireSaisi.nomme(SIRET, "x".repeat(120), TypePartenaire.AUTRE))).isEmpty();
    }

    @Test
    void un_contact_a_un_nom_un_role_et_de_quoi_le_joindre() {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> new ContactSaisi("", "X1", null, "", " ", List.of()).verifie());
        assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactlyInAnyOrder("prenom", "nom", "courriel", "roles");
        ContactSaisi lu = new ContactSaisi(" Lou ", "Dampval", null, null, "03 53 01 00 01", List.of(RoleContact.METIER, RoleContact.SIGNATAIRE, RoleContact.METIER)).verifie();
        assertThat(lu.roles()).containsExactly(RoleContact.SIGNATAIRE, RoleContact.METIER);
        assertThat(lu.telephone()).isEqualTo("+33353010001");
    }
}
