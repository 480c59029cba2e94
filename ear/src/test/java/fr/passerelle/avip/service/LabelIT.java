package fr.passerelle.avip.service;

import static fr.passerelle.avip.service.LabelsPrets.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.comite.AvisDeMembre;
import fr.passerelle.avip.comite.ComiteService;
import fr.passerelle.avip.comite.DossierDeSeance;
import fr.passerelle.avip.comite.SeanceSaisie;
import fr.passerelle.avip.label.ActeLabel;
import fr.passerelle.avip.label.Avis;
import fr.passerelle.avip.label.CandidatureSaisie;
import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.Decision;
import fr.passerelle.avip.label.DecisionSaisie;
import fr.passerelle.avip.label.DossierDeLabel;
import fr.passerelle.avip.label.LabelService;
import fr.passerelle.avip.label.LabelsALeurDate;
import fr.passerelle.avip.label.MonLabelService;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.avip.reseau.ReseauService;
import fr.passerelle.avip.reseau.TableauDuReseau;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Un label dans le serveur : de la candidature à la lettre, ce que chacun peut, ce que fait le temps, ce que doit un réseau. */
@DansLeServeur
class LabelIT {

    private static final String CAF = "avip";
    private static final String COMITE = "comite";
    private static final String DIRECTION = "direction";

    private LabelService labels;
    private ComiteService comites;
    private ReseauService reseaux;

    @BeforeEach
    void trouver() {
        labels = Services.trouver(LabelService.class);
        comites = Services.trouver(ComiteService.class);
        reseaux = Services.trouver(ReseauService.class);
    }

    private DossierDeLabel lu(long id) throws Exception {
        return EnTantQue.executer(CAF, () -> labels.lire(id));
    }

