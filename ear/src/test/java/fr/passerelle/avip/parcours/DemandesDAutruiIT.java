package fr.passerelle.avip.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.avip.service.DemandesPretes;
import fr.passerelle.conteneur.Appel;
import fr.passerelle.http.Client;
import fr.passerelle.http.Reponse;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A prescriber learns nothing of another body’s requests, by any address (acceptance 6). */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DemandesDAutruiIT {

    private String un;
    private String autre;
    private String demande;
    private String brouillon;
    private String proposition;
    private String reference;

    @BeforeAll
    void faireDeuxPrescripteurs() {
        List<String> faits = List.of(Appel.faire(DemandesPretes.class, "faire").split(" "));
        un = faits.get(0);
        demande = faits.get(1);
        brouillon = faits.get(2);
        proposition = faits.get(3);
        reference = faits.get(4);
        autre = Appel.faire(DemandesPretes.class, "autre");
    }

    private String adresse(String modele) {
        return modele.replace("{demande}", demande).replace("{brouillon}", brouillon).replace("{proposition}", proposition).replace("{reference}", reference);
    }

    @ParameterizedTest
    @CsvSource({"avip/demande?id={demande}", "avip/demande?id={demande}&faces-redirect=true", "avip/demande?id={brouillon}&id={demande}",
            "avip/orienter?id={brouillon}", "avip/orienter?id={brouillon}&etape=6", "avip/demande?id={reference}", "avip/demande?id=-1", "avip/demande",
            "avip/prescripteurs", "avip/prescripteurs.csv"})
    void ce_qui_est_a_un_autre_n_existe_pas(String modele) {
        Reponse reponse = Client.enTantQue(autre + "a").lire(adresse(modele));
        assertThat(reponse.statut()).as(modele).isEqualTo(404);
        assertThat(reponse.texte()).doesNotContain("Démo-Autrui");
    }

    @ParameterizedTest
    @CsvSource({"avip/mes-demandes", "avip/mes-demandes?q={reference}", "avip/mes-demandes?q=Autrui", "avip/mes-demandes?etat=ENVOYEE", "avip/mes-demandes?suite=ATTENDUES",
            "avip/mes-demandes?tri=-structure&page=1", "avip/mes-demandes.csv", "avip/mes-demandes.csv?q={reference}", "avip/orienter", "avip/propositions",
            "avip/propositions?decline={proposition}"})
    void ce_qui_est_a_soi_ne_dit_rien_de_l_autre(String modele) {
        Reponse reponse = Client.enTantQue(autre + "a").lire(adresse(modele));
        assertThat(reponse.statut()).as(modele).isEqualTo(200);
        assertThat(reponse.texte()).doesNotContain("Démo-Autrui", "Prénom-Autrui", "/avip/demande?id=" + demande, "id=" + brouillon + "\"");
    }

    @Test
    void a_qui_l_a_faite_elle_se_montre_avec_son_horloge_et_la_tentative_est_notee() {
        Reponse mienne = Client.enTantQue(un + "a").lire("avip/demande?id=" + demande);
        assertThat(mienne.statut()).isEqualTo(200);
        assertThat(mienne.texte()).contains("Prénom-Autrui Démo-Autrui", "Réponse attendue au plus tard le", reference, "Retirer cette demande");
        Client.enTantQue(autre + "a").lire("avip/demande?id=" + demande);
        assertThat(Appel.faire(DemandesPretes.class, "tentatives", autre)).isNotEqualTo("0");
    }
}
