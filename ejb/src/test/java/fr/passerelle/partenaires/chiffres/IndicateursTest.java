package fr.passerelle.partenaires.chiffres;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Axe;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The formulas of the dossier (§5, I-1 to I-7) on counts known by hand. */
class IndicateursTest {

    private static final BigDecimal UN_AN_DE_DIX_DROITS = BigDecimal.valueOf(365L * 86_400 * 10);

    private static final ComptesDeLAnnee CONNUS = new ComptesDeLAnnee(
            new ComptesDeLAnnee.Jour(12, 13, 30, 8, 6, 40, 20, 15, 25, 2),
            new ComptesDeLAnnee.Periode(5, 1, 8, 20, 3, UN_AN_DE_DIX_DROITS, 4, new BigDecimal("1.5"), 14, 4),
            365, Map.of(Axe.TYPE, Map.of("ASSOCIATION", 9L, "BAILLEUR_PHYSIQUE", 3L), Axe.SERVICE, Map.of("CDAP", 40L),
                    Axe.MOTIF_SUSPENSION, Map.of("MANQUEMENT", 3L), Axe.TRIMESTRE, Map.of("T1", 5L)), Map.of(3, 2L, 4, 2L));

    private static String valeur(ComptesDeLAnnee comptes, String code) {
        return Affichage.valeurEnClair(Indicateurs.de(comptes).stream().filter(i -> i.code().equals(code)).findFirst().orElseThrow());
    }

    @Test
    void chaque_indicateur_est_sa_formule() {
        assertThat(List.of("I-1", "I-2", "I-3", "I-4", "I-5", "I-6", "I-7", "V-9").stream().map(c -> valeur(CONNUS, c)))
                .containsExactly("12", "75\u202f%", "2,5\u00a0jours", "75\u202f%", "8,0\u202f%", "30,0\u202f%", "1,5\u00a0jour", "3,5\u00a0jours");
    }

    @Test
    void une_base_vide_n_a_pas_de_taux() {
        ComptesDeLAnnee rien = new ComptesDeLAnnee(new ComptesDeLAnnee.Jour(0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                new ComptesDeLAnnee.Periode(0, 0, 0, 0, 0, BigDecimal.ZERO, 0, null, 0, 0), 300, Map.of(), Map.of());
        assertThat(Indicateurs.de(rien)).filteredOn(i -> i.code().startsWith("I-") && !i.code().equals("I-1")).extracting(Indicateur::valeur).containsOnlyNulls();
        assertThat(TrameDesPartenariats.repartitions(rien).get(0).lignes()).isEmpty();
    }

    @Test
    void l_edition_diffusable_cache_les_petits_nombres_qui_designeraient_un_bailleur_ou_un_droit_suspendu() {
        Chiffres<ComplementsDesPartenariats> chiffres = new Chiffres<>(Indicateurs.de(CONNUS), TrameDesPartenariats.repartitions(CONNUS),
                new ComplementsDesPartenariats(java.time.LocalDate.of(2026, 12, 31), Map.of(), List.of()));
        Bilan<ComplementsDesPartenariats> diffuse = TrameDesPartenariats.TRAME.diffusable(new Bilan<>(2026, 5, chiffres));
        assertThat(diffuse.indicateur("V-8").estCache()).isTrue();
        assertThat(diffuse.indicateur("I-6").numerateur()).isNull();
        assertThat(diffuse.repartition("R-1").lignes()).extracting(Indicateur::code, Indicateur::estCache)
                .contains(org.assertj.core.groups.Tuple.tuple("R-1.BAILLEUR_PHYSIQUE", true));
        assertThat(diffuse.indicateur("I-1").estCache()).isFalse();
        assertThat(diffuse.repartition("R-3").lignes()).as("ni lignes ni base").hasSize(6).allSatisfy(l -> assertThat(l.estCache() && l.denominateur() == null).isTrue());
        assertThat(diffuse.repartition("R-3").montrees()).singleElement().matches(l -> l.estCache() && l.denominateur() == null);
    }

    @Test
    void une_phrase_ne_dit_pas_combien_de_droits_furent_suspendus() {
        Bilan<ComplementsDesPartenariats> bilan = new Bilan<>(2026, 0, null, null, 5, Indicateurs.de(CONNUS), TrameDesPartenariats.repartitions(CONNUS), Map.of(), List.of(),
                Map.of("SECURITE", "{V-8} suspensions, dont {R-3.MANQUEMENT:nombre} manquements et {R-3.DEPART:nombre} départs, soit {R-3.DEPART}."), null);
        assertThat(TrameDesPartenariats.TRAME.diffusable(bilan).textes())
                .containsEntry("SECURITE", "n.\u00a0d. suspensions, dont n.\u00a0d. manquements et n.\u00a0d. départs, soit n.\u00a0d..");
    }

    @Test
    void chaque_formule_a_son_code_a_elle_et_dit_comment_elle_compte() {
        assertThat(Indicateurs.TOUTES).extracting(m -> m.code()).doesNotHaveDuplicates();
        assertThat(Indicateurs.TOUTES).allSatisfy(m -> assertThat(m.formule()).hasSizeGreaterThan(20));
    }
}
