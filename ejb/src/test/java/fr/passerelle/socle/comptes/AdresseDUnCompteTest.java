package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.comptes.faits.AdresseChangee;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Une adresse qu'on vient de changer n'est pas encore celle de la personne. */
class AdresseDUnCompteTest {

    private static final Instant MATIN = Instant.parse("2026-05-04T06:00:00Z");
    private static final Duration SEPT_JOURS = Duration.ofDays(7);

    @Test
    void une_nouvelle_adresse_est_sure_sept_jours_apres() {
        Compte compte = quiSert();
        assertThat(compte.changerAdresse("b@exemple.fr", MATIN)).contains(new AdresseChangee("jeanne", "a@exemple.fr", "a@exemple.fr", "b@exemple.fr", false));
        assertThat(compte.adresseSure(MATIN.plus(SEPT_JOURS).minusSeconds(1))).isFalse();
        assertThat(compte.adresseSure(MATIN.plus(SEPT_JOURS))).isTrue();
        assertThat(compte.changerAdresse("b@exemple.fr", MATIN)).as("la même").isEmpty();
    }

    @Test
    void changee_de_nouveau_c_est_toujours_la_derniere_sure_qui_peut_confirmer() {
        Compte compte = quiSert();
        compte.changerAdresse("b@exemple.fr", MATIN);
        assertThat(compte.changerAdresse("c@exemple.fr", MATIN.plusSeconds(60)).orElseThrow().sure()).isEqualTo("a@exemple.fr");
        assertThat(compte.changerAdresse(null, MATIN.plusSeconds(120)).orElseThrow().sure()).isEqualTo("a@exemple.fr");
        assertThat(compte.changerAdresse("d@exemple.fr", MATIN.plus(SEPT_JOURS)).orElseThrow().sure()).isEqualTo("a@exemple.fr");

        compte.changerAdresse("a@exemple.fr", MATIN.plus(SEPT_JOURS).plusSeconds(60));
        assertThat(compte.adresseSure(MATIN.plus(SEPT_JOURS).plusSeconds(60))).as("y revenir").isTrue();
    }

    @Test
    void tant_que_personne_n_est_entre_une_adresse_se_corrige_sans_attendre() {
        Compte compte = new Compte(nouveau(), "empreinte", MATIN);
        assertThat(compte.changerAdresse("b@exemple.fr", MATIN).orElseThrow().jamaisEntre()).isTrue();
        assertThat(compte.adresseSure(MATIN)).isTrue();
    }

    private static Compte quiSert() {
        Compte compte = new Compte(nouveau(), "empreinte", MATIN);
        compte.reussir(MATIN);
        return compte;
    }

    private static NouveauCompte nouveau() {
        return new NouveauCompte("jeanne", "Jeanne", "Exemple", "a@exemple.fr", null, Set.of("UN_ROLE"));
    }
}
