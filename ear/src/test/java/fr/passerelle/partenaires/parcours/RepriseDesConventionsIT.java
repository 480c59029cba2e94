package fr.passerelle.partenaires.parcours;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.http.Client;
import fr.passerelle.http.Formulaire;
import fr.passerelle.http.Reponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The conventions that stood before, through the page: tried, taken over, read back to the letter, undone. */
class RepriseDesConventionsIT {

    private static final String PAGE = "partenaires/import";
    private static final String ECHEANCES = "partenaires/echeances.csv?au=2026-11-30&q=CONV-000";
    private static final String ENTETE = "reference;siret;raison_sociale;type;signee_le;effet_le;duree_mois;reconduction;duree_reconduction_mois;"
            + "reconductions_max;preavis_mois;denoncee_le\n";

    private final Client secretaire = Client.enTantQue("secretariat");

    @Test
    void la_reprise_se_verifie_s_importe_donne_l_echeancier_a_la_lettre_et_s_annule() throws IOException {
        String fichier = lire("conventions_reprise.csv");
        String rien = secretaire.lire(ECHEANCES).texte();
        assertThat(rien.lines()).hasSize(1);
        assertThat(envoyer("verifier", fichier)).contains("60 lignes lues").contains("datée de l’avenir");
        assertThat(secretaire.lire(ECHEANCES).texte()).isEqualTo(rien);
        envoyer("importer", fichier);
        assertThat(lu(secretaire.lire(PAGE))).contains("conventions_reprise.csv 60", "Annuler l’import");
        Reponse echeances = secretaire.lire(ECHEANCES);
        assertThat(echeances.type()).startsWith("text/csv");
        assertThat(echeances.corps()).isEqualTo(lire("conventions_reprise_echeances_2026-11-30.csv").getBytes(StandardCharsets.UTF_8));
        assertThat(lu(secretaire.lire("partenaires/echeances?au=2026-11-30&q=CONV-000&etat=ACTIVE")))
                .contains("CONV-00011", "sauf dénonciation reçue avant le 24 mars 2028").doesNotContain("CONV-00002");
        assertThat(envoyer("verifier", fichier)).contains("1 erreur", "Ce fichier est déjà importé, depuis le ").doesNotContain("Une convention porte déjà cette référence.");
        assertThat(envoyer("verifier", "\ufeff" + fichier.replace("\n", "\r\n"))).as("le même, enregistré autrement").contains("1 erreur", "Les 60 conventions de ce fichier sont déjà là")
                .doesNotContain("Une convention porte déjà cette référence.", "déjà une convention en vigueur");
        Reponse faits = secretaire.lire(PAGE);
        new Formulaire(secretaire, faits, "annulation").par(faits.texte().replaceAll("(?s).*?name=\"(annuler\\d+)\".*", "$1"));
        assertThat(secretaire.lire(ECHEANCES).texte()).isEqualTo(rien);
    }

    @Test
    void tout_ce_qui_ne_va_pas_dans_le_fichier_se_dit_ligne_par_ligne() {
        String rapport = envoyer("importer", ENTETE + """
                X-1;00000001800011;Siret faux;CCAS;2020-01-01;2020-02-01;12;AUCUNE;;;0;
                X-2;00000001800010;Date fausse;CCAS;2020-13-01;2020-02-01;12;AUCUNE;;;0;
                X-3;00000001800010;Effet avant signature;CCAS;2020-03-01;2020-02-01;12;AUCUNE;;;0;
                X-4;00000001800010;Type inconnu;PIGEON;2020-01-01;2020-02-01;12;AUCUNE;;;0;
                X-5;00000001800010;Reconduction incohérente;CCAS;2020-01-01;2020-02-01;12;EXPRESSE;12;2;0;
                X-6;00000001800010;Tacite sans durée;CCAS;2020-01-01;2020-02-01;12;TACITE;;;0;
                X-6;00000001800010;Référence deux fois;CCAS;2020-01-01;2020-02-01;0;AUCUNE;;;;2019-01-01
                X-7;00000001800010;=FORMULE();CCAS;2020-01-01;2016-02-01;12;TACITE;12;-1;0;
                """);
        assertThat(rapport).contains("8 lignes lues").contains("rien n’a été importé", "E-SIRET", "E-DATE", "AAAA-MM-JJ", "ne peut pas précéder la signature",
                "Valeurs possibles", "cette cellule doit rester vide", "Une reconduction tacite demande sa durée", "Référence déjà présente",
                "de 1 à 600", "Valeur obligatoire", "un tableur y verrait une formule", "ne peut pas précéder 2017");
        assertThat(secretaire.lire("partenaires/echeances.csv?q=X-").texte().lines()).hasSize(1);
        assertThat(secretaire.statut("partenaires/echeances.csv?au=2026-13-45")).isEqualTo(404);
        assertThat(lu(secretaire.lire("partenaires/echeances?au=2062-01-01"))).contains("n’est pas une date vraisemblable");
        assertThat(lu(secretaire.lire("partenaires/echeances?au=2044-02-29"))).doesNotContain("n’est pas une date vraisemblable");
    }

    private String envoyer(String bouton, String fichier) {
        return lu(new Formulaire(secretaire, secretaire.lire(PAGE), "import").fichier("fichier", "conventions_reprise.csv", fichier).par(bouton));
    }

    /** What one reads of the page, without its tags. */
    private static String lu(Reponse page) {
        return page.texte().replaceAll("<[^>]*>", " ").replaceAll("[\\s\\u00a0\\u202f]+", " ");
    }

    private static String lire(String nom) throws IOException {
        try (InputStream flux = RepriseDesConventionsIT.class.getResourceAsStream("/partenaires/" + nom)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
