package fr.passerelle.avip.service;

import static fr.passerelle.avip.service.PrescripteursPrets.prescripteur;
import static fr.passerelle.avip.service.PrescripteursPrets.structure;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.personne.Trouvaille;
import fr.passerelle.avip.personne.ParentsEnAttenteService;
import fr.passerelle.avip.demande.BrouillonSaisi;
import fr.passerelle.avip.demande.ChoixDeStructures;
import fr.passerelle.avip.demande.Criteres;
import fr.passerelle.avip.demande.DemandeSuivie;
import fr.passerelle.avip.demande.MesDemandesService;
import fr.passerelle.avip.demande.OrienterService;
import fr.passerelle.avip.demande.StructureTrouvee;
import fr.passerelle.avip.demande.StructureTrouvee.Horaires;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.MotifDeclin;
import fr.passerelle.avip.nomenclature.MotifRetrait;
import fr.passerelle.avip.nomenclature.OrigineOrientation;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.avip.nomenclature.StatutProposition;
import fr.passerelle.avip.nomenclature.TypeParcours;
import fr.passerelle.avip.orientation.Besoin;
import fr.passerelle.avip.orientation.ComplementDonne;
import fr.passerelle.avip.orientation.EnfantDit;
import fr.passerelle.avip.orientation.FicheOrientation;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.orientation.Parent;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.proposition.PropositionSaisie;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.listes.Option;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A request from its draft to its answer, as the prescriber who makes it knows it (R-AVIP-20 to 29, dossier §3.3). */
@DansLeServeur
class OrienterIT {

    private OrienterService orienter;
    private MesDemandesService mesDemandes;
    private String qui;

    @BeforeEach
    void faireUnPrescripteur() throws Exception {
        orienter = Services.trouver(OrienterService.class);
        mesDemandes = Services.trouver(MesDemandesService.class);
        qui = PrescripteursPrets.faire();
    }

    private static FicheOrientation fiche(String enfant) {
        Parent parent = new Parent("Lou", "Démo-Essai", "06 12 34 56 78", null, false, true, false, false, InscriptionFranceTravail.OUI);
        LocalDate entree = LocalDate.now().plusDays(40);
        Besoin besoin = new Besoin(TypeParcours.FORMATION, null, null, null, entree, null, EnumSet.of(DemiJournee.LUNDI_MATIN, DemiJournee.LUNDI_APRES_MIDI),
                LocalTime.of(8, 0), LocalTime.of(17, 0), null);
        return new FicheOrientation(parent, besoin, List.of(new EnfantDit(enfant, LocalDate.now().minusMonths(14), false, null)));
    }

    private static BrouillonSaisi saisi(FicheOrientation fiche, String dora, Long... structures) {
        return new BrouillonSaisi(fiche, dora, List.of(structures), null, Instant.now(), true, null);
    }

    private static <T> T en(String compte, Callable<T> acte) throws Exception {
        return EnTantQue.executer(compte, acte);
    }

    /** What someone of a structure, or the clock, does: through the bean, in a transaction. */
    private static void acte(Callable<?> acte) throws Exception {
        DansUneTransaction.faire(() -> acte.call());
    }

    private long envoyee(String prescripteur, String enfant, Long... structures) throws Exception {
        return en(prescripteur + "a", () -> {
            long b = orienter.commencer();
            int version = orienter.garder(b, orienter.brouillon(b).version(), saisi(fiche(enfant), null, structures));
            return orienter.envoyer(b, version);
        });
    }

    private DemandeSuivie suivie(long id) throws Exception {
        return en(qui + "a", () -> mesDemandes.demande(id));
    }

    private static Orientations orientations() throws Exception {
        return Beans.trouver(Orientations.class);
    }

    @Test
    void trois_structures_a_la_fois_et_la_premiere_qui_accepte_met_fin_aux_autres() throws Exception {
        long premiere = envoyee(qui, "Sasha", structure(), structure(), structure());
        DemandeSuivie s = suivie(premiere);
        assertThat(s.demande().reference()).matches("ORI-\\d{4}-\\d{5,}");
        assertThat(s.demande().parent().telephone()).isEqualTo("+33612345678");
        assertThat(s.autres()).hasSize(2).allMatch(a -> a.statut() == StatutOrientation.ENVOYEE);
        Orientations bean = orientations();
        acte(() -> bean.accepter(premiere, bean.ouvrir(premiere, s.demande().version()), "Avec plaisir."));
        DemandeSuivie apres = suivie(premiere);
        assertThat(apres.demande().statut()).isEqualTo(StatutOrientation.ACCEPTEE);
        assertThat(apres.autres()).allMatch(a -> a.statut() == StatutOrientation.SANS_OBJET);
        assertThat(Base.lire("select count(*)::text from journal.acte where objet = 'orientation' and reference = ?", s.demande().reference())).first()
                .satisfies(n -> assertThat(Integer.parseInt(n)).isGreaterThanOrEqualTo(4));
    }

