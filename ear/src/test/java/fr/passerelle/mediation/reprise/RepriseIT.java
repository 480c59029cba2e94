package fr.passerelle.mediation.reprise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.imports.Anomalie;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Past years taken over in the real database: tried, imported, undone, and frozen meanwhile. Each test has its year. */
@DansLeServeur
class RepriseIT {

    private static final String ENTETE = "reference_externe;date_reception;canal;type_saisissant;motif;prestation;recevable;"
            + "motif_irrecevabilite;date_recevabilite;date_reponse;mode_reponse;position;date_cloture;motif_cloture;origine;equite;montant_rappel\n";

    private RepriseService reprise;
    private BilanService bilans;

    @BeforeEach
    void trouver() {
        reprise = Services.trouver(RepriseService.class);
        bilans = Services.trouver(BilanService.class);
    }

    @Test
    void verifier_dit_les_chiffres_cles_et_n_ecrit_rien() throws Exception {
        RapportReprise rapport = EnTantQue.executer("mediateur", () -> reprise.verifier("saisines_2003.csv", saisines(2003, 4)));
        assertThat(rapport.erreurs()).isEmpty();
        assertThat(rapport.chiffres()).extracting(Indicateur::code).contains("I-01", "I-10", "I-03.COURRIEL", "I-06.T2");
        assertThat(Affichage.valeur(rapport.chiffres().get(0))).isEqualTo("4");
        assertThat(saisinesDe(2003)).isZero();
        assertThat(EnTantQue.executer("mediateur", reprise::lots)).noneMatch(l -> l.annee() == 2003);
    }

    @Test
    void une_seule_ligne_fausse_et_rien_n_est_importe() throws Exception {
        byte[] fichier = (new String(saisines(2004, 3), StandardCharsets.UTF_8)
                + "X9;2004-05-05;PIGEON;ALLOCATAIRE;AUTRE;RSA;O;;;;;;;;;;\n").getBytes(StandardCharsets.UTF_8);
        RapportReprise rapport = EnTantQue.executer("mediateur", () -> reprise.importer("saisines_2004.csv", fichier));
        assertThat(rapport.estImporte()).isFalse();
        assertThat(rapport.erreurs()).singleElement().satisfies(e -> {
            assertThat(e.ligne()).isEqualTo(5);
            assertThat(e.colonne()).isEqualTo("canal");
            assertThat(e.valeur()).isEqualTo("PIGEON");
        });
        assertThat(saisinesDe(2004)).isZero();
    }

    @Test
    void cinq_mille_lignes_s_importent_d_un_coup_puis_s_annulent() throws Exception {
        RapportReprise rapport = EnTantQue.executer("mediateur",
                () -> reprise.importer("saisines_2005.csv", saisines(2005, 5_000)));
        assertThat(rapport.erreurs()).isEmpty();
        assertThat(saisinesDe(2005)).isEqualTo(5_000);
        assertThat(Base.lire("select max(reference) from mediation.saisine where annee = 2005")).containsExactly("MED-2005-5000");
        RapportReprise encore = EnTantQue.executer("mediateur", () -> reprise.verifier("saisines_2005.csv", saisines(2005, 2)));
        assertThat(encore.erreurs()).extracting(Anomalie::message).containsExactly("Les 2\u00a0saisines de ce fichier sont déjà reprises pour 2005.");
        RapportReprise meme = EnTantQue.executer("mediateur", () -> reprise.verifier("saisines_2005.csv", saisines(2005, 5_000)));
        assertThat(meme.erreurs()).singleElement().extracting(Anomalie::message).asString().startsWith("Ce fichier est déjà importé, depuis le ")
                .endsWith(" (5\u202f000\u00a0lignes)\u202f: annulez cet import avant de le reprendre.");
        EnTantQue.faire("mediateur", () -> reprise.annuler(rapport.lot()));
        assertThat(saisinesDe(2005)).isZero();
    }

