package fr.passerelle.socle.journal.lecture;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** R-MED-29 : le journal ne garde d'une adresse refusée rien qui puisse désigner quelqu'un. */
class AdressesRefuseesServiceTest {

    @ParameterizedTest
    @CsvSource({
        "compte 40, compte 40",
        "convention CONV-1999-77777, convention CONV-1999-77777",
        "orientation ORI-2026-90267306, orientation ORI-2026-90267306",
        "saisine MED-2026-0042, saisine MED-2026-0042",
        "bail BAIL-a0ae8a58-9f31-4e23-b9cc-c413c6e5df73, bail BAIL-a0ae8a58-9f31-4e23-b9cc-c413c6e5df73",
        "habilitation 987654321, habilitation 987654321",
        "résultat de la tâche 12, résultat 12",
        "session, session"})
    void un_numero_ou_une_reference_de_la_maison_s_y_lit(String quoi, String garde) {
        assertThat(AdressesRefuseesService.sansSaisie(quoi)).isEqualTo(garde);
    }

    @ParameterizedTest
    @CsvSource({
        "saisine 1000018, saisine",
        "saisine Dupont, saisine",
        "saisine dupont, saisine",
        "convention Jeanne Exemple, convention",
        "saisine MED-DUPONT, saisine",
        "utilisateur jeanne@demo.example, utilisateur",
        "partenaire de jeanne.exemple, partenaire",
        "attestation de l’accueil 3 pas encore signé, attestation"})
    void ce_qui_fut_tape_a_la_place_n_y_entre_pas(String quoi, String garde) {
        assertThat(AdressesRefuseesService.sansSaisie(quoi)).isEqualTo(garde);
    }
}