    @Test
    void un_doublon_de_son_organisme_est_refuse_celui_d_un_autre_n_est_qu_un_avertissement() throws Exception {
        long structure = structure();
        String reference = suivie(envoyee(qui, "Noé", structure)).demande().reference();
        assertThatThrownBy(() -> envoyee(qui, "noe", structure)).hasMessageContaining(reference).extracting("regle").isEqualTo("R-AVIP-27");
        String autre = PrescripteursPrets.faire();
        assertThat(en(autre + "a", () -> orienter.demandeAilleurs(saisi(fiche("Noé"), null, structure)))).isTrue();
        assertThat(en(qui + "a", () -> orienter.demandeAilleurs(saisi(fiche("Noé"), null, structure)))).isFalse();
        assertThat(envoyee(autre, "Noé", structure)).isPositive();
    }

    @Test
    void un_brouillon_envoye_ne_s_envoie_pas_deux_fois_et_ce_qui_manque_se_dit_d_un_coup() throws Exception {
        long b = en(qui + "a", orienter::commencer);
        assertThatThrownBy(() -> en(qui + "a", () -> orienter.envoyer(b, orienter.brouillon(b).version()))).extracting("regle").isEqualTo("E-NOM");
        long structure = structure();
        int version = en(qui + "a", () -> orienter.garder(b, orienter.brouillon(b).version(), saisi(fiche("Ange"), null, structure)));
        assertThat(en(qui + "a", () -> orienter.brouillon(b).contenu())).isEqualTo(en(qui + "a", () -> orienter.brouillon(b).contenu()));
        assertThat(en(qui + "a", () -> orienter.envoyer(b, version))).isPositive();
        assertThatThrownBy(() -> en(qui + "a", () -> orienter.envoyer(b, version))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> en(qui + "a", () -> orienter.garder(b, version, saisi(fiche("Ange"), null)))).isInstanceOf(Introuvable.class);
    }

    @Test
    void une_reference_de_dora_collee_deux_fois_ne_se_retape_pas() throws Exception {
        String dora = UUID.randomUUID().toString();
        long b = en(qui + "a", () -> orienter.commencerDepuisDora("Voir https://dora.exemple.fr/orientations/" + dora.toUpperCase() + "?suite=1 merci"));
        assertThat(en(qui + "a", () -> orienter.commencerDepuisDora(dora))).isEqualTo(b);
        long structure = structure();
        int version = en(qui + "a", () -> orienter.garder(b, orienter.brouillon(b).version(), saisi(fiche("Eden"), dora, structure)));
        OrientationVue partie = suivie(en(qui + "a", () -> orienter.envoyer(b, version))).demande();
        assertThat(partie.origine()).isEqualTo(OrigineOrientation.DORA);
        long encore = en(qui + "a", () -> orienter.commencerDepuisDora(dora));
        assertThat(en(qui + "a", () -> orienter.brouillon(encore).contenu().fiche().parent().prenom())).isEqualTo("Lou");
        assertThatThrownBy(() -> en(qui + "a", () -> orienter.commencerDepuisDora("bonjour"))).extracting("regle").isEqualTo("E-DORA");
    }

