package fr.passerelle.socle.taches.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.tableur.Format;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.socle.imports.ImportsService;
import fr.passerelle.socle.listes.exports.ExportsService;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Ce qu'on demande sans l'attendre : on le suit, on l'annule, un seul serveur le fait, au nom de qui l'a demandé et tant qu'il le peut.
 * La tâche est un long import ; la base le retient à sa ligne 1 500 tant qu'un test tient le verrou.
 */
@DansLeServeur
@SuppressWarnings("try") // un verrou se tient le temps d'un bloc, sans qu'on s'en serve
class TachesIT {

    private static final String MOI = "mediateur";
    private static final String IMPORT = "mediation.saisines";
    private static final String LUI = "avip";
    private static final String LIGNE_PAR_LIGNE = "avip.annees";
    private static final String ELLE = "admin";
    private static final String DUREE = "passerelle.taches.duree-secondes";

    private TachesService taches;
    private ImportsService imports;

    @BeforeEach
    void trouverLesServices() {
        taches = Services.trouver(TachesService.class);
        imports = Services.trouver(ImportsService.class);
    }

    @Test
    void on_voit_une_tache_avancer_puis_finir_sans_l_attendre() throws Exception {
        long id;
        try (Retenue retenue = Retenue.desSaisines(2014)) {
            id = demander(MOI, 2014, 2_500);
            Tache enCours = attendre(MOI, id, t -> t.faits() > 0);
            assertThat(enCours.etat()).isEqualTo(EtatTache.EN_COURS);
            assertThat(enCours.faits()).isEqualTo(1_000);
            assertThat(enCours.total()).isEqualTo(2_500);
            assertThat(saisines(2014)).as("rien n’est vu d’un import d’un seul tenant avant sa fin").isZero();
        }
        Tache finie = attendre(MOI, id, Tache::finie);
        assertThat(finie.etat()).isEqualTo(EtatTache.FAITE);
        assertThat(finie.faits()).isEqualTo(2_500);
        assertThat(finie.issue()).isEqualTo("2\u202f500 lignes importées pour 2014, depuis saisines_2014.csv.");
        assertThat(saisines(2014)).isEqualTo(2_500);
        assertThat(Base.lire("select detail from journal.acte where objet = 'tâche' and reference = ? order by id", String.valueOf(id)))
                .containsExactly("Demandée\u202f: import d’un fichier", "Faite\u202f: import d’un fichier");
        assertThatThrownBy(() -> EnTantQue.faire(MOI, () -> taches.relancer(id))).isInstanceOf(RegleRefusee.class);
        assertThat(Base.lire("select texte from notifications.notification where compte = ? and lien = '/taches/tache?id=" + id + "' and lue_le is null", MOI))
                .as("qui l’a demandée l’apprend").singleElement().asString().endsWith("\u202f: faite");
        EnTantQue.executer(MOI, () -> taches.lue(id));
        assertThat(Base.lire("select 1 from notifications.notification where compte = ? and lien = '/taches/tache?id=" + id + "' and lue_le is null", MOI)).isEmpty();
    }

    @Test
    void annulee_au_milieu_elle_ne_laisse_rien_et_se_relance() throws Exception {
        long id;
        try (Retenue retenue = Retenue.desSaisines(2015)) {
            id = demander(MOI, 2015, 2_500);
            attendre(MOI, id, t -> t.faits() > 0);
            EnTantQue.faire(MOI, () -> taches.annuler(id));
            assertThat(tache(MOI, id).annulation()).isTrue();
        }
        Tache annulee = attendre(MOI, id, Tache::finie);
        assertThat(annulee.etat()).isEqualTo(EtatTache.ANNULEE);
        assertThat(annulee.issue()).isEqualTo("Annulée à votre demande. Rien n’a été importé.");
        assertThat(saisines(2015)).isZero();
        assertThatThrownBy(() -> EnTantQue.faire(MOI, () -> taches.annuler(id))).isInstanceOf(RegleRefusee.class);

        Retenue.oublier(2015);
        long relancee = EnTantQue.executer(MOI, () -> taches.relancer(id));
        assertThat(attendre(MOI, relancee, Tache::finie).etat()).isEqualTo(EtatTache.FAITE);
        assertThat(saisines(2015)).isEqualTo(2_500);
    }

