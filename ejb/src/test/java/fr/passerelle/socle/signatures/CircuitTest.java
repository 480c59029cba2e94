package fr.passerelle.socle.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.comptes.Appelant;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Qui signe quoi, dans quel ordre, et ce qui annule. */
class CircuitTest {

    private static final Instant ENVOI = Instant.parse("2026-11-02T09:00:00Z");
    private static final Instant PLUS_TARD = ENVOI.plus(Duration.ofDays(3));
    private static final Appelant ADA = appelant("ada", "Ada d’Exemple-Lenoir");
    private static final Appelant BOB = appelant("bob", "Bob Modèle", "SIGNER");
    private static final String EMPREINTE = "a".repeat(64);

    private final Circuit circuit = nouveau(null, EMPREINTE);

    @Test
    void l_ordre_est_libre_et_le_dernier_acheve() {
        accepter("MAISON", BOB);
        assertThat(circuit.estAcheve()).isFalse();
        accepter("AUTRE", ADA);
        assertThat(circuit.estAcheve()).isTrue();
        assertThat(circuit.jours()).containsOnlyKeys("AUTRE", "MAISON").containsValue(LocalDate.of(2026, 11, 5));
    }

    @Test
    void on_ne_signe_ni_deux_fois_ni_a_deux_titres() {
        accepter("AUTRE", ADA);
        refuse(() -> accepter("AUTRE", ADA), "déjà signé par Ada d’Exemple-Lenoir le 5 novembre 2026");
        refuse(() -> circuit.accepter(acceptation("MAISON", circuit.empreinte(), ADA.nom()), ADA, PLUS_TARD), "à un autre titre");
    }

    @Test
    void seul_l_attendu_signe() {
        circuit.exigerAttendu("AUTRE", ADA);
        circuit.exigerAttendu("MAISON", BOB);
        assertThatThrownBy(() -> circuit.exigerAttendu("AUTRE", BOB)).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> circuit.exigerAttendu("MAISON", ADA)).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void le_nom_tape_est_celui_du_compte_a_la_casse_et_a_l_ordre_pres() {
        refuse(() -> circuit.accepter(acceptation("AUTRE", circuit.empreinte(), "Ada"), ADA, PLUS_TARD), "Ada d’Exemple-Lenoir");
        refuse(() -> circuit.accepter(acceptation("AUTRE", circuit.empreinte(), null), ADA, PLUS_TARD), "comme sur votre compte");
        circuit.accepter(acceptation("AUTRE", circuit.empreinte(), "D'EXEMPLE LENOIR Ada"), ADA, PLUS_TARD);
        assertThat(circuit.signataire("AUTRE").aSigne()).isTrue();
    }

    @Test
    void une_vieille_page_ne_signe_pas() {
        refuse(() -> circuit.accepter(acceptation("AUTRE", EMPREINTE, ADA.nom()), ADA, PLUS_TARD), "n’est pas le texte à signer");
        circuit.annuler("l’article 4 est corrigé", "bob", PLUS_TARD);
        refuse(() -> accepter("AUTRE", ADA), "a été annulé le 5 novembre 2026");
        assertThat(circuit.signataire("AUTRE").aSigne()).isFalse();
    }

    @Test
    void annule_il_garde_ce_qui_fut_signe_et_un_autre_le_remplace() {
        accepter("AUTRE", ADA);
        refuse(() -> circuit.annuler(" ", "bob", PLUS_TARD), "pourquoi");
        refuse(() -> nouveau(circuit, EMPREINTE), "déjà à signer");
        circuit.annuler("l’article 4 est corrigé", "bob", PLUS_TARD);
        assertThat(circuit.signataire("AUTRE").aSigne()).isTrue();
        assertThat(nouveau(circuit, EMPREINTE).numero()).isEqualTo(2);
        refuse(() -> circuit.annuler("encore", "bob", PLUS_TARD), "déjà annulé");
    }

