package fr.passerelle.socle.taches;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les travaux de fond : chacun à son heure, une fois, et l'on voit ce qu'il en advint. */
@DansLeServeur
class TravauxIT {

    private static final String PURGE = "pieces.purge";

    private TravauxService travaux;

    @BeforeEach
    void trouverLeService() {
        travaux = Services.trouver(TravauxService.class);
    }

    @Test
    void a_chaque_heure_due_un_seul_le_fait_fussent_ils_huit_a_la_voir() throws Exception {
        ExecutorService serveurs = Executors.newFixedThreadPool(8);
        try {
            for (int heure = 1; heure <= 5; heure++) {
                long avant = executions();
                rendreDu();
                CyclicBarrier depart = new CyclicBarrier(8);
                List<Callable<Void>> veilles = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    veilles.add(() -> {
                        depart.await();
                        EnTantQue.faire("admin", travaux::veiller);
                        return null;
                    });
                }
                for (Future<Void> veille : serveurs.invokeAll(veilles)) {
                    veille.get();
                }
                assertThat(apresCoup().derniere().erreur()).isNull();
                assertThat(executions()).isEqualTo(avant + 1);
            }
        } finally {
            serveurs.shutdownNow();
        }
    }

    @Test
    void ce_qu_un_serveur_tue_a_laisse_en_plan_est_repris_une_fois_son_bail_echu() throws Exception {
        apresCoup();
        Base.ecrire("insert into taches.execution (travail, prevue, debut, serveur, bail) values ('" + PURGE
                + "', now() - interval '9 minutes', now(), 'tue', now() + interval '1 minute')");
        EnTantQue.faire("admin", travaux::veiller);
        assertThat(etat().enCours()).as("son bail court encore").isTrue();
        assertThatThrownBy(() -> lancer("sans attendre")).isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà en cours");

        Base.ecrire("update taches.execution set bail = now() - interval '1 second' where serveur = 'tue' and fin is null");
        EnTantQue.faire("admin", travaux::veiller);
        Execution reprise = apresCoup().derniere();
        assertThat(reprise.echouee()).isFalse();
        assertThat(reprise.serveur()).isNotEqualTo("tue");
        assertThat(Base.lire("select erreur from taches.execution where serveur = 'tue'")).singleElement().asString().contains("s’est arrêté");
    }

    @Test
    void un_travail_lance_a_la_demande_dit_pourquoi_au_journal_et_garde_son_heure() throws Exception {
        assertThatThrownBy(() -> lancer(" ")).isInstanceOf(RegleRefusee.class);
        String prochaine = etat().prochaine().toString();
        String motif = "contrôle " + UUID.randomUUID();
        apresCoup();
        Execution faite = lancer(motif);
        assertThat(faite.finie()).isTrue();
        assertThat(faite.demandeePar()).isEqualTo("admin");
        assertThat(etat().prochaine()).hasToString(prochaine);
        assertThat(Base.lire("select qui || ' ' || reference from journal.acte where motif = ?", motif)).containsExactly("admin " + PURGE);
    }

    @Test
    void une_piece_jamais_rangee_s_en_va_au_bout_de_sept_jours_et_un_echec_se_voit_puis_se_retente() throws Exception {
        String vieille = UUID.randomUUID() + ".pdf";
        String recente = UUID.randomUUID() + ".pdf";
        deposee(vieille, 8);
        deposee(recente, 6);
        Base.ecrire("create function pieces.panne() returns trigger language plpgsql as $$ begin raise exception 'disque en panne'; end $$");
        Base.ecrire("create trigger panne before delete on pieces.piece execute function pieces.panne()");
        try {
            apresCoup();
            Execution echec = lancer("essai");
            assertThat(echec.echouee()).isTrue();
            assertThat(echec.erreur()).contains("disque en panne");
        } finally {
            Base.ecrire("drop function pieces.panne() cascade");
        }
        rendreDu();
        EnTantQue.faire("admin", travaux::veiller);
        assertThat(apresCoup().derniere().resultat()).containsPattern("pièces? retirée");
        assertThat(Base.lire("select nom from pieces.piece where nom in (?, ?)", vieille, recente)).containsExactly(recente);
    }

    @Test
    void une_piece_rangee_ne_s_en_va_jamais() throws Exception {
        String nom = UUID.randomUUID() + ".pdf";
        deposee(nom, 900);
        Base.ecrire("insert into mediation.document (saisine_id, piece_id, ajoute_le, ajoute_par) select min(s.id), min(p.id), now(), 'accueil'"
                + " from mediation.saisine s, pieces.piece p where p.nom = '" + nom + "'");
        apresCoup();
        assertThat(lancer("essai").echouee()).isFalse();
        assertThat(Base.lire("select count(*) from pieces.piece where nom = ?", nom)).containsExactly("1");
        assertThatThrownBy(() -> Base.ecrire("delete from pieces.piece where nom = '" + nom + "'")).hasMessageContaining("document_piece_fk");
        Base.ecrire("delete from mediation.document where piece_id = (select id from pieces.piece where nom = '" + nom + "')");
    }

    private Execution lancer(String motif) throws Exception {
        return EnTantQue.executer("admin", () -> travaux.lancer(PURGE, motif));
    }

    private EtatTravail etat() throws Exception {
        return EnTantQue.executer("admin", () -> travaux.travail(PURGE));
    }

    /** Where the job stands once nobody is doing it. */
    private EtatTravail apresCoup() throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        EtatTravail etat = etat();
        while (etat.enCours()) {
            assertThat(System.nanoTime()).as("le travail finit").isLessThan(limite);
            Thread.onSpinWait();
            etat = etat();
        }
        return etat;
    }

    private static void rendreDu() throws Exception {
        Base.ecrire("update taches.travail set prochaine = now() - interval '1 second' where code = '" + PURGE + "'");
    }

    private static long executions() throws Exception {
        return Long.parseLong(Base.lire("select count(*) from taches.execution where travail = ?", PURGE).get(0));
    }

    private static void deposee(String nom, int jours) throws Exception {
        Base.ecrire("insert into pieces.piece (nom, type, taille, empreinte, deposee_le, deposee_par) values ('" + nom
                + "', 'application/pdf', 1, encode(sha256('" + nom + "'::bytea), 'hex'), now() - interval '" + jours + " days', 'accueil')");
    }
}
