package fr.passerelle.partenaires.demande.saisie;

import static fr.passerelle.partenaires.demande.saisie.EtatDemande.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The state table of a request, refused pairs included. */
class EtatDemandeTest {

    private static final Map<EtatDemande, Set<EtatDemande>> TABLE = new EnumMap<>(Map.of(
            BROUILLON, EnumSet.of(ENVOYEE, ABANDONNEE),
            ENVOYEE, EnumSet.of(EN_INSTRUCTION, ABANDONNEE),
            EN_INSTRUCTION, EnumSet.of(COMPLEMENT_DEMANDE, ETABLIE, REFUSEE, ABANDONNEE),
            COMPLEMENT_DEMANDE, EnumSet.of(EN_INSTRUCTION, REFUSEE, ABANDONNEE),
            ETABLIE, EnumSet.of(OUVERTE),
            OUVERTE, Set.of(), REFUSEE, Set.of(), ABANDONNEE, Set.of()));

    @ParameterizedTest
    @EnumSource(EtatDemande.class)
    void chaque_etat_ne_mene_qu_ou_dit_la_table(EtatDemande etat) {
        assertThat(etat.suivants()).isEqualTo(TABLE.get(etat));
        assertThat(etat.estFinal()).isEqualTo(TABLE.get(etat).isEmpty());
    }

    @Test
    void le_tour_se_dit_a_chaque_etat() {
        assertThat(BROUILLON.tour(Origine.PORTAIL)).isEqualTo(Tour.PARTENAIRE);
        assertThat(BROUILLON.tour(Origine.PAPIER)).isEqualTo(Tour.CAF);
        assertThat(COMPLEMENT_DEMANDE.tour(Origine.PAPIER)).isEqualTo(Tour.PARTENAIRE);
        assertThat(EN_INSTRUCTION.tour(Origine.PORTAIL)).isEqualTo(Tour.CAF);
        assertThat(ETABLIE.tour(Origine.PORTAIL)).isEqualTo(Tour.LES_DEUX);
        assertThat(OUVERTE.tour(Origine.PORTAIL)).isEqualTo(Tour.PERSONNE);
    }
}
