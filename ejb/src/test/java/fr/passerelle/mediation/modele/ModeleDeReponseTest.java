package fr.passerelle.mediation.modele;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModeleDeReponseTest {

    private static final MotifSaisine MOTIF = MotifSaisine.values()[0];
    private static final MotifSaisine AUTRE = MotifSaisine.values()[1];

    @Test
    void un_modele_convient_d_autant_plus_qu_il_nomme_le_motif_et_la_prestation() {
        assertThat(convenance(Set.of(MOTIF), Set.of(Prestation.RSA))).isGreaterThan(convenance(Set.of(MOTIF), Set.of()));
        assertThat(convenance(Set.of(MOTIF), Set.of())).isGreaterThan(convenance(Set.of(), Set.of())).isPositive();
        assertThat(convenance(Set.of(), Set.of())).isPositive();
        assertThat(convenance(Set.of(AUTRE), Set.of(Prestation.RSA))).isZero();
        assertThat(convenance(Set.of(MOTIF), Set.of(Prestation.PPA))).isZero();
    }

    @Test
    void il_se_lit_avec_des_valeurs_d_exemple() {
        assertThat(new ModeleSaisi("T", Set.of(), Set.of(), "Bonjour {personne}, au sujet de {prestation}\u202f: {reference} du {recue}.").exemple())
                .startsWith("Bonjour Jeanne Exemple").doesNotContain("{");
    }

    private static int convenance(Set<MotifSaisine> motifs, Set<Prestation> prestations) {
        return new ModeleDeReponse(1, 1, "T", motifs, prestations, "C", false, List.of()).convenance(MOTIF, Prestation.RSA);
    }
}
