package fr.passerelle.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.courriels.CourrielEnvoye;
import fr.passerelle.socle.personne.Choix;
import fr.passerelle.socle.personne.DroitsService;
import fr.passerelle.socle.personne.PersonneCherchee;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Convoquer, inviter une fois chacun, prévenir de ce qui change, et seulement qui le peut. */
@DansLeServeur
class RencontresIT {

    private final String qui = UUID.randomUUID() + "@exemple.example";
    private SeancesService service;

    @BeforeEach
    void trouver() {
        service = Services.trouver(SeancesService.class);
    }

    @Test
    void chacun_est_invite_une_fois_et_son_agenda_suit_ce_qui_change() throws Exception {
        long id = enTantQueChargee(() -> service.convoquer(dans(10, "Mairie de Joinville")));
        assertThat((int) enTantQueChargee(() -> service.inviter(id, List.of(new InviteSaisi("Lou Essai", "Crèche", qui), new InviteSaisi("Lou Essai", null, qui.toUpperCase())))))
                .isEqualTo(1);
        assertThatThrownBy(() -> enTantQueChargee(() -> service.inviter(id, List.of(new InviteSaisi("", null, "pas une adresse")))))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).as("tout d’un coup").extracting(RegleRefusee::champ).containsExactly("nom", "courriel"));
        assertThat((int) enTantQueChargee(() -> service.envoyer(id))).isEqualTo(1);
        assertThat((int) enTantQueChargee(() -> service.envoyer(id))).as("déjà écrit").isZero();
        assertThat((int) enTantQueChargee(() -> service.corriger(id, version(id), dans(12, "Mairie de Joinville")))).isEqualTo(1);
        assertThat((int) enTantQueChargee(() -> service.annuler(id, version(id), "La salle n’est pas libre."))).isEqualTo(1);
        assertThat(Base.lire("select modele || ' ' || jointe_type from courriels.envoi where adresse = ? order by id", qui)).containsExactly(
                "RENCONTRE_INVITATION text/calendar; method=REQUEST; charset=UTF-8", "RENCONTRE_CHANGEMENT text/calendar; method=REQUEST; charset=UTF-8",
                "RENCONTRE_ANNULATION text/calendar; method=CANCEL; charset=UTF-8");
    }

    @Test
    void les_presences_se_notent_une_fois_la_rencontre_commencee() throws Exception {
        long id = enTantQueChargee(() -> service.convoquer(dans(1, "Ici")));
        enTantQueChargee(() -> service.inviter(id, List.of(new InviteSaisi("Lou Essai", null, qui))));
        long invite = enTantQueChargee(() -> service.invites(id)).get(0).id();
        Base.ecrire("update agenda.seance set debut = now() - interval '2 hours', fin = now() - interval '1 hour' where id = " + id);
        EnTantQue.faire("avip", () -> service.noterLesPresences(id, version(id), Map.of(invite, Presence.PRESENT)));
        EnTantQue.faire("avip", () -> service.rendreCompte(id, version(id), "Les places de la rentrée sont dites."));
        assertThat(enTantQueChargee(() -> service.invites(id))).extracting(InvitationVue::presence).containsExactly(Presence.PRESENT);
        assertThat(EnTantQue.executer("comite", () -> service.lire(id)).compteRendu()).contains("rentrée");
    }

    @Test
    void le_comite_lit_sans_voir_les_invites_et_nul_autre_n_entre() throws Exception {
        long id = enTantQueChargee(() -> service.convoquer(dans(20, "Ici")));
        assertThat(EnTantQue.executer("comite", () -> service.lire(id)).titre()).isEqualTo("Rencontre d’essai");
        assertThatThrownBy(() -> EnTantQue.executer("comite", () -> service.invites(id))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.executer("mediateur", () -> service.lire(id))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void qui_fut_invite_le_lit_dans_ce_que_l_on_detient_sur_lui() throws Exception {
        long id = enTantQueChargee(() -> service.convoquer(dans(15, "Mairie d’Andelot")));
        enTantQueChargee(() -> service.inviter(id, List.of(new InviteSaisi("Éloïse Invitée-Fictive", "Crèche des Essais", qui))));
        InvitationsPersonneService personnes = Services.trouver(InvitationsPersonneService.class);
        InvitationsPersonneService.Trouvee trouvee = EnTantQue.executer("dpo", () -> personnes.trouver("invitee fictive eloise", 10)).get(0);
        assertThat(EnTantQue.executer("dpo", () -> personnes.pourLaPersonne(trouvee.reference())).invitation().courriel()).isEqualTo(qui);
        assertThat(trouvee.seance().lieu()).isEqualTo("Mairie d’Andelot");
        String autre = "SEA-99999/" + trouvee.invitation().id();
        assertThatThrownBy(() -> EnTantQue.executer("dpo", () -> personnes.pourLaPersonne(autre))).hasMessageContaining(autre);
        assertThatThrownBy(() -> EnTantQue.executer("avip", () -> personnes.trouver("eloise", 10))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void les_courriels_de_l_invite_lui_sont_remis_et_ceux_des_autres_ne_le_sont_pas() throws Exception {
        long id = enTantQueChargee(() -> service.convoquer(dans(16, "Mairie de Bourmont")));
        enTantQueChargee(() -> service.inviter(id, List.of(new InviteSaisi("Maël Convié-Fictif", "Crèche", qui), new InviteSaisi("Jo Autre-Fictif", null, "autre-" + qui))));
        enTantQueChargee(() -> service.envoyer(id));
        PersonneCherchee lui = new PersonneCherchee(null, "maël convié-fictif", "courrier du 4 mai");
        DroitsService droits = Services.trouver(DroitsService.class);
        List<Choix> siennes = EnTantQue.executer("dpo", () -> droits.chercher(lui)).stream()
                .flatMap(t -> t.lignes().stream().map(l -> new Choix(t.mots().objet(), l.reference()))).toList();
        List<CourrielEnvoye> remis = EnTantQue.executer("dpo", () -> droits.reunir(lui, siennes)).courriels();
        assertThat(remis).extracting(CourrielEnvoye::adresse, CourrielEnvoye::texte).containsExactly(tuple(qui, "RENCONTRE_INVITATION"));
    }

    private int version(long id) throws Exception {
        return Integer.parseInt(Base.lire("select version from agenda.seance where id = ?", id).get(0));
    }

    private static <T> T enTantQueChargee(java.util.concurrent.Callable<T> acte) throws Exception {
        return EnTantQue.executer("avip", acte);
    }

    private static SeanceSaisie dans(int jours, String lieu) {
        return new SeanceSaisie(null, "Rencontre d’essai", LocalDate.now().plusDays(jours), LocalTime.of(14, 0), LocalTime.of(16, 0), lieu, "Tout dire.");
    }
}