    @Test
    void une_reprise_dont_une_saisine_a_servi_ne_s_annule_plus() throws Exception {
        RapportReprise rapport = EnTantQue.executer("mediateur", () -> reprise.importer("saisines_2006.csv", saisines(2006, 2)));
        Base.ecrire("update mediation.saisine set version = 1 where reference = 'MED-2006-0001'");
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> reprise.annuler(rapport.lot()))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("1 saisine de ce lot a servi"));
        assertThat(saisinesDe(2006)).isEqualTo(2);
    }

    @Test
    void une_annee_arretee_ne_recoit_ni_import_ni_annulation_et_garde_ses_versions() throws Exception {
        RapportReprise rapport = EnTantQue.executer("mediateur", () -> reprise.importer("saisines_2007.csv", saisines(2007, 6)));
        EnTantQue.faire("mediateur", () -> bilans.arreter(2007));
        EnTantQue.faire("mediateur", () -> {
            assertThatThrownBy(() -> reprise.annuler(rapport.lot())).isInstanceOf(RegleRefusee.class);
            assertThatThrownBy(() -> reprise.importer("saisines_2007.csv", saisines(2007, 9)))
                    .isInstanceOf(RegleRefusee.class).hasMessageContaining("2007 est arrêté");
            assertThatThrownBy(() -> bilans.arreter(2007)).isInstanceOf(RegleRefusee.class);
            assertThatThrownBy(() -> bilans.corriger(2007, "trop court")).isInstanceOf(RegleRefusee.class)
                    .extracting("champ").isEqualTo("motif");
        });
        Base.ecrire("delete from mediation.saisine where reference = 'MED-2007-0001'");
        Bilan<Complements> corrige = EnTantQue.executer("mediateur", () -> bilans.corriger(2007, "Une saisine retirée par erreur."));
        assertThat(corrige.version()).isEqualTo(2);
        assertThat(nombre(EnTantQue.executer("direction", () -> bilans.version(2007, 1)))).isEqualTo(6);
        assertThat(nombre(EnTantQue.executer("direction", () -> bilans.version(2007, 2)))).isEqualTo(5);
        assertThat(nombre(EnTantQue.executer("direction", () -> bilans.pour(2007)))).isEqualTo(5);
        assertThatThrownBy(() -> Base.ecrire("delete from bilans.version where annee = 2007"))
                .hasMessageContaining("ne se modifie ni ne s'efface");
    }

    @Test
    void une_version_relue_est_celle_qui_fut_arretee() throws Exception {
        EnTantQue.faire("mediateur", () -> reprise.importer("saisines_2008.csv", saisines(2008, 40)));
        Bilan<Complements> arrete = EnTantQue.executer("mediateur", () -> bilans.arreter(2008));
        Bilan<Complements> relu = EnTantQue.executer("direction", () -> bilans.version(2008, 1));
        assertThat(relu).isEqualTo(arrete);
    }

    /** The import holds its year; the freeze waits for it to end, then counts all of it. */
    @Test
    void un_arrete_pendant_un_import_attend_et_compte_tout() throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        EnTantQue.faire("mediateur", () -> reprise.importer("saisines_2009.csv", saisines(2009, 10)));
        CompletableFuture<Bilan<Complements>> arret = CompletableFuture.supplyAsync(() -> {
            try {
                return EnTantQue.executer("mediateur", () -> bilans.arreter(2009));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
        attendreUnVerrouDemande();
        assertThatThrownBy(() -> arret.get(0, TimeUnit.SECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThat(nombre(arret.get(30, TimeUnit.SECONDS))).isEqualTo(10);
    }

    @Test
    void des_indicateurs_publies_servent_de_comparaison_puis_s_annulent() throws Exception {
        byte[] fichier = "annee;code_indicateur;valeur;precision;source\n2012;I-04;79;0;Essai\n2012;I-10;2,1;1;Essai\n"
                .getBytes(StandardCharsets.UTF_8);
        RapportReprise rapport = EnTantQue.executer("mediateur", () -> reprise.importer("indicateurs_2012.csv", fichier));
        assertThat(rapport.erreurs()).isEmpty();
        Bilan<Complements> paru = EnTantQue.executer("direction", () -> bilans.pour(2012));
        assertThat(paru.parus()).extracting(p -> p.chiffre().code() + " " + Affichage.parue(p.chiffre()) + " " + p.source())
                .containsExactly("I-04 ≈\u00a079\u202f% Essai", "I-04.TIERS ≈\u00a021\u202f% Essai", "I-10 ≈\u00a02,1\u00a0jours Essai");
        assertThat(EnTantQue.executer("direction", () -> bilans.annees())).contains(2012);
        EnTantQue.faire("mediateur", () -> reprise.importer("saisines_2013.csv", saisines(2013, 40)));
        Bilan<Complements> bilan = EnTantQue.executer("direction", () -> bilans.pour(2013));
        assertThat(Affichage.precedente(bilan.indicateur("I-04"))).isEqualTo("≈\u00a079\u202f%");
        EnTantQue.faire("mediateur", () -> reprise.annuler(rapport.lot()));
        assertThat(Base.lire("select code from mediation.indicateur_publie where annee = 2012")).isEmpty();
    }

    /** Waits until someone asks PostgreSQL for a lock it does not get. */
    private static void attendreUnVerrouDemande() throws Exception {
        long limite = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (Base.lire("select 1 from pg_locks where locktype = 'advisory' and not granted").isEmpty()) {
            assertThat(System.nanoTime()).as("le second attend le premier").isLessThan(limite);
            Thread.onSpinWait();
        }
    }

    private static long nombre(Bilan<Complements> bilan) {
        return bilan.indicateur("I-01").numerateur().longValue();
    }

    private static long saisinesDe(int annee) throws Exception {
        return Long.parseLong(Base.lire("select count(*) from mediation.saisine where annee = ?", annee).get(0));
    }

    private static byte[] saisines(int annee, int nombre) {
        return IntStream.rangeClosed(1, nombre)
                .mapToObj(i -> "%d-%d;%d-%02d-10;%s;ALLOCATAIRE;AUTRE;RSA;O;;;%d-%02d-1%d;COURRIEL;CONFIRMEE;;;AUCUN;N;12,50"
                        .formatted(annee, i, annee, 1 + i % 12, i % 2 == 0 ? "COURRIEL" : "Courrier", annee, 1 + i % 12, i % 9))
                .collect(Collectors.joining("\n", ENTETE, "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }
}
