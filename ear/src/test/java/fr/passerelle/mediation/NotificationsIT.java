package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.socle.notifications.Notification;
import fr.passerelle.socle.notifications.NotificationsService;
import java.util.List;
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

    private void confier(String reference, String a) throws Exception {
        EnTantQue.faire("mediateur", () -> saisines.affecter(reference,
                Services.trouver(DossierService.class).dossier(reference).version(), a));
    }

    private List<Notification> aPropos(String compte, String reference) throws Exception {
        return EnTantQue.executer(compte, () -> notifications.miennes(false)).stream().filter(n -> n.lien().endsWith(reference)).toList();
    }
}