    /** Une séance d’aujourd’hui qui rend cet avis. */
    private long siegerSur(long label, Avis avis) throws Exception {
        long seance = EnTantQue.executer(CAF, () -> comites.creer(new SeanceSaisie(LocalDate.now(), LocalTime.of(9, 0), "Caf", null)));
        EnTantQue.faire(CAF, () -> comites.inscrire(seance, 0, label));
        EnTantQue.faire(CAF, () -> comites.inviterLesMembres(seance, seanceLue(CAF, seance).vue().version()));
        EnTantQue.faire(CAF, () -> comites.convoquer(seance, seanceLue(CAF, seance).vue().version()));
        long point = seanceLue(COMITE, seance).points().get(0).id();
        assertThatThrownBy(() -> EnTantQue.faire(COMITE, () -> comites.aviser(seance, point, AvisDeMembre.RESERVE, " "))).extracting("champ").isEqualTo("commentaire");
        EnTantQue.faire(COMITE, () -> comites.aviser(seance, point, AvisDeMembre.FAVORABLE, null));
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> comites.clore(seance, seanceLue(CAF, seance).vue().version(), Map.of(), Map.of(), null)))
                .hasMessageContaining("Choisissez l’avis du comité");
        EnTantQue.faire(CAF, () -> comites.clore(seance, seanceLue(CAF, seance).vue().version(), Map.of(), Map.of(point, new ComiteService.Conclusion(avis, "Dit")), "Relevé"));
        return seance;
    }

    private DossierDeSeance seanceLue(String qui, long seance) throws Exception {
        return EnTantQue.executer(qui, () -> comites.lire(seance));
    }

    @Test
    void une_candidature_va_du_depot_a_la_lettre_et_au_premier_jour() throws Exception {
        long structure = LabelsPrets.structure(65);
        long id = LabelsPrets.devantLeComite(structure, 13);
        assertThat(lu(id).etat().statut()).isEqualTo(StatutLabel.COMITE);
        assertThat(lu(id).situation().calcul()).isEqualTo("20\u202f% de 65 = 13\u00a0places");
        long seance = siegerSur(id, Avis.FAVORABLE);
        assertThat(new String(EnTantQue.executer(COMITE, () -> comites.procesVerbal(seance, d -> d.corps().getBytes()))))
                .contains("# Présences", "Avis des membres\u202f: 1\u00a0favorable", "avis favorable. Dit", "Relevé");
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'LABEL_A_SIGNER' and reference = ?", String.valueOf(id))).doesNotContain("0");

        DecisionSaisie trop = new DecisionSaisie(Decision.ACCORDER, LocalDate.now(), 36, 12, null, null);
        assertThatThrownBy(() -> EnTantQue.faire(DIRECTION, () -> labels.decider(id, version(id), trop))).hasMessage("Engagement minimum\u202f: 13\u00a0places (20\u202f% de 65).");
        EnTantQue.faire(DIRECTION, () -> labels.decider(id, version(id), new DecisionSaisie(Decision.ACCORDER, LocalDate.now(), 36, 14, null, null)));
        DossierDeLabel accorde = lu(id);
        assertThat(accorde.etat().statut()).isEqualTo(StatutLabel.COMITE);
        assertThat(accorde.manques()).containsExactly("la charte signée");
        assertThat(new String(EnTantQue.executer(CAF, () -> labels.lettre(id, accorde.lettres().get(0).document(), d -> d.corps().getBytes()))))
                .contains("est accordé à Essai", "14\u00a0places", "20\u202f% de 65 = 13\u00a0places");
        EnTantQue.faire(CAF, () -> labels.signerCharte(id, version(id), LocalDate.now()));
        DansUneTransaction.faire(() -> Beans.trouver(LabelsALeurDate.class).executer());
        assertThat(lu(id).etat().statut()).isEqualTo(StatutLabel.ACTIF);
        assertThat(Base.lire("select places from avip.label_periode where label_id = ?", id)).containsExactly("14");
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'LABEL_DECISION' and reference = ?", String.valueOf(id))).containsExactly("1");
        assertThat(Base.lire("select detail from journal.acte where objet = 'label' and reference = ? order by id desc limit 1", String.valueOf(id)))
                .containsExactly("Devant le comité → Actif");
    }

    @Test
    void chacun_ne_fait_que_ce_qui_est_a_lui_et_une_page_trop_vieille_ne_change_rien() throws Exception {
        long structure = LabelsPrets.structure(12);
        long id = EnTantQue.executer(CAF, () -> labels.ouvrir(structure));
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> labels.ouvrir(structure))).hasMessageContaining("déjà une candidature");
        CandidatureSaisie saisie = new CandidatureSaisie(3, true, true, Map.of());
        assertThatThrownBy(() -> EnTantQue.faire(COMITE, () -> labels.preparer(id, 0, saisie))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire(DIRECTION, () -> labels.soumettre(id, 0))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> labels.decider(id, 0, new DecisionSaisie(Decision.REFUSER, null, null, null, "Non", null)))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire("mediateur", () -> labels.lire(id))).isInstanceOf(AccesRefuse.class);
        assertThat(EnTantQue.executer(COMITE, () -> labels.lire(id)).actes()).isEmpty();
        assertThat(lu(id).actes()).contains(ActeLabel.PREPARER, ActeLabel.SOUMETTRE).doesNotContain(ActeLabel.DECIDER);
        int vue = version(id);
        EnTantQue.faire(CAF, () -> labels.preparer(id, vue, saisie));
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> labels.soumettre(id, vue))).isInstanceOf(VersionPerimee.class).hasMessageContaining("Candidature");
    }

    @Test
    void le_temps_ouvre_le_renouvellement_six_mois_avant_puis_finit_le_label_meme_apres_une_panne() throws Exception {
        long id = LabelsPrets.actif(LabelsPrets.structure(20), 4);
        Base.ecrire("update avip.label set fin = current_date + 100 where id = " + id);
        DansUneTransaction.faire(() -> Beans.trouver(LabelsALeurDate.class).executer());
        DansUneTransaction.faire(() -> Beans.trouver(LabelsALeurDate.class).executer());
        assertThat(lu(id).etat().statut()).isEqualTo(StatutLabel.A_RENOUVELER);
        assertThat(Base.lire("select count(*) from avip.label_passage where label_id = ? and fait = 'Renouvellement ouvert'", id)).containsExactly("1");
        long autre = LabelsPrets.actif(LabelsPrets.structure(20), 4);
        Base.ecrire("update avip.label set fin = current_date - 1 where id = " + autre);
        DansUneTransaction.faire(() -> Beans.trouver(LabelsALeurDate.class).executer());
        assertThat(lu(autre).etat().statut()).isEqualTo(StatutLabel.EXPIRE);
    }

    @Test
    void r_avip_4_un_agrement_qui_change_ouvre_une_revue_et_laisse_le_label_tel_quel() throws Exception {
        long structure = LabelsPrets.structure(20);
        long id = LabelsPrets.actif(structure, 4);
        Base.ecrire("insert into avip.agrement (structure_id, places, depuis, cree_le, cree_par) values (" + structure + ", 30, current_date, now(), 'essai')");
        DansUneTransaction.faire(() -> Beans.trouver(LabelsALeurDate.class).executer());
        DossierDeLabel d = lu(id);
        assertThat(d.etat().placesEngagees()).isEqualTo(4);
        assertThat(d.agrementChange()).isTrue();
        assertThat(d.revues()).hasSize(1);
        assertThat(d.revues().get(0).raison()).startsWith("Agrément passé de 20 à 30 places");
        EnTantQue.faire(CAF, () -> labels.cloreRevue(id, d.revues().get(0).id(), "Engagement gardé jusqu’au renouvellement."));
        DansUneTransaction.faire(() -> Beans.trouver(LabelsALeurDate.class).executer());
        assertThat(lu(id).revues()).hasSize(1).allMatch(r -> !r.ouverte());
    }

    @Test
    void r_avip_6_et_7_un_reseau_se_compte_ensemble_et_qui_le_quitte_est_a_revoir() throws Exception {
        long grande = LabelsPrets.structure(12);
        long petite = LabelsPrets.structure(11);
        LabelsPrets.actif(grande, 4);
        long label = LabelsPrets.actif(petite, 1);
        long id = EnTantQue.executer(CAF, () -> reseaux.creer("Essai " + UUID.randomUUID(), true));
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> reseaux.adherer(id, tableau(id).version(), petite, LocalDate.now().minusDays(10)))).extracting("regle").isEqualTo("R-AVIP-6");
        String nom = Base.lire("select nom from avip.structure where id = ?", grande).get(0);
        assertThat(EnTantQue.executer(CAF, () -> reseaux.sansReseau(nom))).extracting("id").contains(grande);
        EnTantQue.faire(CAF, () -> reseaux.adherer(id, tableau(id).version(), grande, LocalDate.now().minusDays(10)));
        assertThat(EnTantQue.executer(CAF, () -> reseaux.sansReseau(nom))).extracting("id").doesNotContain(grande);
        EnTantQue.faire(CAF, () -> reseaux.adherer(id, tableau(id).version(), petite, LocalDate.now().minusDays(10)));
        TableauDuReseau t = tableau(id);
        assertThat(t.commun().calcul()).isEqualTo("20\u202f% de 23 = 4,6, soit 5\u00a0places (à l’entier supérieur)");
        assertThat(t.places()).isEqualTo(5);
        assertThat(t.tenu()).isTrue();
        assertThat(lu(label).tientSonEngagement()).as("sous les siens, tenue par le réseau").isTrue();
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> reseaux.adherer(id, tableau(id).version(), petite, LocalDate.now()))).hasMessageContaining("déjà à un réseau");
        long adhesion = t.membres().stream().filter(m -> m.structure() == petite).findFirst().orElseThrow().adhesion();
        EnTantQue.faire(CAF, () -> reseaux.quitter(id, tableau(id).version(), adhesion, LocalDate.now().minusDays(1)));
        assertThat(lu(label).tientSonEngagement()).isFalse();
        assertThat(lu(label).revues()).hasSize(1);
        assertThat(lu(label).revues().get(0).raison()).contains("1\u00a0place pour un minimum de 3 (20\u202f% de 11)");
        assertThat(lu(label).etat().statut()).isEqualTo(StatutLabel.ACTIF);
    }

    private TableauDuReseau tableau(long id) throws Exception {
        return EnTantQue.executer(CAF, () -> reseaux.lire(id));
    }

    @Test
    void suspendre_demande_un_motif_ecrit_et_la_lettre_le_dit_puis_le_retrait_finit_la_periode_ce_jour() throws Exception {
        long structure = LabelsPrets.structure(10);
        long id = LabelsPrets.actif(structure, 2);
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> labels.suspendre(id, version(id), "\u00a0"))).extracting("champ").isEqualTo("motif");
        EnTantQue.faire(CAF, () -> labels.suspendre(id, version(id), "Travaux imprévus."));
        DossierDeLabel d = lu(id);
        assertThat(d.actes()).containsExactly(ActeLabel.LEVER);
        assertThat(new String(EnTantQue.executer(CAF, () -> labels.lettre(id, d.lettres().get(0).document(), f -> f.corps().getBytes())))).contains("est suspendu", "Travaux imprévus.");
        EnTantQue.faire(DIRECTION, () -> labels.retirer(id, version(id), "Fermeture."));
        assertThat(Base.lire("select au = current_date from avip.label_periode where label_id = ?", id)).isEqualTo(List.of("t"));
    }

    @Test
    void une_structure_depose_sa_candidature_du_portail_et_ne_trouve_celle_de_personne_d_autre() throws Exception {
        MonLabelService portail = Services.trouver(MonLabelService.class);
        long structure = LabelsPrets.structure(12);
        String moi = StructuresPretes.personneDe(structure);
        long id = EnTantQue.executer(moi, () -> portail.ouvrir(structure));
        CandidatureSaisie saisie = new CandidatureSaisie(3, true, true, Map.of(Critere.LOGO, "Sur la façade."));
        assertThatThrownBy(() -> EnTantQue.faire(moi, () -> portail.transmettre(id, version(id), new CandidatureSaisie(null, false, false, Map.of()))))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).containsExactly("places", "projet", "charte"));
        EnTantQue.faire(moi, () -> portail.transmettre(id, version(id), saisie));
        DossierDeLabel vu = EnTantQue.executer(moi, () -> portail.miens()).get(0).dossier();
        assertThat(vu.etat().statut()).isEqualTo(StatutLabel.INSTRUCTION);
        assertThat(vu.actes()).isEmpty();
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'LABEL_A_INSTRUIRE' and reference = ?", String.valueOf(id))).doesNotContain("0");
        EnTantQue.faire(CAF, () -> labels.rendre(id, version(id), "Joindre le règlement."));
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'LABEL_A_COMPLETER' and reference = ?", String.valueOf(id))).containsExactly("1");

        String autre = StructuresPretes.personneDe(LabelsPrets.structure(12));
        assertThatThrownBy(() -> EnTantQue.faire(autre, () -> portail.ouvrir(structure))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.faire(autre, () -> portail.preparer(id, version(id), saisie))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.faire(autre, () -> portail.lettre(id, 1, d -> new byte[0]))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.faire(moi, () -> labels.lire(id))).isInstanceOf(AccesRefuse.class);
    }
}
