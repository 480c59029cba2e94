package fr.passerelle.socle.listes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.tableur.TableurCsv;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every list has without writing it, on the list of mails: rights, pages, exports, views kept, hostile addresses. */
@DansLeServeur
class ListesIT {

    private static final String COURRIELS = "administration/courriels";

    private ListesService listes;
    private VuesService vues;

    @BeforeEach
    void trouverLesServices() {
        listes = Services.trouver(ListesService.class);
        vues = Services.trouver(VuesService.class);
    }

    private ListeLue<?> lire(String qui, String adresse) throws Exception {
        return EnTantQue.executer(qui, () -> listes.lire(COURRIELS, Parametres.lire(adresse)));
    }

    private static void deposer(String reference, int nombre) throws Exception {
        Base.ecrire("insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, etat)"
                + " select 'ACCUSE', 'liste' || i || '@demo.example', 's', 'c', 'essai', '" + reference + "-' || i, now(), 'ABANDONNE'"
                + " from generate_series(1, " + nombre + ") i");
    }

    @Test
    void une_liste_ne_s_ouvre_qu_a_qui_en_a_la_permission_et_une_liste_inconnue_n_existe_pour_personne() throws Exception {
        for (String exclu : List.of("mediateur", "direction", "accueil", "dpo")) {
            EnTantQue.faire(exclu, () -> {
                assertThatThrownBy(() -> listes.lire(COURRIELS, Parametres.aucun())).isInstanceOf(AccesRefuse.class);
                assertThatThrownBy(() -> listes.exporter(COURRIELS, Parametres.aucun(), null)).isInstanceOf(AccesRefuse.class);
                assertThatThrownBy(() -> vues.enregistrer(COURRIELS, "À moi", Parametres.aucun())).isInstanceOf(AccesRefuse.class);
            });
        }
        EnTantQue.faire("admin", () -> assertThatThrownBy(() -> listes.lire("administration/rien", Parametres.aucun())).isInstanceOf(Introuvable.class));
    }

    @Test
    void une_page_au_dela_de_la_derniere_est_la_derniere_et_une_adresse_hostile_n_est_qu_ecartee() throws Exception {
        deposer("PAGES", 60);
        ListeLue<?> loin = lire("admin", "q=pages-&page=900");
        assertThat(loin.tranche().page()).isEqualTo(2);
        assertThat(loin.tranche().total()).isEqualTo(60);
        assertThat(loin.tranche().lignes()).hasSize(10);
        for (String adresse : List.of("q=%25%25%25", "q=%00", "q=%27%3B--", "du=2062-01-01", "du=%2B999999999-12-31", "au=0000-00-00", "etat=RIEN",
                "tri=(select+1)", "taille=9999999", "page=-4", "page=99999999999", "q=%C2%A0%E2%80%AF", "q=%5C", "modele=x'--")) {
            assertThat(lire("admin", adresse).tranche()).as(adresse).isNotNull();
        }
        assertThat(lire("admin", "q=%25%25%25").tranche().total()).isZero();
    }

    @Test
    void un_export_est_exactement_ce_qui_est_filtre_sans_formule_et_se_journalise() throws Exception {
        deposer("=EXPORT", 3);
        ByteArrayOutputStream flux = new ByteArrayOutputStream();
        EnTantQue.faire("admin", () -> {
            try (TableurCsv tableur = new TableurCsv(flux)) {
                listes.exporter(COURRIELS, Parametres.lire("q=%3Dexport"), tableur);
            }
        });
        List<String> lignes = List.of(flux.toString(StandardCharsets.UTF_8).split("\r\n"));
        assertThat(lignes.get(0)).isEqualTo("\ufeffDéposé;Courriel;Destinataire;Référence;État;Essais;Parti;Refus;N°");
        assertThat(lignes.subList(1, lignes.size())).hasSize(3).allMatch(l -> l.contains(";l…@demo.example;'=EXPORT-"));
        assertThat(Base.lire("select acte || objet || qui from journal.acte where qui = 'admin' order by id desc limit 1")).containsExactly("EXPORTcourrieladmin");
    }

    @Test
    void une_vue_gardee_n_est_qu_a_soi_et_a_sa_liste_et_ne_garde_que_ce_qu_une_adresse_peut_dire() throws Exception {
        EnTantQue.faire("admin", () -> {
            vues.enregistrer(COURRIELS, " En échec ", Parametres.lire("etat=ABANDONNE&page=3&autre=1"));
            assertThat(vues.mesVues(COURRIELS)).extracting(VueEnregistree::nom, VueEnregistree::requete)
                    .contains(org.assertj.core.groups.Tuple.tuple("En échec", "etat=ABANDONNE"));
            assertThatThrownBy(() -> vues.enregistrer(COURRIELS, "  ", Parametres.aucun())).isInstanceOf(RegleRefusee.class);
        });
        long id = EnTantQue.executer("admin", () -> vues.mesVues(COURRIELS).get(0).id());
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> vues.supprimer(id)).isInstanceOf(Introuvable.class));
        EnTantQue.faire("admin", () -> {
            vues.supprimer(id);
            assertThat(vues.mesVues(COURRIELS)).noneMatch(v -> v.id() == id);
        });
    }
}