    @Test
    void huit_serveurs_qui_la_voient_ne_la_font_qu_une_fois() throws Exception {
        ExecutorService serveurs = Executors.newFixedThreadPool(8);
        try {
            List<Long> demandees = new ArrayList<>();
            for (int annee = 2016; annee <= 2018; annee++) {
                demandees.add(demander(MOI, annee, 3));
            }
            CyclicBarrier depart = new CyclicBarrier(8);
            List<Callable<Void>> veilles = IntStream.range(0, 8).<Callable<Void>>mapToObj(i -> () -> {
                depart.await();
                EnTantQue.faire("admin", taches::veiller);
                return null;
            }).toList();
            for (Future<Void> veille : serveurs.invokeAll(veilles)) {
                veille.get();
            }
            for (long id : demandees) {
                Tache finie = attendre(MOI, id, Tache::finie);
                assertThat(finie.etat()).as(finie.issue()).isEqualTo(EtatTache.FAITE);
                assertThat(Base.lire("select essais from taches.tache where id = ?", id)).containsExactly("1");
            }
            assertThat(Base.lire("select objet from imports.lot where objet in ('2016', '2017', '2018') order by objet"))
                    .containsExactly("2016", "2017", "2018");
        } finally {
            serveurs.shutdownNow();
        }
    }

