package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.brouillon.BrouillonDActe;
import fr.passerelle.mediation.brouillon.BrouillonDActeService;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.mediation.nomenclature.NiveauPreconisation;
import fr.passerelle.mediation.preconisation.PreconisationSaisie;
import fr.passerelle.mediation.preconisation.PreconisationService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.socle.notifications.ChoixDesNotificationsService;
import fr.passerelle.socle.notifications.GenreDeNotification;
import fr.passerelle.socle.notifications.Notification;
import fr.passerelle.socle.notifications.NotificationsService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ce que chacun apprend dans l'application : la bonne personne, une fois, jamais qui l'a fait, et rien de plus que le chemin de la chose. */
@DansLeServeur
class NotificationsIT {

    private NotificationsService notifications;
    private SaisineService saisines;

    @BeforeEach
    void trouver() {
        notifications = Services.trouver(NotificationsService.class);
        saisines = Services.trouver(SaisineService.class);
    }

    @Test
    void une_saisine_confiee_se_dit_a_son_nouveau_titulaire_une_fois_et_a_lui_seul() throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        confier(reference, "suppleant");
        confier(reference, "mediateur");
        confier(reference, "suppleant");
        List<Notification> siennes = aPropos("suppleant", reference);
        assertThat(siennes).singleElement().satisfies(n -> assertThat(n.lien()).isEqualTo("/mediation/saisine?ref=" + reference));
        assertThat(aPropos("mediateur", reference)).as("il se l’est confiée lui-même").isEmpty();

        long id = siennes.get(0).id();
        assertThatThrownBy(() -> EnTantQue.faire("service", () -> notifications.ouvrir(id))).isInstanceOf(Introuvable.class);
        assertThat(EnTantQue.executer("suppleant", () -> notifications.ouvrir(id))).isEqualTo("/mediation/saisine?ref=" + reference);
        assertThat(aPropos("suppleant", reference)).singleElement().satisfies(n -> assertThat(n.nonLue()).isFalse());
    }

    @Test
    void ce_qui_s_ecrit_par_courriel_a_quelqu_un_de_la_maison_se_dit_aussi_ici_sauf_un_secret() throws Exception {
        String compte = "geai" + UUID.randomUUID().toString().substring(0, 8);
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).ouvrir(new NouveauCompte(compte, "Fictif", "Démo-Geai",
                compte + "@essai.example", null, Set.of("MEDIATEUR"))));
        assertThat(EnTantQue.executer("dpo", () -> notifications.miennes(true))).extracting(Notification::texte).contains("Rôle donné");
        assertThat(EnTantQue.executer("admin", () -> notifications.miennes(false))).extracting(Notification::texte).doesNotContain("Rôle donné");
        assertThat(EnTantQue.executer(compte, () -> notifications.miennes(false))).as("le lien d’un mot de passe").isEmpty();
        assertThat(EnTantQue.executer("dpo", notifications::nonLues)).isPositive();
        EnTantQue.faire("dpo", notifications::toutLire);
        assertThat(EnTantQue.executer("dpo", notifications::nonLues)).isZero();
        assertThat(Base.lire("select lien from notifications.notification where lien not like '/%'")).isEmpty();
        Base.ecrire("update comptes.compte set etat = 'SUSPENDU', suspendu_motif = 'essai' where identifiant = '" + compte + "'");
    }

    @Test
    void une_reponse_preparee_se_dit_a_qui_tient_la_saisine_quand_un_autre_l_a_preparee() throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        BrouillonDActeService brouillons = Services.trouver(BrouillonDActeService.class);
        EnTantQue.faire("mediateur", () -> brouillons.preparer(reference, Acte.REPONDRE, null, Map.of("texte", "Bonjour")));
        assertThat(aPropos("mediateur", reference)).as("il l’a préparée lui-même").isEmpty();
        BrouillonDActe lu = EnTantQue.executer("assistant", () -> brouillons.lire(reference, Acte.REPONDRE)).orElseThrow();
        Instant garde = EnTantQue.executer("assistant", () -> brouillons.garder(reference, Acte.REPONDRE, lu.gardeLe(), Map.of("texte", "Bonjour Madame")));
        assertThat(aPropos("mediateur", reference)).as("gardé de lui-même, rien n’est prêt").isEmpty();
        EnTantQue.faire("assistant", () -> brouillons.preparer(reference, Acte.REPONDRE, garde, Map.of("texte", "Bonjour Madame,")));
        assertThat(aPropos("mediateur", reference)).singleElement().satisfies(n -> assertThat(n.texte()).startsWith("Une réponse est préparée"));
    }

    @Test
    void une_preconisation_transmise_se_dit_a_qui_decide_et_par_courriel_s_il_l_a_choisi() throws Exception {
        ChoixDesNotificationsService choix = Services.trouver(ChoixDesNotificationsService.class);
        assertThat(EnTantQue.executer("direction", choix::possibles)).extracting(GenreDeNotification::code).contains("PRECONISATION_A_DECIDER", "TACHE_FINIE")
                .doesNotContain("SAISINE_CONFIEE");
        transmise();
        assertThat(ecrits()).as("rien tant que rien n’est choisi").isZero();
        EnTantQue.faire("direction", () -> choix.choisir(List.of("PRECONISATION_A_DECIDER", "SAISINE_CONFIEE", "inconnu")));
        try {
            assertThat(EnTantQue.executer("direction", choix::parCourriel)).containsExactly("PRECONISATION_A_DECIDER");
            long id = transmise();
            assertThat(ecrits()).isEqualTo(1);
            assertThat(EnTantQue.executer("direction", () -> notifications.miennes(true))).filteredOn(n -> n.lien().equals("/mediation/preconisation?id=" + id))
                    .singleElement().satisfies(n -> assertThat(n.texte()).isEqualTo("Une préconisation attend votre décision"));
            assertThat(Base.lire("select corps from courriels.envoi where modele = 'NOTIFICATION' and reference = ?", String.valueOf(id)).get(0))
                    .contains("Une préconisation attend votre décision", "/mediation/preconisation?id=" + id).doesNotContain("Accueillir");
        } finally {
            EnTantQue.faire("direction", () -> choix.choisir(List.of()));
        }
    }

    private static long transmise() throws Exception {
        PreconisationService preconisations = Services.trouver(PreconisationService.class);
        long id = EnTantQue.executer("mediateur", () -> preconisations.creer(new PreconisationSaisie(LocalDate.now().getYear(), "Accueil",
                "Accueillir mieux.", NiveauPreconisation.LOCAL, "Accueil", null, null)));
        EnTantQue.faire("mediateur", () -> preconisations.avancer(id, preconisations.preconisation(id).version(), EtatPreconisation.TRANSMISE, "Transmise."));
        return id;
    }

    private static long ecrits() throws Exception {
        return Base.lire("select 1 from courriels.envoi e join comptes.compte c on c.courriel = e.adresse where c.identifiant = 'direction' and e.modele = 'NOTIFICATION'"
                + " and e.objet = 'preconisation'").size();
    }

    private void confier(String reference, String a) throws Exception {
        EnTantQue.faire("mediateur", () -> saisines.affecter(reference,
                Services.trouver(DossierService.class).dossier(reference).version(), a));
    }

    private List<Notification> aPropos(String compte, String reference) throws Exception {
        return EnTantQue.executer(compte, () -> notifications.miennes(false)).stream().filter(n -> n.lien().endsWith(reference)).toList();
    }
}
