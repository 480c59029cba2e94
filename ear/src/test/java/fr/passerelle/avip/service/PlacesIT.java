package fr.passerelle.avip.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.places.Atteinte;
import fr.passerelle.avip.places.DisponibilitesService;
import fr.passerelle.avip.places.Effet;
import fr.passerelle.avip.places.LigneDePlaces;
import fr.passerelle.avip.places.Places;
import fr.passerelle.avip.places.RappelDesPlaces;
import fr.passerelle.avip.places.SuiviDesPlacesService;
import fr.passerelle.avip.places.TableauDesPlaces;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Places: offered by period, reserved once, freed the day after, told by a word to those who are not of the structure. */
@DansLeServeur
class PlacesIT {

    private static final Set<DemiJournee> LUNDI = EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.LUNDI_APRES_MIDI);

    private final LocalDate debut = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private final LocalDate fin = debut.plusMonths(6);
    private Places places;

    @BeforeEach
    void trouver() throws Exception {
        places = Beans.trouver(Places.class);
        StructuresPretes.ouvrirLeCompte();
    }

    private void reserver(long structure, long enfant, Set<DemiJournee> quand, LocalDate du, LocalDate au) throws Exception {
        DansUneTransaction.faire(() -> {
            places.reserver(structure, List.of(enfant), quand, du, au);
            return null;
        });
    }

    @Test
    void R_AVIP_31_vingt_qui_prennent_au_meme_instant_la_derniere_place_n_en_laissent_qu_un() throws Exception {
        long structure = StructuresPretes.structure();
        StructuresPretes.offrir(structure, 1);
        List<Callable<Void>> courses = new ArrayList<>();
        CyclicBarrier depart = new CyclicBarrier(20);
        for (int i = 0; i < 20; i++) {
            long enfant = StructuresPretes.enfant(structure);
            courses.add(() -> {
                depart.await();
                reserver(structure, enfant, LUNDI, debut, fin);
                return null;
            });
        }
        ExecutorService fils = Executors.newFixedThreadPool(20);
        List<Throwable> refus = new ArrayList<>();
        try {
            for (Future<Void> f : fils.invokeAll(courses)) {
                try {
                    f.get();
                } catch (ExecutionException e) {
                    refus.add(e.getCause());
                }
            }
        } finally {
            fils.shutdown();
        }
        assertThat(refus).hasSize(19).allSatisfy(r -> assertThat(r).isInstanceOf(RegleRefusee.class).hasMessageContaining("La dernière place vient d’être attribuée")
                .hasMessageContaining("lundi matin du "));
        assertThat(Base.lire("select distinct enfant_id from avip.reservation where structure_id = " + structure)).hasSize(1);
        assertThat(Base.lire("select demi_journee || ':' || place from avip.reservation where structure_id = " + structure + " order by 1")).containsExactly("0:1", "1:1");
    }

    @Test
    void R_AVIP_30_deux_mi_temps_partagent_une_place_et_un_avenant_garde_ce_qui_est_passe() throws Exception {
        long structure = StructuresPretes.structure();
        StructuresPretes.offrir(structure, 1);
        long un = StructuresPretes.enfant(structure);
        long deux = StructuresPretes.enfant(structure);
        reserver(structure, un, EnumSet.of(DemiJournee.LUNDI_MATIN), debut, fin);
        reserver(structure, deux, EnumSet.of(DemiJournee.LUNDI_APRES_MIDI), debut, fin);
        assertThatThrownBy(() -> reserver(structure, un, LUNDI, debut, fin)).isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà une place");
        LocalDate change = debut.plusWeeks(4);
        DansUneTransaction.faire(() -> {
            places.deplacer(structure, un, EnumSet.of(DemiJournee.MARDI_MATIN), change, fin);
            return null;
        });
        assertThat(Base.lire("select demi_journee || ' ' || periode from avip.reservation where enfant_id = " + un + " order by 1")).containsExactly(
                "0 [" + debut + "," + change + ")", "2 [" + change.plusDays(1) + "," + fin.with(TemporalAdjusters.previousOrSame(DayOfWeek.TUESDAY)).plusDays(1) + ")");
        reserver(structure, StructuresPretes.enfant(structure), EnumSet.of(DemiJournee.LUNDI_MATIN), change, fin);
    }

    @Test
    void R_AVIP_35_une_place_rendue_se_reprend_des_le_lendemain() throws Exception {
        long structure = StructuresPretes.structure();
        StructuresPretes.offrir(structure, 1);
        long un = StructuresPretes.enfant(structure);
        reserver(structure, un, LUNDI, debut, fin);
        assertThatThrownBy(() -> reserver(structure, StructuresPretes.enfant(structure), LUNDI, debut, fin)).isInstanceOf(RegleRefusee.class);
        DansUneTransaction.faire(() -> {
            places.liberer(un, debut.plusWeeks(2).plusDays(1));
            return null;
        });
        reserver(structure, StructuresPretes.enfant(structure), LUNDI, debut.plusWeeks(3), fin);
        assertThatThrownBy(() -> reserver(structure, StructuresPretes.enfant(structure), LUNDI, debut.plusWeeks(2), fin)).isInstanceOf(RegleRefusee.class);
    }

    @Test
    void l_effet_se_voit_avant_de_decider_sur_la_pire_des_semaines() throws Exception {
        long structure = StructuresPretes.structure();
        int[] dix = new int[10];
        dix[0] = 3;
        StructuresPretes.offrir(structure, debut, debut.plusWeeks(3).minusDays(1), dix.clone());
        dix[0] = 1;
        StructuresPretes.offrir(structure, debut.plusWeeks(3), fin, dix.clone());
        reserver(structure, StructuresPretes.enfant(structure), EnumSet.of(DemiJournee.LUNDI_MATIN), debut, fin);
        Effet effet = DansUneTransaction.faire(() -> places.simuler(structure, 1, LUNDI, debut, fin));
        assertThat(effet.demiJournees().get(0)).isEqualTo(new Effet.ParDemiJournee(DemiJournee.LUNDI_MATIN, 1, 1, 2, debut.plusWeeks(3)));
        assertThat(effet.possible()).isFalse();
        assertThat(effet.manquantes()).hasSize(2);
        assertThat(DansUneTransaction.faire(() -> places.simuler(structure, 1, EnumSet.of(DemiJournee.LUNDI_MATIN), debut, debut.plusWeeks(2)).possible())).isTrue();
    }

    @Test
    void une_declaration_remplace_la_periode_qu_elle_couvre_et_laisse_ce_qui_est_autour() throws Exception {
        long structure = StructuresPretes.structure();
        StructuresPretes.offrir(structure, 4);
        DisponibilitesService service = Services.trouver(DisponibilitesService.class);
        EnTantQue.faire(StructuresPretes.AGENT, () -> service.declarer(structure, debut, debut.plusWeeks(1), Collections.nCopies(10, 2)));
        assertThat(Base.lire("select du || '/' || au || '/' || places[1] from avip.disponibilite where structure_id = " + structure + " order by du"))
                .hasSize(3).element(1).isEqualTo(debut + "/" + debut.plusWeeks(1) + "/2");
        assertThat(DansUneTransaction.faire(() -> places.offertes(structure, debut.plusDays(3)))).containsOnly(2);
        assertThat(DansUneTransaction.faire(() -> places.offertes(structure, debut.plusWeeks(2)))).containsOnly(4);
        reserver(structure, StructuresPretes.enfant(structure), LUNDI, debut, fin);
        EnTantQue.faire(StructuresPretes.AGENT, () -> {
            assertThatThrownBy(() -> service.declarer(structure, debut, fin, Collections.nCopies(10, 0))).isInstanceOf(RegleRefusee.class)
                    .satisfies(r -> assertThat(((RegleRefusee) r).toutes()).extracting(RegleRefusee::champ).containsExactly("places0", "places1"));
            assertThatThrownBy(() -> service.declarer(structure, debut, fin, Collections.nCopies(10, 21))).isInstanceOf(RegleRefusee.class).hasMessageContaining("l’agrément");
            assertThatThrownBy(() -> service.declarer(structure, null, debut.minusWeeks(9), Collections.nCopies(10, null))).isInstanceOf(RegleRefusee.class)
                    .satisfies(r -> assertThat(((RegleRefusee) r).toutes()).hasSizeGreaterThan(10));
        });
    }

    @Test
    void R_AVIP_33_une_declaration_de_plus_de_trente_jours_est_a_confirmer_et_redemandee_une_fois() throws Exception {
        long structure = StructuresPretes.structure();
        assertThat(mot(structure)).isEqualTo(MotDePlaces.A_CONFIRMER);
        StructuresPretes.offrir(structure, 1);
        StructuresPretes.labelliser(structure, 1);
        assertThat(mot(structure)).isEqualTo(MotDePlaces.PLACES_POSSIBLES);
        reserver(structure, StructuresPretes.enfant(structure), EnumSet.allOf(DemiJournee.class), debut, fin);
        assertThat(mot(structure)).isEqualTo(MotDePlaces.COMPLET);
        Base.ecrire("update avip.disponibilite set declaree_le = now() - interval '32 days' where structure_id = " + structure);
        assertThat(mot(structure)).isEqualTo(MotDePlaces.A_CONFIRMER);
        String attente = "select count(*) from courriels.envoi where adresse = 'r" + structure + "@essai.example'";
        Beans.trouver(RappelDesPlaces.class).executer();
        Beans.trouver(RappelDesPlaces.class).executer();
        assertThat(Base.lire(attente)).containsExactly("1");
        EnTantQue.faire(StructuresPretes.AGENT, () -> Services.trouver(DisponibilitesService.class).confirmer(structure));
        assertThat(mot(structure)).isEqualTo(MotDePlaces.COMPLET);
    }

    private MotDePlaces mot(long structure) throws Exception {
        return DansUneTransaction.faire(() -> places.mot(structure));
    }

    @Test
    void chacun_ne_declare_et_ne_voit_que_les_siennes_et_celles_de_son_reseau() throws Exception {
        long mienne = StructuresPretes.structure();
        long voisine = StructuresPretes.structure();
        long autre = StructuresPretes.structure();
        for (long s : List.of(mienne, voisine, autre)) {
            StructuresPretes.offrir(s, 2);
            StructuresPretes.labelliser(s, 2);
        }
        long reseau = StructuresPretes.nombre("insert into avip.reseau (nom, cree_le, cree_par) values ('Réseau d’essai " + mienne + "', now(), 'essai') returning id");
        Base.ecrire("insert into avip.adhesion_reseau (reseau_id, structure_id, du) select " + reseau + ", id, current_date - 100 from avip.structure where id in (" + mienne + ", " + voisine + ")");
        String moi = StructuresPretes.personneDe(mienne);
        DisponibilitesService service = Services.trouver(DisponibilitesService.class);
        EnTantQue.faire(moi, () -> {
            service.declarer(mienne, debut, fin, Collections.nCopies(10, 3));
            assertThat(service.declaration(mienne).structure().id()).isEqualTo(mienne);
            for (long s : List.of(voisine, autre, 999_999_999L)) {
                assertThatThrownBy(() -> service.declaration(s)).isInstanceOf(Introuvable.class);
                assertThatThrownBy(() -> service.declarer(s, debut, fin, Collections.nCopies(10, 1))).isInstanceOf(Introuvable.class);
                assertThatThrownBy(() -> service.confirmer(s)).isInstanceOf(Introuvable.class);
            }
        });
        TableauDesPlaces tableau = EnTantQue.executer(moi, () -> Services.trouver(SuiviDesPlacesService.class).tableau(debut, null));
        assertThat(tableau.structures()).extracting(LigneDePlaces::structure).containsExactlyInAnyOrder(mienne, voisine);
        assertThat(tableau.reseaux()).singleElement().extracting(LigneDePlaces::offertes).isEqualTo(50);
        assertThat(List.of(tableau.ouvre(mienne), tableau.ouvre(voisine))).containsExactly(true, false);
        assertThat(tableau.total().engagees()).isEqualTo(4);
        assertThat(tableau.semaines()).hasSize(12);
        assertThat(tableau.semaines().get(0).offertes()).isEqualTo(50);
        TableauDesPlaces toutes = EnTantQue.executer(StructuresPretes.AGENT, () -> Services.trouver(SuiviDesPlacesService.class).tableau(debut, reseau));
        assertThat(toutes.structures()).extracting(LigneDePlaces::structure).containsExactlyInAnyOrder(mienne, voisine);
    }

    @Test
    void I_21_un_enfant_present_toute_la_journee_compte_une_fois_et_l_engagement_menace_se_dit() throws Exception {
        long structure = StructuresPretes.structure();
        LocalDate janvier = LocalDate.now().withDayOfYear(1);
        StructuresPretes.offrir(structure, janvier, janvier.plusYears(1), new int[] {2, 2, 2, 2, 2, 2, 2, 2, 2, 2});
        StructuresPretes.labelliser(structure, 2);
        reserver(structure, StructuresPretes.enfant(structure), EnumSet.allOf(DemiJournee.class), janvier, janvier.plusYears(1).minusDays(1));
        reserver(structure, StructuresPretes.enfant(structure), EnumSet.of(DemiJournee.LUNDI_MATIN), janvier, janvier.plusYears(1).minusDays(1));
        Atteinte a = tableau(structure);
        long lundis = StructuresPretes.nombre("select avip.fois(1, date '" + janvier + "', date '" + janvier.plusYears(1).minusDays(1) + "')");
        assertThat(a.prevus()).isEqualTo(a.jours() + lundis);
        assertThat(a.enfantsJours()).isLessThanOrEqualTo(a.prevus());
        assertThat(a.menacee()).isEqualTo(a.joursPasses() >= 20);
        assertThat(EnTantQue.executer(StructuresPretes.AGENT, () -> Services.trouver(SuiviDesPlacesService.class).aSuivre().menacees()).stream().anyMatch(m -> m.structure() == structure))
                .isEqualTo(a.menacee());
    }

    private Atteinte tableau(long structure) throws Exception {
        return EnTantQue.executer(StructuresPretes.AGENT, () -> Services.trouver(SuiviDesPlacesService.class).tableau(null, null)).atteintes().stream()
                .filter(a -> a.structure() == structure).findFirst().orElseThrow();
    }

    @Test
    void R_AVIP_34_qui_n_offre_rien_depuis_soixante_jours_se_voit() throws Exception {
        long structure = StructuresPretes.structure();
        StructuresPretes.labelliser(structure, 1);
        StructuresPretes.offrir(structure, LocalDate.now().minusDays(200), LocalDate.now().minusDays(61), new int[] {1, 1, 1, 1, 1, 1, 1, 1, 1, 1});
        StructuresPretes.offrir(structure, LocalDate.now().minusDays(60), LocalDate.now().plusDays(60), new int[10]);
        SuiviDesPlacesService service = Services.trouver(SuiviDesPlacesService.class);
        Callable<Boolean> aZero = () -> EnTantQue.executer(StructuresPretes.AGENT, () -> service.aSuivre().aZero().stream().anyMatch(n -> n.id() == structure));
        assertThat(aZero.call()).isTrue();
        StructuresPretes.offrir(structure, LocalDate.now().minusDays(5), LocalDate.now(), new int[] {0, 1, 0, 0, 0, 0, 0, 0, 0, 0});
        assertThat(aZero.call()).isFalse();
    }
}
