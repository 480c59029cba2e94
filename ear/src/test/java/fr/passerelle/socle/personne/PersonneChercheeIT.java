package fr.passerelle.socle.personne;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.listes.ListesService;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A person is found by their name however it is typed, and what is not shown is told. */
@DansLeServeur
class PersonneChercheeIT {

    private static Trouves trouver(String numero, String nom) throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(DroitsService.class).chercher(new PersonneCherchee(numero, nom, "courrier du 4 mai"))
                .stream().filter(t -> t.mots().objet().equals("saisine")).findFirst().orElseThrow());
    }

    private static List<String> references(String nom) throws Exception {
        return trouver(null, nom).lignes().stream().map(Trouvaille::reference).toList();
    }

    @Test
    void les_mots_d_un_nom_se_tapent_dans_tout_ordre_et_ce_qui_les_separe_ne_compte_pas() throws Exception {
        Map<String, List<String>> noms = Map.of(
                "Jehannequin Exemplaire", List.of("Exemplaire Jehannequin", "exemplaire jehannequin", "jehann"),
                "Jean-Pierre Le-Gallec", List.of("Jean Pierre Gallec", "Le Gallec", "LeGallec", "gallec jean", "Jean‑Pierre le gallec"),
                "Aya N’Guessanou", List.of("Nguessanou", "N'Guessanou", "n guessanou", "guessanou aya"));
        int numero = 2_870_001;
        for (Map.Entry<String, List<String>> nom : noms.entrySet()) {
            String reference = SaisinesPretes.faireRecue(nom.getKey(), String.valueOf(numero++), "Je conteste.");
            for (String saisi : nom.getValue()) {
                assertThat(references(saisi)).as(saisi).containsExactly(reference);
            }
        }
    }

    @Test
    void un_nom_de_deux_lettres_ne_trouve_que_ceux_qui_le_portent() throws Exception {
        String wu = SaisinesPretes.faireRecue("Lin Wû", "2870011", "Je conteste.");
        String wurtz = SaisinesPretes.faireRecue("Lin Wurtzel", "2870012", "Je conteste.");
        assertThat(references("Wu")).contains(wu).doesNotContain(wurtz);
        assertThat(references("wu lin")).containsExactly(wu);
    }

    @Test
    void les_mots_sont_ceux_d_une_seule_personne() throws Exception {
        String reference = SaisinesPretes.faireRecue("Basile Premierin", "2870021", "Je conteste.");
        Base.ecrire("update mediation.saisine set concerne_nom = 'Secondet', concerne_prenom = 'Zita',"
                + " texte_recherche = texte_recherche || ' Zita Secondet' where reference = '" + reference + "'");
        assertThat(references("premierin basile")).containsExactly(reference);
        assertThat(references("secondet zita")).containsExactly(reference);
        assertThat(references("secondet basile")).isEmpty();
    }

    @Test
    void des_signes_ne_sont_pas_un_nom_et_un_numero_se_lit_avec_ses_espaces() throws Exception {
        for (String saisi : List.of("%%%", "___", "%", "--- ", "a")) {
            EnTantQue.faire("dpo", () -> assertThatThrownBy(() -> Services.trouver(DroitsService.class)
                    .chercher(new PersonneCherchee(null, saisi, "courrier"))).as(saisi).isInstanceOf(RegleRefusee.class)
                    .extracting(r -> ((RegleRefusee) r).champ()).isEqualTo("nom"));
        }
        String reference = SaisinesPretes.faireRecue("Odon Espacial", "2870031", "Je conteste.");
        assertThat(trouver("2 870\u00a0031", null).lignes()).extracting(Trouvaille::reference).containsExactly(reference);
    }

    @Test
    void au_dela_de_deux_cents_la_coupe_est_dite() throws Exception {
        Base.ecrire("""
                insert into mediation.saisine (reference, date_reception, date_enregistrement, modifiee_le, enregistree_par, canal,
                    type_saisissant, motif, prestation, etat, concerne_nom, texte_recherche)
                select 'MED-2002-' || (300000 + i), date '2002-01-01', now(), now(), 'essai', 'COURRIEL', 'ALLOCATAIRE', 'AUTRE', 'RSA',
                    'RECUE', 'Multipliant', 'Multipliant' from generate_series(1, 201) i""");
        try {
            Trouves trop = trouver(null, "multipliant");
            assertThat(trop.coupes()).isTrue();
            assertThat(trop.lignes()).hasSize(200);
            Base.ecrire("delete from mediation.saisine where reference = 'MED-2002-300001'");
            assertThat(trouver(null, "multipliant").coupes()).isFalse();
        } finally {
            Base.ecrire("delete from mediation.saisine where annee = 2002");
        }
    }

    @Test
    void les_courriels_remis_sont_ceux_de_la_personne_et_non_ceux_des_agents_de_son_dossier() throws Exception {
        String reference = SaisinesPretes.faireInterrogee("Ida Écritasoi", "2870041", "Que savez-vous ?");
        assertThat(Base.lire("select modele from courriels.envoi where objet = 'saisine' and reference = ?", reference)).contains("QUESTION_SERVICE");
        PersonneCherchee elle = new PersonneCherchee("2870041", null, "courrier du 4 mai");
        List<CourrielEnvoye> remis = EnTantQue.executer("dpo", () -> Services.trouver(DroitsService.class).reunir(elle, List.of(new Choix("saisine", reference)))).courriels();
        assertThat(remis).isNotEmpty().extracting(CourrielEnvoye::adresse).containsOnly("personne@demo.example");
    }

    @Test
    void un_compte_se_cherche_de_meme() throws Exception {
        for (String saisi : List.of("médiation démo", "demo-mediation", "Demo Mediation mediateur")) {
            assertThat(comptes(saisi)).as(saisi).isPositive();
        }
        assertThat(comptes("%%%")).isZero();
    }

    private static long comptes(String saisi) throws Exception {
        return EnTantQue.executer("admin", () -> Services.trouver(ListesService.class)
                .lire("administration/comptes", new Parametres(Map.of("q", List.of(saisi)))).tranche().total());
    }
}