    @Test
    void un_droit_retire_au_milieu_l_arrete_la() throws Exception {
        String compte = "partante";
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(new NouveauCompte(compte, "Fictive", "Démo-Huppe",
                compte + "@essai.example", null, Set.of("MEDIATEUR"))));
        long id;
        try (Retenue retenue = Retenue.desSaisines(2019)) {
            id = demander(compte, 2019, 2_500);
            attendre(compte, id, t -> t.faits() > 0);
            EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).suspendre(compte, "Départ du service"));
        }
        Tache arretee = attendre(compte, id, Tache::finie);
        assertThat(arretee.etat()).isEqualTo(EtatTache.INTERROMPUE);
        assertThat(arretee.issue()).isEqualTo("Arrêtée\u202f: vous n’avez plus le droit de la faire. Rien n’a été importé.");
        assertThat(saisines(2019)).isZero();
        assertThatThrownBy(() -> EnTantQue.faire(compte, () -> taches.rapport(id, 1, 10))).isInstanceOf(Introuvable.class);
    }

    @Test
    void un_serveur_tue_la_laisse_interrompue_et_elle_se_relance() throws Exception {
        long modele = demander(MOI, 2020, 3);
        attendre(MOI, modele, Tache::finie);
        EnTantQue.faire(MOI, () -> imports.annuler(IMPORT, imports.lots(IMPORT).stream().filter(l -> l.lot().objet().equals("2020"))
                .findFirst().orElseThrow().lot().id()));
        long id = laisser(modele, 1);
        EnTantQue.faire("admin", taches::veiller);
        assertThat(tache(MOI, id).etat()).as("son bail court encore").isEqualTo(EtatTache.EN_COURS);
        expirer(id);
        Tache interrompue = tache(MOI, id);
        assertThat(interrompue.etat()).isEqualTo(EtatTache.INTERROMPUE);
        assertThat(interrompue.issue()).isEqualTo("Le serveur s’est arrêté au milieu de cette tâche. Rien n’a été importé.");
        long relancee = EnTantQue.executer(MOI, () -> taches.relancer(id));
        assertThat(attendre(MOI, relancee, Tache::finie).etat()).isEqualTo(EtatTache.FAITE);
        assertThat(saisines(2020)).isEqualTo(3);
    }

    @Test
    void ce_qui_est_faux_se_lit_ligne_par_ligne_et_revient_en_fichier_a_qui_l_a_demande_seul() throws Exception {
        byte[] faux = (new String(fichier(2021, 2), StandardCharsets.UTF_8) + "X9;2021-05-05;PIGEON;ALLOCATAIRE;AUTRE;RSA;O\n")
                .getBytes(StandardCharsets.UTF_8);
        long id = EnTantQue.executer(MOI, () -> imports.enFond(IMPORT, "saisines_2021.csv", faux, null));
        Tache echouee = attendre(MOI, id, Tache::finie);
        assertThat(echouee.etat()).isEqualTo(EtatTache.ECHOUEE);
        assertThat(echouee.issue()).isEqualTo("3 lignes lues, 1\u00a0erreur\u202f: rien n’a été importé.");
        assertThat(EnTantQue.executer(MOI, () -> taches.rapport(id, 1, 10)).lignes()).singleElement().satisfies(l -> {
            assertThat(l.ligne()).isEqualTo(4);
            assertThat(l.colonne()).isEqualTo("canal");
            assertThat(l.valeur()).isEqualTo("PIGEON");
        });
        ResultatDeTache resultat = EnTantQue.executer(MOI, () -> taches.resultat(id));
        assertThat(resultat.nom()).isEqualTo("anomalies-saisines_2021.csv");
        assertThat(new String(EnTantQue.executer(MOI, () -> taches.morceau(id, 0)), StandardCharsets.UTF_8)).contains("4;canal;PIGEON;");
        assertThat(resultat.morceaux()).isEqualTo(1);
        for (String autre : new String[] {"admin", "direction"}) {
            assertThatThrownBy(() -> EnTantQue.faire(autre, () -> taches.morceau(id, 0))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> EnTantQue.faire(autre, () -> taches.tache(id))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> EnTantQue.faire(autre, () -> taches.resultat(id))).isInstanceOf(Introuvable.class);
        }
        Base.ecrire("update taches.tache set finie_le = now() - interval '8 days' where id = " + id);
        EnTantQue.faire("admin", () -> Services.trouver(fr.passerelle.socle.taches.suivi.TravauxService.class).lancer("taches.oubli", "essai"));
        assertThatThrownBy(() -> EnTantQue.faire(MOI, () -> taches.resultat(id))).isInstanceOf(Introuvable.class);
        assertThat(tache(MOI, id).relancable()).as("son fichier est oublié").isFalse();
        assertThat(Base.lire("select parametres from taches.tache where id = " + id)).containsExactly("{}");
    }

    /** Tuée à cet instant, elle laisserait ce qu'un autre y voit : le lot compte ce qui est écrit, le journal le sait, et tout se défait. */
    @Test
    void ligne_par_ligne_ce_qui_est_ecrit_est_compte_dit_et_se_defait_ou_qu_elle_s_arrete() throws Exception {
        long id;
        long tuee;
        try (Retenue retenue = Retenue.desLignes("avip.parent_declare", "new.parent = 'P600'", 2010)) {
            id = EnTantQue.executer(LUI, () -> imports.enFond(LIGNE_PAR_LIGNE, "bilan_avip_2010.csv", parents(2010, 900), null));
            attendreQue("deux blocs sont écrits", "select 1 from imports.lot where code = 'avip.annees' and objet = '2010' and lignes = 500");
            assertThat(importsAuJournal(lot(2010))).containsExactly("bilan_avip_2010.csv, premières lignes");
            tuee = laisser(id, 1);
            expirer(tuee);
            EnTantQue.faire(LUI, () -> taches.annuler(id));
        }
        assertThat(tache(LUI, tuee).issue()).isEqualTo("Le serveur s’est arrêté au milieu de cette tâche. Les lignes déjà importées le sont\u202f; les autres ne le sont pas.");
        Tache annulee = attendre(LUI, id, Tache::finie);
        assertThat(annulee.etat()).isEqualTo(EtatTache.ANNULEE);
        assertThat(annulee.issue()).isEqualTo("Annulée à votre demande. Les lignes déjà importées le sont\u202f; les autres ne le sont pas.");
        long lot = lot(2010);
        String ecrites = Base.lire("select count(*) from avip.parent_declare where lot = ?", lot).get(0);
        assertThat(Base.lire("select lignes from imports.lot where id = ?", lot)).containsExactly(ecrites);
        assertThat(importsAuJournal(lot)).containsExactly("bilan_avip_2010.csv, premières lignes", "bilan_avip_2010.csv, " + ecrites + "\u00a0lignes");
        EnTantQue.faire(LUI, () -> imports.annuler(LIGNE_PAR_LIGNE, lot));
        assertThat(Base.lire("select 1 from avip.parent_declare where lot = ?", lot)).isEmpty();
        assertThat(Base.lire("select 1 from imports.lot where id = ?", lot)).isEmpty();
    }

    @Test
    void ce_qui_se_lit_ou_s_ecrit_d_un_seul_tenant_a_le_temps_du_reglage_et_non_celui_du_serveur() throws Exception {
        System.setProperty(DUREE, "2");
        long lue;
        long ecrite;
        try (Retenue ecriture = Retenue.desSaisines(2000); Retenue lecture = new Retenue("lock table courriels.envoi in access exclusive mode")) {
            lue = exporter();
            ecrite = demander(MOI, 2000, 1_500);
            attendreQue("deux transactions attendent depuis plus longtemps que leur temps",
                    "select 1 from pg_stat_activity where wait_event_type = 'Lock' and xact_start < now() - interval '3 seconds' having count(*) >= 2");
        } finally {
            System.clearProperty(DUREE);
        }
        Tache nonEcrite = attendre(MOI, ecrite, Tache::finie);
        assertThat(nonEcrite.etat()).as(nonEcrite.issue()).isEqualTo(EtatTache.ECHOUEE);
        assertThat(nonEcrite.issue()).isEqualTo("Une panne l’a arrêtée. Signalez-la à l’informatique sous le numéro " + ecrite + ". Rien n’a été importé.");
        assertThat(saisines(2000)).isZero();
        Tache nonLue = attendre(ELLE, lue, Tache::finie);
        assertThat(nonLue.etat()).as(nonLue.issue()).isEqualTo(EtatTache.ECHOUEE);
        assertThat(nonLue.issue()).endsWith(lue + ". Aucun fichier n’a été préparé.");
    }

    @Test
    void un_export_qu_un_serveur_tue_a_laisse_est_repris_et_la_troisieme_fois_il_est_abandonne() throws Exception {
        troisCourriels();
        long modele = exporter();
        assertThat(attendre(ELLE, modele, Tache::finie).issue()).isEqualTo("3\u00a0lignes sont dans le fichier.");
        byte[] fichier = EnTantQue.executer(ELLE, () -> taches.morceau(modele, 0));
        for (int essai = 1; essai < 3; essai++) {
            long id = laisser(modele, essai);
            expirer(id);
            Tache reprise = attendre(ELLE, id, Tache::finie);
            assertThat(reprise.etat()).as(reprise.issue()).isEqualTo(EtatTache.FAITE);
            assertThat(Base.lire("select essais from taches.tache where id = ?", id)).containsExactly(String.valueOf(essai + 1));
            assertThat(EnTantQue.executer(ELLE, () -> taches.morceau(id, 0))).isEqualTo(fichier);
        }
        long id = laisser(modele, 3);
        expirer(id);
        Tache abandonnee = tache(ELLE, id);
        assertThat(abandonnee.etat()).isEqualTo(EtatTache.INTERROMPUE);
        assertThat(abandonnee.issue()).isEqualTo("Le serveur s’est arrêté 3\u00a0fois au milieu de cette tâche. Aucun fichier n’a été préparé.");
        assertThat(abandonnee.relancable()).isTrue();
    }

    /** La base l'annule à sa première ligne, une fois son fichier commencé. */
    @Test
    void un_export_annule_au_milieu_ne_rend_pas_la_moitie_d_un_fichier() throws Exception {
        troisCourriels();
        Base.ecrire("create function taches.annuler_a_la_premiere() returns trigger language plpgsql as $$ begin new.annulee_le := now(); return new; end $$");
        Base.ecrire("create trigger annuler_a_la_premiere before update on taches.tache for each row when (new.code = 'listes.export' and new.faits = 1)"
                + " execute function taches.annuler_a_la_premiere()");
        try {
            Tache annulee = attendre(ELLE, exporter(), Tache::finie);
            assertThat(annulee.etat()).as(annulee.issue()).isEqualTo(EtatTache.ANNULEE);
            assertThat(annulee.issue()).isEqualTo("Annulée à votre demande. Aucun fichier n’a été préparé.");
            assertThat(annulee.resultat()).isNull();
        } finally {
            Base.ecrire("drop function taches.annuler_a_la_premiere() cascade");
        }
    }

    private static void troisCourriels() throws Exception {
        Base.ecrire("delete from courriels.envoi where adresse = 'reprise@demo.example'");
        Base.ecrire("insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, etat)"
                + " select 'ACCUSE', 'reprise@demo.example', 's', 'c', 'essai', 'REPRISE-' || i, now(), 'ABANDONNE' from generate_series(1, 3) i");
    }

    private static long exporter() throws Exception {
        return EnTantQue.executer(ELLE, () -> Services.trouver(ExportsService.class).preparer("administration/courriels", Parametres.lire("q=reprise-"), Format.CSV));
    }

    /** La même tâche, prise par un serveur qu'on n'entend plus, mais dont le bail court encore. */
    private static long laisser(long modele, int essai) throws Exception {
        long id = Long.parseLong(Base.lire("""
                insert into taches.tache (code, titre, parametres, avec_fichier, demandee_par, demandee_le, etat, serveur, bail, essais, commencee_le, total)
                select code, titre, parametres, avec_fichier, demandee_par, now(), 'EN_COURS', 'tue', now() + interval '1 minute', ?, now(), 3
                from taches.tache where id = ? returning id""", essai, modele).get(0));
        Base.ecrire("insert into taches.fichier select " + id + ", sens, nom, type, contenu from taches.fichier where sens = 'RECU' and tache_id = " + modele);
        return id;
    }

    private void expirer(long id) throws Exception {
        Base.ecrire("update taches.tache set bail = now() - interval '1 second' where id = " + id);
        EnTantQue.faire("admin", taches::veiller);
    }

    private static long lot(int annee) throws Exception {
        return Long.parseLong(Base.lire("select id from imports.lot where code = ? and objet = ?", LIGNE_PAR_LIGNE, String.valueOf(annee)).get(0));
    }

    private static List<String> importsAuJournal(long lot) throws Exception {
        return Base.lire("select detail from journal.acte where objet = 'import' and reference = ? order by id", String.valueOf(lot));
    }

    private static void attendreQue(String quoi, String trouve) throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        while (Base.lire(trouve).isEmpty()) {
            assertThat(System.nanoTime()).as(quoi).isLessThan(limite);
            Thread.onSpinWait();
        }
    }

    private long demander(String qui, int annee, int lignes) throws Exception {
        return EnTantQue.executer(qui, () -> imports.enFond(IMPORT, "saisines_" + annee + ".csv", fichier(annee, lignes), "/mediation/import"));
    }

    private Tache tache(String qui, long id) throws Exception {
        return EnTantQue.executer(qui, () -> taches.tache(id));
    }

    private Tache attendre(String qui, long id, Predicate<Tache> attendu) throws Exception {
        long limite = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        Tache tache = tache(qui, id);
        while (!attendu.test(tache)) {
            assertThat(System.nanoTime()).as("%s", tache).isLessThan(limite);
            Thread.onSpinWait();
            tache = tache(qui, id);
        }
        return tache;
    }

    private static long saisines(int annee) throws Exception {
        return Long.parseLong(Base.lire("select count(*) from mediation.saisine where annee = ?", annee).get(0));
    }

    private static byte[] parents(int annee, int lignes) {
        return IntStream.rangeClosed(1, lignes).mapToObj(i -> annee + ";P" + i + ";1;N;N;O;CDD")
                .collect(Collectors.joining("\n", "annee;parent;enfants;qpv;moins_de_25_ans;monoparental;issue\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] fichier(int annee, int lignes) {
        return IntStream.rangeClosed(1, lignes).mapToObj(i -> "%d-%d;%d-%02d-10;COURRIEL;ALLOCATAIRE;AUTRE;RSA;O".formatted(annee, i, annee, 1 + i % 12))
                .collect(Collectors.joining("\n", "reference_externe;date_reception;canal;type_saisissant;motif;prestation;recevable\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