    @Test
    void acheve_il_ne_s_annule_plus() {
        accepter("AUTRE", ADA);
        accepter("MAISON", BOB);
        refuse(() -> circuit.annuler("regret", "bob", PLUS_TARD), "signé par tous");
    }

    @Test
    void un_papier_a_un_nom_un_jour_possible_et_sa_numerisation_tout_se_dit_d_un_coup() {
        assertThatThrownBy(() -> circuit.recevoirLePapier(papier(" ", LocalDate.of(2026, 11, 1), null), "bob", PLUS_TARD))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ)
                        .containsExactly("nomPapier", "jour", "pieces"));
        refuse(() -> circuit.recevoirLePapier(papier("Ada Exemple", LocalDate.of(2026, 11, 6), 7L), "bob", PLUS_TARD), "entre l’envoi");
        circuit.recevoirLePapier(papier("Ada Exemple", LocalDate.of(2026, 11, 4), 7L), "bob", PLUS_TARD);
        assertThat(circuit.signataire("AUTRE").jour()).isEqualTo(LocalDate.of(2026, 11, 4));
        accepter("MAISON", BOB);
        assertThat(circuit.estAcheve()).as("qui a enregistré le papier d’un autre peut signer le sien").isTrue();
    }

    @Test
    void on_relance_qui_tarde_un_jour_sur_tant_et_pas_pour_toujours() {
        assertThat(circuit.aRelancer(ENVOI.plus(Duration.ofDays(6)), 7, 2)).isEmpty();
        Instant septJours = ENVOI.plus(Duration.ofDays(7));
        assertThat(circuit.aRelancer(septJours, 7, 2)).hasSize(2);
        accepter("MAISON", BOB);
        circuit.relancer("AUTRE", septJours);
        refuse(() -> circuit.relancer("AUTRE", septJours.plusSeconds(60)), "déjà partie");
        refuse(() -> circuit.relancer("MAISON", septJours), "déjà signé");
        assertThat(circuit.aRelancer(septJours.plus(Duration.ofDays(6)), 7, 2)).isEmpty();
        assertThat(circuit.aRelancer(septJours.plus(Duration.ofDays(7)), 7, 2)).hasSize(1);
        circuit.relancer("AUTRE", septJours.plus(Duration.ofDays(7)));
        assertThat(circuit.aRelancer(septJours.plus(Duration.ofDays(70)), 7, 2)).isEmpty();
    }

    private void accepter(String role, Appelant qui) {
        circuit.accepter(acceptation(role, circuit.empreinte(), qui.nom()), qui, PLUS_TARD);
    }

    private static Acceptation acceptation(String role, String empreinte, String nom) {
        return new Acceptation(1, role, empreinte, nom, "secret", 1);
    }

    private SignaturePapier papier(String nom, LocalDate jour, Long piece) {
        return new SignaturePapier(1, "AUTRE", circuit.empreinte(), nom, jour, piece);
    }

    private static Circuit nouveau(Circuit precedent, String empreinte) {
        return new Circuit(new CircuitAOuvrir("bail", "B-1", "Bail B-1", List.of(1L), List.of(
                SignataireAttendu.compte("AUTRE", "Pour le locataire", "Ada", "ada", "/baux/signer?ref=B-1"),
                SignataireAttendu.quiPeut("MAISON", "Pour la maison", "SIGNER", "/baux/bail?ref=B-1"))),
                List.of(new DocumentSigne(1, empreinte)), precedent, "bob", ENVOI);
    }

    private static Appelant appelant(String compte, String nom, String... permissions) {
        return new Appelant(compte, nom, Set.of(), Set.of(permissions), List.of());
    }

    private static void refuse(org.assertj.core.api.ThrowableAssert.ThrowingCallable acte, String dit) {
        assertThatThrownBy(acte).isInstanceOf(RegleRefusee.class).extracting(e -> e.getMessage().replace('\u00a0', ' ')).asString().contains(dit);
    }
}
