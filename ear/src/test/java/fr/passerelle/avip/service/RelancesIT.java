package fr.passerelle.avip.service;

import static fr.passerelle.avip.service.StructureQuiRepond.courriels;
import static fr.passerelle.avip.service.StructureQuiRepond.reference;
import static fr.passerelle.avip.service.StructureQuiRepond.statut;
import static fr.passerelle.avip.service.StructureQuiRepond.version;
import static fr.passerelle.avip.service.StructureQuiRepond.vieillir;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.reponse.AccueilPropose;
import fr.passerelle.avip.reponse.RemiseALaCaf;
import fr.passerelle.avip.reponse.RepondreService;
import fr.passerelle.avip.reponse.caf.SuiviService;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.DansUneTransaction;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.taches.suivi.TravauxService;
import jakarta.mail.Message;
import jakarta.mail.internet.MimeMessage;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Une réponse parvient toujours : relances, pannes, fin du délai, structure qui ne répond plus, contrat qui ne vient pas. */
@DansLeServeur
class RelancesIT {

    private static final String CAF = "avip";

    private SuiviService suivi;

    @BeforeEach
    void trouver() {
        suivi = Services.trouver(SuiviService.class);
    }

    private static void laNuit() throws Exception {
        lancer("avip.relances");
    }

    private static void lancer(String travail) throws Exception {
        assertThat(EnTantQue.executer("admin", () -> Services.trouver(TravauxService.class).lancer(travail, "essai")).erreur()).isNull();
    }

