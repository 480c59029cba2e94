package fr.passerelle.mediation.tableau;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.Abandon;
import fr.passerelle.mediation.acte.DemarchePrealable;
import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.QuestionPosee;
import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.brouillon.Brouillon;
import fr.passerelle.mediation.brouillon.BrouillonService;
import fr.passerelle.mediation.delai.Urgence;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.NatureAttente;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Les tableaux de bord : à chacun son travail, par urgence ; à qui n'ouvre aucun dossier, des nombres. */
@DansLeServeur
class TableauServiceIT {

    private static final LocalDate AUJOURDHUI = LocalDate.now(ZoneId.of("Europe/Paris"));
    private static final LocalDate JADIS = LocalDate.of(2000, 1, 3);

    private TableauService tableau;
    private SaisineService saisines;
    private DossierService dossiers;

    @BeforeEach
    void trouverLesServices() {
        tableau = Services.trouver(TableauService.class);
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
    }

    @Test
    void les_saisines_signalees_passent_avant_puis_les_plus_anciennes() throws Exception {
        String ancienne = enregistrer("mediateur", JADIS.plusDays(1), null);
        String plusAncienne = enregistrer("mediateur", JADIS, null);
        String signalee = enregistrer("mediateur", AUJOURDHUI, "Expulsion la semaine prochaine");

        List<String> references = travail("mediateur").lignes().stream().map(SaisineEnCours::reference).toList();

        assertThat(references).containsSubsequence(signalee, plusAncienne, ancienne);
        assertThat(ligne("mediateur", ancienne).urgence()).isEqualTo(Urgence.EN_RETARD);
        assertThat(ligne("mediateur", signalee).signale()).isEqualTo("Expulsion la semaine prochaine");
        clore(ancienne, plusAncienne, signalee);
    }

    @Test
    void le_brouillon_se_dit_a_qui_l_ecrit_et_le_titulaire_par_son_nom() throws Exception {
        BrouillonService brouillons = Services.trouver(BrouillonService.class);
        String ref = enregistrer("mediateur", JADIS, "urgent");
        assertThat(ligne("mediateur", ref).titulaire()).isEqualTo(EnTantQue.executer("mediateur", () -> dossiers.dossier(ref)).entete().titulaireNom());
        Brouillon.Repere garde = EnTantQue.executer("mediateur", () -> brouillons.garder(null, demande(JADIS, null)));
        assertThat(travail("mediateur").brouillon()).isEqualTo(garde.majLe());
        EnTantQue.faire("mediateur", () -> brouillons.oublier(garde));
        assertThat(travail("mediateur").brouillon()).isNotEqualTo(garde.majLe());
        clore(ref);
    }

    @Test
    void chaque_etape_demande_son_geste() throws Exception {
        String ref = enregistrer("mediateur", JADIS, "urgent");
        assertThat(geste(ref)).isEqualTo(ProchainGeste.ACCUSER_RECEPTION);

        EnTantQue.faire("mediateur", () -> saisines.accuserReception(ref, version(ref)));
        assertThat(geste(ref)).isEqualTo(ProchainGeste.EXAMINER);

        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(ref, version(ref),
                new ExamenRecevabilite(true, true, true, true), AUJOURDHUI));
        assertThat(geste(ref)).isEqualTo(ProchainGeste.REPONDRE);

        EnTantQue.faire("mediateur", () -> saisines.interroger(ref, version(ref), new QuestionPosee(NatureAttente.SERVICE,
                "Service démo", "service", "Quel est le calcul retenu ?", AUJOURDHUI.plusDays(5))));
        SaisineEnCours enAttente = ligne("mediateur", ref);
        assertThat(enAttente.geste()).isEqualTo(ProchainGeste.ATTENDRE);
        assertThat(enAttente.attente()).isEqualTo(NatureAttente.SERVICE);
        assertThat(enAttente.attendDe()).isEqualTo("Service démo");
        assertThat(enAttente.attendDepuis()).isEqualTo(AUJOURDHUI);
        assertThat(enAttente.echeance()).isEqualTo(AUJOURDHUI.plusDays(5));

        long question = EnTantQue.executer("mediateur", () -> dossiers.dossier(ref)).questions().get(0).id();
        EnTantQue.faire("assistant", () -> saisines.recevoirReponse(ref, version(ref), question, "Voici le calcul."));
        assertThat(geste(ref)).isEqualTo(ProchainGeste.REPONDRE);