    @Test
    void les_structures_dont_les_horaires_couvrent_le_besoin_viennent_d_abord_avec_la_raison() throws Exception {
        String marque = UUID.randomUUID().toString().substring(0, 6);
        long tot = structure("Ferme tôt " + marque, "07:30", "16:00", 48.64, 4.95);
        long large = structure("Large " + marque, "07:00", "19:00", 48.64, 4.95);
        long muette = structure("Muette " + marque, "07:00", "19:00", 48.64, 4.95);
        long sansReferent = structure("Sans référent " + marque, "07:00", "19:00", 48.64, 4.95);
        Base.ecrire("delete from avip.ouverture where structure_id = " + muette);
        Base.ecrire("update avip.referent set jusqu_a = current_date - 1 where structure_id = " + sansReferent);
        ChoixDeStructures choix = en(qui + "a", () -> orienter.chercher(new Criteres(fiche("x").besoin(), "52448", 30, null, false, List.of())));
        assertThat(choix.communes()).extracting(Option::code).contains("52448");
        List<StructureTrouvee> trouvees = choix.trouvees().stream().filter(s -> s.nom().endsWith(marque)).toList();
        assertThat(trouvees).extracting(StructureTrouvee::id).containsExactly(large, muette, tot);
        assertThat(trouvees).extracting(StructureTrouvee::horaires).containsExactly(Horaires.COUVRENT, Horaires.INCONNUS, Horaires.NE_COUVRENT_PAS);
        assertThat(trouvees.get(2).raison()).contains("lundi");
        assertThat(trouvees.get(0).kilometres()).isBetween(0, 5);
    }

    @Test
    void la_version_perimee_et_le_mauvais_etat_disent_ou_l_on_en_est_et_par_qui() throws Exception {
        long id = envoyee(qui, "Jo", structure());
        Orientations bean = orientations();
        int version = suivie(id).demande().version();
        acte(() -> bean.ouvrir(id, version));
        assertThatThrownBy(() -> en(qui + "a", () -> {
            mesDemandes.retirer(id, version, MotifRetrait.EMPLOI, null);
            return null;
        })).isInstanceOf(VersionPerimee.class).hasMessageContaining("En examen");
        assertThatThrownBy(() -> acte(() -> bean.ouvrir(id, suivie(id).demande().version()))).extracting("regle").isEqualTo("R-AVIP-29");
    }

    @Test
    void un_complement_se_donne_en_place_et_le_delai_repart() throws Exception {
        long id = envoyee(qui, "Maxence", structure());
        Orientations bean = orientations();
        acte(() -> bean.demanderComplement(id, bean.ouvrir(id, bean.trouver(id).version()), "Le mercredi est-il possible ?"));
        DemandeSuivie attend = suivie(id);
        assertThat(attend.question()).isEqualTo("Le mercredi est-il possible ?");
        en(qui + "a", () -> {
            mesDemandes.completer(id, attend.demande().version(), new ComplementDonne("Oui.", null, null, Set.of(DemiJournee.MERCREDI_MATIN), null, null));
            return null;
        });
        assertThat(suivie(id).demande().statut()).isEqualTo(StatutOrientation.EN_EXAMEN);
        assertThat(suivie(id).demande().besoin().demiJournees()).containsExactly(DemiJournee.MERCREDI_MATIN);
    }

    @Test
    void un_parent_propose_se_confirme_en_disant_le_reste_ou_se_decline_avec_sa_raison() throws Exception {
        Propositions bean = Beans.trouver(Propositions.class);
        long structure = structure();
        long moi = prescripteur(qui);
        long[] ids = new long[2];
        acte(() -> ids[0] = bean.proposer(propose(structure, moi)));
        acte(() -> ids[1] = bean.proposer(propose(structure, moi)));
        String autre = PrescripteursPrets.faire();
        assertThatThrownBy(() -> en(autre + "a", () -> orienter.commencerDepuisProposition(ids[0]))).isInstanceOf(Introuvable.class);
        assertThat(en(autre + "a", mesDemandes::propositions)).isEmpty();
        long b = en(qui + "a", () -> orienter.commencerDepuisProposition(ids[0]));
        assertThat(en(qui + "a", () -> orienter.commencerDepuisProposition(ids[0]))).as("le même brouillon").isEqualTo(b);
        assertThat(en(qui + "a", () -> orienter.brouillon(b).contenu().fiche().parent().nom())).as("le nom n’est pas su").isNull();
        int version = en(qui + "a", () -> orienter.garder(b, orienter.brouillon(b).version(), saisi(fiche("Yaël"), null, structure)));
        OrientationVue nee = suivie(en(qui + "a", () -> orienter.envoyer(b, version))).demande();
        assertThat(nee.statut()).isEqualTo(StatutOrientation.EN_EXAMEN);
        assertThat(nee.sens()).isEqualTo(SensOrientation.STRUCTURE_VERS_PRESCRIPTEUR);
        assertThat(bean.trouver(ids[0]).orientation()).isEqualTo(nee.id());
        en(qui + "a", () -> {
            mesDemandes.decliner(ids[1], bean.trouver(ids[1]).version(), MotifDeclin.NON_SUIVI, null);
            return null;
        });
        assertThat(bean.trouver(ids[1]).statut()).isEqualTo(StatutProposition.DECLINEE);
        assertThatThrownBy(() -> acte(() -> {
            bean.decliner(ids[1], bean.trouver(ids[1]).version(), MotifDeclin.NON_SUIVI, null);
            return null;
        })).extracting("regle").isEqualTo("R-AVIP-29");
    }

