package fr.passerelle.attaque;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** De gros envois : refusés à leur taille dite, ou au premier octet de trop, sans qu'aucune adresse les garde en mémoire. */
@Tag("attaque")
class GrosCorpsIT {

    private static final String FORMULAIRE = "Content-Type: application/x-www-form-urlencoded";
    private static final String FICHIERS = "Content-Type: multipart/form-data; boundary=f";

    @ParameterizedTest
    @ValueSource(strings = {"connexion", "force", "presence", "mot-de-passe-oublie", "enquete?lien=faux", "n-existe-pas"})
    void un_formulaire_qui_dit_58_mo_est_refuse_avant_d_arriver(String chemin) {
        try (Prise prise = Prise.ouvrir().commencer(chemin, FORMULAIRE, "Content-Length: 58000000")) {
            assertThat(prise.statut()).contains(" 413 ");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"connexion", "force", "presence"})
    void un_envoi_sans_taille_est_refuse_des_qu_il_est_trop_gros(String chemin) {
        try (Prise prise = Prise.ouvrir().commencer(chemin, FORMULAIRE, "Transfer-Encoding: chunked")) {
            prise.ecrire("19000\r\n" + "a".repeat(0x19000) + "\r\n");
            assertThat(prise.statut()).contains(" 413 ");
        }
    }

    @Test
    void qui_n_est_pas_connecte_ne_depose_pas_de_fichier() {
        try (Prise prise = Prise.ouvrir().commencer("connexion", FICHIERS, "Content-Length: 5000000")) {
            assertThat(prise.statut()).contains(" 413 ");
        }
    }

    @Test
    void connecte_un_formulaire_trop_long_est_refuse_et_on_lit_pourquoi() {
        Reponse reponse = Client.enTantQue("mediateur").poster("mediation/correction?ref=MED-2026-0001", "demande=" + "x".repeat(150_000));
        assertThat(reponse.statut()).isEqualTo(413);
        assertThat(reponse.texte()).contains("Envoi trop volumineux", "ko sans fichier");
    }

    @Test
    void trop_de_formulaires_qui_arrivent_ensemble_le_lisent_en_francais() {
        List<Prise> ensemble = new ArrayList<>();
        try {
            String presque = "a".repeat(98_000);
            Optional<Prise> refusee = Optional.empty();
            for (Instant limite = Instant.now().plusSeconds(20); refusee.isEmpty() && Instant.now().isBefore(limite);) {
                if (ensemble.size() < 360) {
                    ensemble.add(Prise.ouvrir().commencer("connexion", FORMULAIRE, "Content-Length: 99000", "Connection: close").ecrire(presque));
                }
                refusee = ensemble.stream().filter(Prise::estRepondue).findFirst();
            }
            assertThat(refusee.orElseThrow().reponse()).startsWith("HTTP/1.1 429").contains("<h1>Trop d’envois en même temps</h1>", "Rien n’a été fait");
        } finally {
            ensemble.forEach(Prise::close);
        }
        assertThat(Client.dehors().statut("connexion")).isEqualTo(200);
    }

    @Test
    void plus_de_mille_champs_sont_une_page_et_non_une_panne_vide() {
        Reponse envoi = Client.dehors().poster("connexion", "a=1&".repeat(1100));
        assertThat(envoi.statut()).isEqualTo(413);
        assertThat(envoi.texte()).contains("<h1>");
        Reponse adresse = Client.dehors().lire("connexion?" + "a=1&".repeat(1100));
        assertThat(adresse.statut()).isEqualTo(404);
        assertThat(adresse.texte()).contains("Page introuvable");
    }
}