        long avant = travail("mediateur").nombre(ProchainGeste.FAIRE_SUITES);
        repondre(ref, List.of("Versement du rappel"));
        assertThat(travail("mediateur").nombre(ProchainGeste.FAIRE_SUITES)).isEqualTo(avant + 1);

        long aClore = travail("mediateur").nombre(ProchainGeste.CLOTURER);
        long suite = EnTantQue.executer("mediateur", () -> dossiers.dossier(ref)).suivis().get(0).id();
        EnTantQue.faire("mediateur", () -> saisines.marquerSuivi(ref, version(ref), suite, AUJOURDHUI));
        assertThat(travail("mediateur").nombre(ProchainGeste.CLOTURER)).isEqualTo(aClore + 1);
        EnTantQue.faire("mediateur", () -> saisines.cloturer(ref, version(ref)));
        assertThat(travail("mediateur").nombre(ProchainGeste.CLOTURER)).isEqualTo(aClore);
    }

    @Test
    void un_nombre_deja_compte_suit_ce_qui_ne_change_qu_autour_d_une_saisine() throws Exception {
        String ref = enregistrer("mediateur", JADIS, "urgent");
        EnTantQue.faire("mediateur", () -> saisines.accuserReception(ref, version(ref)));
        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(ref, version(ref),
                new ExamenRecevabilite(true, true, true, true), AUJOURDHUI));
        repondre(ref, List.of("Versement du rappel"));
        Travail avant = travail("mediateur");
        assertThat(travail("mediateur").gestes()).isEqualTo(avant.gestes());

        Base.ecrire("update mediation.suivi set fait_le = current_date" + laSienne(ref));
        assertThat(travail("mediateur").nombre(ProchainGeste.FAIRE_SUITES)).isEqualTo(avant.nombre(ProchainGeste.FAIRE_SUITES) - 1);
        assertThat(travail("mediateur").nombre(ProchainGeste.CLOTURER)).isEqualTo(avant.nombre(ProchainGeste.CLOTURER) + 1);
        Base.ecrire("delete from mediation.suivi" + laSienne(ref));
        assertThat(travail("mediateur").nombre(ProchainGeste.CLOTURER)).isEqualTo(avant.nombre(ProchainGeste.CLOTURER) + 1);
        EnTantQue.faire("mediateur", () -> saisines.cloturer(ref, version(ref)));
    }

    @Test
    void des_lignes_deja_choisies_suivent_ce_qui_ne_change_qu_autour_d_une_saisine() throws Exception {
        String ref = enregistrer("mediateur", JADIS, "urgent");
        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(ref, version(ref),
                new ExamenRecevabilite(true, true, true, true), AUJOURDHUI));
        EnTantQue.faire("mediateur", () -> saisines.interroger(ref, version(ref), new QuestionPosee(NatureAttente.SERVICE,
                "Service démo", "service", "Quel est le calcul retenu ?", AUJOURDHUI.plusDays(5))));
        List<SaisineEnCours> avant = travail("mediateur").lignes();
        assertThat(travail("mediateur").lignes()).isEqualTo(avant);

        Base.ecrire("update mediation.question set echeance = current_date - 1" + laSienne(ref));
        assertThat(geste(ref)).isEqualTo(ProchainGeste.RELANCER_QUESTION);
        Base.ecrire("update mediation.saisine set urgence = '', date_reception = current_date where reference = '" + ref + "'");
        String devant = enregistrer("mediateur", JADIS, "urgent");
        assertThat(travail("mediateur").lignes()).extracting(SaisineEnCours::reference)
                .contains(devant).doesNotContainSubsequence(ref, devant);
        clore(ref, devant);
    }

    @Test
    void les_lignes_choisies_pour_l_un_ne_servent_pas_a_l_autre() throws Exception {
        String ref = enregistrer("mediateur", JADIS, "urgent");
        assertThat(travail("mediateur").lignes()).extracting(SaisineEnCours::reference).contains(ref);
        assertThat(travail("suppleant").lignes()).extracting(SaisineEnCours::reference).doesNotContain(ref);
        assertThat(travail("assistant").lignes()).isEqualTo(travail("assistant").lignes());
        clore(ref);
    }

    @Test
    void un_complement_demande_compte_comme_attente_de_l_usager() throws Exception {
        long avant = travail("mediateur").attentes().getOrDefault(NatureAttente.USAGER, 0L);
        String ref = enregistrer("mediateur", JADIS, "urgent");
        EnTantQue.faire("mediateur", () -> saisines.demanderComplement(ref, version(ref), "Quelle décision ?"));

        assertThat(travail("mediateur").attentes()).containsEntry(NatureAttente.USAGER, avant + 1);
        assertThat(geste(ref)).isEqualTo(ProchainGeste.ATTENDRE);
        clore(ref);
    }

    @Test
    void r_med_32_une_saisine_rouverte_a_de_nouveau_une_pendule() throws Exception {
        String ref = enregistrer("mediateur", JADIS, "urgent");
        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(ref, version(ref),
                new ExamenRecevabilite(true, true, true, true), AUJOURDHUI));
        repondre(ref, List.of());
        EnTantQue.faire("mediateur", () -> saisines.cloturer(ref, version(ref)));
        Travail avant = travail("mediateur");
        long enRetard = EnTantQue.executer("direction", tableau::situation).enRetard();
        EnTantQue.faire("mediateur", () -> saisines.rouvrir(ref, version(ref), "Un bulletin de salaire rectifié est arrivé."));

        SaisineEnCours rouverte = ligne("mediateur", ref);
        assertThat(rouverte.compteur().arrete()).isFalse();
        assertThat(rouverte.compteur().jour()).isZero();
        Base.ecrire("update mediation.saisine set rouverte_le = current_date - 12 where reference = '" + ref + "'");
        assertThat(ligne("mediateur", ref).urgence()).isEqualTo(Urgence.EN_RETARD);
        assertThat(travail("mediateur").enRetard()).isEqualTo(avant.enRetard() + 1);
        assertThat(EnTantQue.executer("direction", tableau::situation).enRetard()).isEqualTo(enRetard + 1);
        clore(ref);
    }

    @Test
    void l_assistant_voit_celles_que_personne_ne_tient() throws Exception {
        Travail avant = travail("assistant");
        String ref = enregistrer("assistant", JADIS, "urgent");

        Travail travail = travail("assistant");
        assertThat(travail.miennes()).isFalse();
        assertThat(travail.sansTitulaire()).isEqualTo(avant.sansTitulaire() + 1);
        assertThat(travail.ouvertes()).isEqualTo(avant.ouvertes() + 1);
        assertThat(ligne("assistant", ref).geste()).isEqualTo(ProchainGeste.AFFECTER);
        assertThat(travail.lignes()).allMatch(l -> l.geste().estDeGestion());
        assertThat(travail("mediateur").lignes()).noneMatch(l -> l.reference().equals(ref));

        EnTantQue.faire("assistant", () -> saisines.affecter(ref, version("assistant", ref), "mediateur"));
        assertThat(ligne("mediateur", ref).geste()).isEqualTo(ProchainGeste.ACCUSER_RECEPTION);
        clore(ref);
    }

    @Test
    void r_med_16_une_saisine_dont_on_se_deporte_quitte_le_tableau() throws Exception {
        String ref = enregistrer("mediateur", JADIS, "urgent");
        assertThat(ligne("mediateur", ref)).isNotNull();

        EnTantQue.faire("mediateur", () -> saisines.deporter(ref, version(ref), "Lien familial", null));

        assertThat(travail("mediateur").lignes()).noneMatch(l -> l.reference().equals(ref));
        assertThat(ligne("suppleant", ref).titulaire()).isNotBlank();
    }

    @Test
    void la_semaine_compte_les_reponses_donnees_depuis_lundi() throws Exception {
        Semaine avant = EnTantQue.executer("mediateur", tableau::semaine);
        String ref = enregistrer("mediateur", AUJOURDHUI, null);
        EnTantQue.faire("mediateur", () -> saisines.declarerRecevable(ref, version(ref),
                new ExamenRecevabilite(true, true, true, true), AUJOURDHUI));
        repondre(ref, List.of());

        Semaine semaine = EnTantQue.executer("mediateur", tableau::semaine);

        assertThat(semaine.reponses()).isEqualTo(avant.reponses() + 1);
        assertThat(semaine.dansLObjectif()).isEqualTo(avant.dansLObjectif() + 1);
        assertThat(semaine.delaiMoyen()).isNotNull();
        assertThat(semaine.dernieres()).anySatisfy(r -> {
            assertThat(r.reference()).isEqualTo(ref);
            assertThat(r.jours()).isZero();
            assertThat(r.position()).isEqualTo(PositionCaf.CONFIRMEE);
        });
        assertThat(semaine.lundi()).isBeforeOrEqualTo(AUJOURDHUI).isAfter(AUJOURDHUI.minusDays(7));
    }

    @Test
    void la_direction_ne_voit_que_des_nombres() throws Exception {
        Situation avant = EnTantQue.executer("direction", tableau::situation);
        String ref = enregistrer("mediateur", JADIS, null);

        Situation situation = EnTantQue.executer("direction", tableau::situation);

        assertThat(situation.ouvertes()).isEqualTo(avant.ouvertes() + 1);
        assertThat(situation.enRetard()).isEqualTo(avant.enRetard() + 1);
        assertThat(situation.mois()).hasSize(12);
        assertThat(situation.mois().get(11).debut()).isEqualTo(AUJOURDHUI.withDayOfMonth(1));
        EnTantQue.faire("direction", () -> {
            assertThatThrownBy(tableau::travail).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(tableau::semaine).isInstanceOf(AccesRefuse.class);
            assertThat(tableau.preconisationsADecider()).isNotNull();
        });
        clore(ref);
    }

    @Test
    void l_accueil_n_a_pas_de_tableau() throws Exception {
        EnTantQue.faire("accueil", () -> {
            assertThatThrownBy(tableau::travail).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(tableau::situation).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(tableau::mesPreconisations).isInstanceOf(AccesRefuse.class);
        });
        assertThat(EnTantQue.executer("pilote", tableau::mesPreconisations)).isNotNull();
    }

    private String enregistrer(String qui, LocalDate reception, String urgence) throws Exception {
        return EnTantQue.executer(qui, () -> saisines.enregistrer(demande(reception, urgence)));
    }

    private static Enregistrement demande(LocalDate reception, String urgence) {
        return new Enregistrement(reception, CanalSaisine.COURRIEL,
                List.of(new SaisissantDeclare(TypeSaisissant.ALLOCATAIRE, "Camille Essai", "camille@exemple.fr", null, null, null)),
                null, null, null, true, "Compte connecté", MotifSaisine.DELAI_TRAITEMENT, List.of(), Prestation.RSA, List.of(),
                new DemarchePrealable(reception, "Service démo", "Réclamation", ResultatDemarche.SANS_REPONSE), VoieRecours.AUCUNE,
                null, null, "Ma demande reste sans réponse.", "", urgence, List.of(), List.of(), List.of());
    }

    private void repondre(String ref, List<String> suites) throws Exception {
        EnTantQue.faire("mediateur", () -> saisines.repondre(ref, version(ref), new ReponseDonnee(AUJOURDHUI,
                PositionCaf.CONFIRMEE, ModeReponse.COURRIEL, OrigineDysfonctionnement.AUCUN, "La position est confirmée.", null,
                null, null, null, null, "", suites, null)));
    }

    /** Retire du tableau ce que le test y a mis : il n'a que douze lignes. */
    private void clore(String... references) throws Exception {
        for (String ref : references) {
            EnTantQue.faire("mediateur", () -> saisines.abandonner(ref, version(ref), new Abandon(
                    MotifCloture.DESISTEMENT, "Courriel du jour", null)));
        }
    }

    private static String laSienne(String ref) {
        return " where saisine_id = (select id from mediation.saisine where reference = '" + ref + "')";
    }

    private int version(String ref) {
        return dossiers.dossier(ref).version();
    }

    private int version(String qui, String ref) throws Exception {
        return EnTantQue.executer(qui, () -> dossiers.dossier(ref)).version();
    }

    private Travail travail(String qui) throws Exception {
        return EnTantQue.executer(qui, tableau::travail);
    }

    private ProchainGeste geste(String ref) throws Exception {
        return ligne("mediateur", ref).geste();
    }

    private SaisineEnCours ligne(String qui, String ref) throws Exception {
        return travail(qui).lignes().stream().filter(l -> l.reference().equals(ref)).findFirst()
                .orElseThrow(() -> new AssertionError(ref + " n'est pas au tableau de " + qui));
    }
}