    @Test
    void r_avip_25_une_demande_que_personne_n_ouvre_parvient_a_la_caf_apres_quatre_relances_envoyees_une_fois() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(0);
        for (int jour : List.of(2, 3, 3, 7, 9, 10, 15, 15, 29)) {
            vieillir(demande, jour);
            laNuit();
        }
        assertThat(statut(demande)).isEqualTo("ENVOYEE");
        assertThat(recus("referent" + s.id() + "@exemple.example")).hasSize(4).allSatisfy(m -> assertThat(m.getSubject()).doesNotContain("Lou", "Fictif"));
        vieillir(demande, 30);
        laNuit();
        laNuit();
        assertThat(statut(demande)).isEqualTo("SANS_REPONSE");
        assertThat(courriels("AVIP_RELANCE", demande)).isEqualTo(3);
        assertThat(courriels("AVIP_SANS_REPONSE", demande)).isGreaterThanOrEqualTo(2);
        assertThat(Base.lire("select string_agg(etape, ' ' order by le) from avip.relance where orientation_id = ?", demande))
                .containsExactly("NON_LUE A_MI_DELAI ECHEANCE EN_RETARD SANS_REPONSE");
    }

    /** Ce qu'un vrai serveur de courriel a remis à cette adresse. */
    private static List<MimeMessage> recus(String adresse) throws Exception {
        GreenMail serveur = new GreenMail(new ServerSetup(Integer.parseInt(System.getenv("PASSERELLE_SMTP_PORT")), "localhost", ServerSetup.PROTOCOL_SMTP));
        serveur.start();
        try {
            Base.ecrire("update courriels.envoi set prochain_essai = now() where etat = 'EN_ATTENTE'");
            lancer("courriels.envoi");
            return Arrays.stream(serveur.getReceivedMessages()).filter(m -> aPour(m, adresse)).toList();
        } finally {
            serveur.stop();
        }
    }

    private static boolean aPour(MimeMessage m, String adresse) {
        try {
            return Arrays.stream(m.getRecipients(Message.RecipientType.TO)).anyMatch(a -> a.toString().equals(adresse));
        } catch (Exception illisible) {
            throw new IllegalStateException(illisible);
        }
    }

    @Test
    void r_avip_25_apres_une_panne_de_dix_jours_seule_la_derniere_relance_part() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(16);
        laNuit();
        laNuit();
        assertThat(courriels("AVIP_RELANCE", demande)).isEqualTo(1);
        assertThat(courriels("AVIP_ECHEANCE", demande)).isZero();
    }

    @Test
    void sans_complement_le_prescripteur_est_prevenu_au_vingtieme_jour_et_la_demande_retiree_au_trentieme() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(1);
        int version = EnTantQue.executer(s.compte(), () -> Services.trouver(RepondreService.class).ouvrir(demande)).vue().version();
        EnTantQue.faire(s.compte(), () -> Services.trouver(RepondreService.class).demanderComplement(demande, version, "Quels jours de formation ?"));
        Base.ecrire("update avip.orientation set pause_depuis = current_date - 20 where id = " + demande);
        laNuit();
        laNuit();
        assertThat(courriels("AVIP_COMPLEMENT_RAPPEL", demande)).isEqualTo(1);
        Base.ecrire("update avip.orientation set pause_depuis = current_date - 30 where id = " + demande);
        laNuit();
        assertThat(Base.lire("select statut || ' ' || motif_retrait from avip.orientation where id = ?", demande)).containsExactly("RETIREE SANS_COMPLEMENT");
        assertThat(courriels("AVIP_SANS_COMPLEMENT", demande)).isEqualTo(2);
    }

    @Test
    void r_avip_35_une_acceptation_sans_contrat_rend_sa_place_apres_quinze_jours() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(1);
        RepondreService reponses = Services.trouver(RepondreService.class);
        int version = EnTantQue.executer(s.compte(), () -> reponses.ouvrir(demande)).vue().version();
        AccueilPropose accueil = new AccueilPropose(LocalDate.now().plusDays(20), LocalDate.now().plusMonths(5), Set.of(DemiJournee.JEUDI_MATIN));
        EnTantQue.faire(s.compte(), () -> reponses.accepter(demande, version, accueil, null, null));
        Base.ecrire("update avip.orientation set acceptee_le = now() - interval '14 days' where id = " + demande);
        laNuit();
        assertThat(statut(demande)).isEqualTo("ACCEPTEE");
        Base.ecrire("update avip.orientation set acceptee_le = now() - interval '15 days' where id = " + demande);
        laNuit();
        assertThat(statut(demande)).isEqualTo("NON_CONCRETISEE");
        assertThat(Base.lire("select count(*) from avip.reservation where structure_id = ?", s.id())).containsExactly("0");
        assertThat(courriels("AVIP_NON_CONCRETISEE", demande)).isEqualTo(2);
    }

    @Test
    void une_attente_se_rappelle_tous_les_trente_jours() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(1);
        int version = EnTantQue.executer(s.compte(), () -> Services.trouver(RepondreService.class).ouvrir(demande)).vue().version();
        EnTantQue.faire(s.compte(), () -> Services.trouver(RepondreService.class).mettreEnAttente(demande, version, null));
        Base.ecrire("update avip.orientation set attente_confirmee_le = current_date - 30 where id = " + demande);
        laNuit();
        laNuit();
        assertThat(courriels("AVIP_ATTENTE_A_CONFIRMER", demande)).isEqualTo(1);
    }

    @Test
    void r_avip_22_quand_une_structure_ne_repond_plus_la_caf_reprend_et_reoriente_sans_voir_l_identite() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long voisine = s.voisine(2);
        long demande = s.demande(12);
        String ref = reference(demande);
        Base.ecrire("update avip.referent set jusqu_a = current_date - 1 where structure_id = " + s.id());
        laNuit();
        assertThat(Base.lire("select chez_la_caf from avip.orientation where id = ?", demande)).containsExactly("t");
        assertThat(courriels("AVIP_CHEZ_LA_CAF", demande)).isGreaterThanOrEqualTo(2);
        assertThat(EnTantQue.executer(CAF, () -> suivi.demande(ref)).toString()).doesNotContain("Lou", "Fictif", "Noé");
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> suivi.identite(ref, " "))).extracting("champ").isEqualTo("motif");
        assertThat(EnTantQue.executer(CAF, () -> suivi.identite(ref, "Joindre le parent")).nom()).isEqualTo("Lou Fictif");
        assertThat(Base.lire("select motif from journal.acte where reference = ? and detail = 'Identité du parent'", ref)).containsExactly("Joindre le parent");
        assertThat(EnTantQue.executer(CAF, () -> suivi.ailleurs(ref, "Crèche voisine"))).as("toute structure qui reçoit, par son nom").extracting("structure").contains(voisine)
                .doesNotContain(s.id());
        assertThat(EnTantQue.executer(CAF, () -> suivi.ailleurs(ref, List.of(voisine, s.id())))).extracting("structure").containsExactly(voisine);
        int version = version(demande);
        EnTantQue.faire(CAF, () -> suivi.reorienter(ref, version, voisine, "Une place y est libre."));
        assertThat(Base.lire("select structure_id || ' ' || chez_la_caf from avip.orientation where id = ?", demande)).containsExactly(voisine + " false");
        assertThat(EnTantQue.executer(CAF, () -> suivi.ailleurs(ref, List.of(voisine)))).as("l’autre fenêtre ouverte se lit encore").isEmpty();
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> suivi.reorienter(ref, version, voisine, "Deux fois."))).isInstanceOf(RegleRefusee.class);
        laNuit();
        assertThat(courriels("AVIP_ECHEANCE", demande)).as("le délai repart du jour de la réorientation").isZero();
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> suivi.identite(ref, "encore"))).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> suivi.demande(ref))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void r_avip_22_quand_finit_le_dernier_droit_d_une_structure_la_caf_l_apprend_dans_l_acte() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        s.demande(1);
        long droit = Long.parseLong(Base.lire("select h.id from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id where u.compte = ? and h.service = 'AVIP'",
                s.compte()).get(0));
        EnTantQue.faire("habilitations", () -> Services.trouver(HabilitationService.class).retirer(droit, "Changement de poste."));
        assertThat(Base.lire("select distinct modele from courriels.envoi where reference = ?", StructureVue.reference(s.id()))).containsExactly("AVIP_PLUS_PERSONNE");
    }

    @Test
    void r_avip_22_un_label_suspendu_remet_tout_a_la_caf_qui_peut_refuser_avec_un_motif() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        long demande = s.demande(1);
        RemiseALaCaf remise = Beans.trouver(RemiseALaCaf.class);
        assertThat(DansUneTransaction.faire(() -> remise.deToutes(s.id(), "Label suspendu"))).isEqualTo(1);
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> Services.trouver(RepondreService.class).mettreEnAttente(demande, version(demande), null))).extracting("regle")
                .isEqualTo("R-AVIP-22");
        int version = version(demande);
        String ref = reference(demande);
        EnTantQue.faire(CAF, () -> suivi.refuser(ref, version, Set.of(MotifRefus.FERMETURE), "La structure ne reçoit plus d’enfants."));
        assertThat(statut(demande)).isEqualTo("REFUSEE");
        assertThat(courriels("AVIP_REFUSEE", demande)).isEqualTo(1);
    }
}
