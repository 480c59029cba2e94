package fr.passerelle.socle.conservation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** No text is kept without a room that says what becomes of it. */
@DansLeServeur
class EcritsGardesIT {

    @Test
    void chaque_colonne_de_texte_de_chaque_schema_est_declaree_par_une_piece_et_une_seule_fois() throws Exception {
        List<EcritGarde> ecrits = Beans.trouver(Conservation.class).ecrits();
        assertThat(ecrits.stream().flatMap(e -> e.adresses().stream())).containsExactlyInAnyOrderElementsOf(EcritsDeLaBase.tous());
        List<String> objets = Beans.trouver(Conservation.class).objets().stream().map(ObjetConserve::code).toList();
        assertThat(ecrits.stream().map(EcritGarde::objet).filter(Objects::nonNull)).isSubsetOf(objets);
    }

    @Test
    void un_courriel_qui_attend_n_est_pas_garde_apres_que_son_lien_a_fini() throws Exception {
        String perime = attendre("now() - interval '1 minute'");
        String utile = attendre("now() + interval '1 hour'");
        try {
            EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("courriels.envoi", "essai"));
            assertThat(Base.lire("select essais from courriels.envoi where adresse = ?", perime)).as("ni essayé").containsExactly("0");
            EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("conservation.menage", "essai"));
            assertThat(Base.lire("select adresse from courriels.envoi where adresse in (?, ?)", perime, utile)).containsExactly(utile);
        } finally {
            Base.ecrire("delete from courriels.envoi where adresse like '%@perime.example'");
        }
    }

    private static String attendre(String perimeLe) throws Exception {
        String adresse = UUID.randomUUID() + "@perime.example";
        Base.ecrire("insert into courriels.envoi (modele, adresse, sujet, corps, objet, depose_le, prochain_essai, perime_le)"
                + " values ('ENQUETE', '" + adresse + "', 'Votre avis', 'lien', 'enquete', now(), now(), " + perimeLe + ")");
        return adresse;
    }

    @Test
    void une_vue_part_avec_le_compte_qui_la_gardait() throws Exception {
        Base.ecrire("insert into listes.vue_enregistree (liste, identifiant, nom, requete, creee_le)"
                + " values ('mediation/saisines', 'parti', 'La mienne', 'delai=EN_RETARD', now())");
        EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("conservation.menage", "essai"));
        assertThat(Base.lire("select nom from listes.vue_enregistree where identifiant = 'parti'")).isEmpty();
    }
}
