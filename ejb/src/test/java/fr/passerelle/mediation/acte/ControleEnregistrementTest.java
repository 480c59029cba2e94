package fr.passerelle.mediation.acte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ControleEnregistrementTest {

    private static final LocalDate LE_4_MAI = LocalDate.of(2026, 5, 4);
    private static final SaisissantDeclare CLAIRE = saisissant("Claire d’Exemple-Fictif");

    @Test
    void une_demande_ordinaire_ne_souffre_aucun_refus() {
        assertThat(ControleEnregistrement.refus(demande(LE_4_MAI, "1234567", CLAIRE), LE_4_MAI)).isEmpty();
    }

    @Test
    void une_page_vide_dit_tout_ce_qui_manque_d_un_coup() {
        Enregistrement vide = new Enregistrement(null, null, List.of(), null, null, null, false, null, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null);
        assertThat(champs(vide)).containsExactly("dateReception", "canal", "motif", "prestation", "saisissants", "expose");
    }

    @Test
    void chaque_saisissant_fautif_est_nomme_par_son_rang() {
        SaisissantDeclare fautif = new SaisissantDeclare(TypeSaisissant.AVOCAT, "=1+1", "sans-arobase", "12", null, null);
        assertThat(champs(demande(LE_4_MAI, null, CLAIRE, fautif)))
                .containsExactly("saisissants[1].nom", "saisissants[1].courriel", "saisissants[1].telephone");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2850599123456", "285059912345678", "123456", "12345678", "123456A"})
    void un_nir_ou_un_numero_mal_forme_est_refuse(String numero) {
        assertThat(ControleEnregistrement.refus(demande(LE_4_MAI, numero, CLAIRE), LE_4_MAI)).singleElement()
                .satisfies(refus -> assertThat(refus.champ()).isEqualTo("numeroAllocataire"))
                .satisfies(refus -> assertThat(refus.getMessage()).contains("7 chiffres", "sécurité sociale"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Dupont\u00a0", "Jean\u2011Pierre", "UDAF 52 (service social)", "Cabinet Alpha & Bêta"})
    void une_personne_ou_un_organisme_saisit_sous_son_nom(String nom) {
        assertThat(ControleEnregistrement.refus(demande(LE_4_MAI, "1 900\u00a0003", saisissant(nom)), LE_4_MAI)).isEmpty();
    }

    @Test
    void un_mandat_a_venir_ne_se_declare_pas() {
        assertThat(champs(demande(LE_4_MAI, null, mandate(LE_4_MAI), mandate(LE_4_MAI.plusDays(1))))).containsExactly("saisissants[1].mandatLe");
    }

    @Test
    void une_reception_future_est_refusee_aussi_par_l_acte() {
        Enregistrement future = demande(LE_4_MAI.plusDays(1), "1234567", CLAIRE);
        assertThatThrownBy(() -> ControleEnregistrement.verifier(future, LE_4_MAI)).isInstanceOf(RegleRefusee.class)
                .hasMessage("La date de réception ne peut pas être dans le futur.");
    }

    private static List<String> champs(Enregistrement demande) {
        return ControleEnregistrement.refus(demande, LE_4_MAI).stream().map(RegleRefusee::champ).toList();
    }

    private static SaisissantDeclare mandate(LocalDate le) {
        return new SaisissantDeclare(TypeSaisissant.AVOCAT, "Maître Exemple", null, null, null, le);
    }

    private static SaisissantDeclare saisissant(String nom) {
        return new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, nom, "claire@exemple.fr", "06 00 00 00 00", null, null);
    }

    private static Enregistrement demande(LocalDate reception, String numero, SaisissantDeclare... saisissants) {
        return new Enregistrement(reception, CanalSaisine.COURRIEL, List.of(saisissants), numero, null, null, false, null,
                MotifSaisine.AUTRE, null, Prestation.RSA, null, null, null, null, null, "Je conteste.", null, null, null,
                null, null);
    }
}