    private static PropositionSaisie propose(long structure, long prescripteur) {
        return new PropositionSaisie(structure, prescripteur, "Lou", "D", "06 12 34 56 78", YearMonth.now().minusMonths(14), LocalDate.now(), null);
    }

    @Test
    void un_prescripteur_suspendu_suit_ses_demandes_et_n_en_fait_plus() throws Exception {
        long id = envoyee(qui, "Alix", structure());
        Prescripteurs bean = Beans.trouver(Prescripteurs.class);
        long moi = prescripteur(qui);
        acte(() -> {
            bean.suspendre(moi);
            return null;
        });
        assertThat(suivie(id).demande().statut()).isEqualTo(StatutOrientation.ENVOYEE);
        assertThatThrownBy(() -> en(qui + "a", orienter::commencer)).extracting("regle").isEqualTo("R-AVIP-20");
        assertThat(en(qui + "a", orienter::accueil).peutCommencer()).isFalse();
    }

    @Test
    void une_demande_terminee_en_fait_commencer_une_autre_sans_rien_retaper() throws Exception {
        long id = envoyee(qui, "Sacha", structure());
        OrientationVue vue = suivie(id).demande();
        assertThatThrownBy(() -> en(qui + "a", () -> orienter.commencerDepuis(id))).extracting("regle").isEqualTo("R-AVIP-29");
        en(qui + "a", () -> {
            mesDemandes.retirer(id, vue.version(), MotifRetrait.ERREUR, null);
            return null;
        });
        long structure = structure();
        long b = en(qui + "a", () -> orienter.commencerDepuis(id));
        BrouillonSaisi repris = en(qui + "a", () -> orienter.brouillon(b).contenu());
        assertThat(repris.structures()).isEmpty();
        int version = en(qui + "a", () -> orienter.garder(b, orienter.brouillon(b).version(),
                new BrouillonSaisi(repris.fiche(), null, List.of(structure), null, Instant.now(), true, repris.suiteDe())));
        OrientationVue nouvelle = suivie(en(qui + "a", () -> orienter.envoyer(b, version))).demande();
        assertThat(nouvelle.parentCle()).isEqualTo(vue.parentCle());
        assertThat(nouvelle.enfants().get(0).cle()).isEqualTo(vue.enfants().get(0).cle());
    }

    @Test
    void un_brouillon_laisse_trente_jours_s_efface() throws Exception {
        long vieux = en(qui + "a", orienter::commencer);
        long recent = en(qui + "a", orienter::commencer);
        Base.ecrire("update avip.brouillon set garde_le = now() - interval '31 days' where id = " + vieux);
        Beans.trouver(Conservation.class).retirer("AVIP_BROUILLON");
        assertThat(Base.lire("select id::text from avip.brouillon where id in (?, ?)", vieux, recent)).containsExactly(String.valueOf(recent));
    }

    @Test
    void qui_repond_a_une_personne_trouve_aussi_ce_qui_n_est_qu_ecrit_ou_propose() throws Exception {
        DemandesPretes.faire();
        ParentsEnAttenteService parents = Services.trouver(ParentsEnAttenteService.class);
        List<String> trouves = EnTantQue.executer("dpo", () -> parents.trouver("prenom autrui demo-autrui", 50)).stream().map(Trouvaille::reference).toList();
        assertThat(trouves).anyMatch(r -> r.startsWith("BROUILLON-")).anyMatch(r -> r.startsWith("PROPOSITION-"));
        assertThat(EnTantQue.executer("dpo", () -> parents.trouver("Prénom-Autrui Zidore", 50))).isEmpty();
        assertThat(EnTantQue.executer("dpo", () -> parents.trouver("%%%", 50))).isEmpty();
        for (String reference : trouves) {
            assertThat(EnTantQue.executer("dpo", () -> parents.pourLaPersonne(reference)).toString()).contains("Prénom-Autrui");
        }
        assertThatThrownBy(() -> EnTantQue.faire("avip", () -> parents.trouver("Prénom-Autrui", 5))).isInstanceOf(AccesRefuse.class);
    }
}
