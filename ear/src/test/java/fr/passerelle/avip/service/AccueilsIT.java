package fr.passerelle.avip.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.accueil.AccueilVu;
import fr.passerelle.avip.accueil.AccueilsService;
import fr.passerelle.avip.accueil.ContratSaisi;
import fr.passerelle.avip.accueil.FinSaisie;
import fr.passerelle.avip.accueil.SignatureSaisie;
import fr.passerelle.avip.accueil.SuiviSaisi;
import fr.passerelle.avip.fil.Cote;
import fr.passerelle.avip.fil.FilService;
import fr.passerelle.avip.fil.FilVu;
import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.avip.nomenclature.TypeAccueil;
import fr.passerelle.avip.orientation.EnfantDit.Naissance;
import fr.passerelle.avip.papiers.PapiersDAccueilService;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Un accueil, dans le vrai serveur : ce qu'il fait des places et de la demande, ce que fait la nuit, qui voit quoi. */
@DansLeServeur
class AccueilsIT {

    private static final String CAF = "avip";

    private AccueilsService accueils;
    private FilService fils;
    private PapiersDAccueilService papiers;

    @BeforeEach
    void trouver() {
        accueils = Services.trouver(AccueilsService.class);
        fils = Services.trouver(FilService.class);
        papiers = Services.trouver(PapiersDAccueilService.class);
    }

    @Test
    void de_l_acceptation_a_la_situation_six_mois_apres_tout_tient_sur_un_fil() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        long id = a.enCours();
        assertThat(a.lu(id).statut()).isEqualTo(StatutContrat.EN_COURS);
        assertThat(StructureQuiRepond.statut(a.demande())).isEqualTo("CONVERTIE");
        assertThat(a.reservees(1)).isPositive();
        EnTantQue.faire(s.compte(), () -> accueils.terminer(id, a.lu(id).version(), new FinSaisie(LocalDate.now(), IssueParcours.CDD, ModeContinuite.MEME_STRUCTURE, null)));
        assertThat(a.reservees(1)).isZero();
        AccueilDEssai.reculer(id, 6);
        laNuit();
        laNuit();
        assertThat(courriels("AVIP_ACCUEIL_SUIVI", id)).isEqualTo(2);

        FilVu fil = EnTantQue.executer(s.auteur(), () -> fils.fil(a.demande()));
        assertThat(fil.cote()).isEqualTo(Cote.PRESCRIPTEUR);
        assertThat(fil.parent().qui()).isEqualTo("Lou Fictif");
        assertThat(fil.suites()).singleElement().satisfies(suite -> assertThat(suite.quoi()).contains("situation du parent"));
        assertThat(EnTantQue.executer(s.compte(), () -> fils.fil(a.demande())).identite()).isTrue();
        EnTantQue.faire(s.auteur(), () -> fils.suivre(id, a.lu(id).version(), new SuiviSaisi(LocalDate.now(), true, null)));
        assertThat(Base.lire("select non_joignable from avip.accueil where id = ?", id)).containsExactly("t");
        FilVu apres = EnTantQue.executer(s.compte(), () -> fils.fil(a.demande()));
        assertThat(apres.identite()).isFalse();
        assertThat(apres.parent().qui()).isNull();
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> papiers.famille(a.demande()))).isInstanceOf(Introuvable.class);
    }

    @Test
    void un_autre_ne_trouve_rien_la_caf_suit_sans_les_noms_et_n_imprime_rien() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        long id = a.preparer();
        StructureQuiRepond autre = StructureQuiRepond.offrant(1);
        for (String qui : new String[] {autre.compte(), autre.auteur()}) {
            assertThatThrownBy(() -> EnTantQue.faire(qui, () -> fils.fil(a.demande()))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> EnTantQue.faire(qui, () -> papiers.fiche(a.demande()))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> EnTantQue.faire(qui, () -> papiers.contrat(id, p -> new byte[0]))).isInstanceOf(Introuvable.class);
        }
        assertThatThrownBy(() -> EnTantQue.faire(autre.compte(), () -> fils.accueil(id))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.faire(autre.compte(), () -> accueils.annuler(id, 0, "essai"))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.faire(s.auteur(), () -> fils.accueil(id))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire(s.auteur(), () -> accueils.annuler(id, 0, "essai"))).isInstanceOf(AccesRefuse.class);
        assertThat(Base.lire("select count(*) from journal.acte where reference = ? and detail like 'Refusée%'", StructureQuiRepond.reference(a.demande())).get(0)).isNotEqualTo("0");

        FilVu vu = EnTantQue.executer(CAF, () -> fils.fil(a.demande()));
        assertThat(vu.identite()).isFalse();
        assertThat(vu.toString()).doesNotContain("Noé", "Fictif", "+33325000000");
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> papiers.famille(a.demande()))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> fils.accueil(id))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void r_avip_14_l_enfant_demande_avant_sa_naissance_a_un_contrat_une_fois_ne() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        Base.ecrire("update avip.enfant set naissance = null, prenom = null, terme_prevu = current_date - 3 where orientation_id = " + a.demande());
        long enfant = a.enfant(1);
        assertThatThrownBy(a::preparer).isInstanceOf(RegleRefusee.class).hasMessageContaining("pas encore né");
        assertThatThrownBy(() -> naitre(CAF, a.demande(), enfant, LocalDate.now())).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> naitre(StructureQuiRepond.offrant(1).compte(), a.demande(), enfant, LocalDate.now())).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> naitre(s.auteur(), a.demande(), enfant, LocalDate.now().plusDays(1))).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> naitre(s.auteur(), a.demande(), enfant, LocalDate.now().minusYears(1))).isInstanceOf(RegleRefusee.class);
        naitre(s.auteur(), a.demande(), enfant, LocalDate.now().minusDays(2));
        assertThatThrownBy(() -> naitre(s.compte(), a.demande(), enfant, LocalDate.now())).hasMessageContaining("déjà notée");
        assertThat(EnTantQue.executer(s.compte(), () -> fils.fil(a.demande())).enfants().get(0).nom()).isEqualTo("Zoé");
        assertThat(a.preparer()).isPositive();
    }

    private void naitre(String qui, long demande, long enfant, LocalDate jour) throws Exception {
        EnTantQue.faire(qui, () -> fils.noterLaNaissance(demande, enfant, new Naissance("Zoé", jour)));
    }

    @Test
    void r_avip_42_un_avenant_sans_place_est_refuse_et_rien_ne_bouge() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(1);
        AccueilDEssai premier = AccueilDEssai.accepte(s);
        long id = premier.enCours();
        Base.ecrire("update avip.disponibilite set places = '{1,0,1,0,0,0,0,0,0,0}' where structure_id = " + s.id());
        long avant = premier.reservees(1);
        int version = premier.lu(id).version();
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> accueils.amender(id, version, Set.of(DemiJournee.VENDREDI_MATIN), LocalDate.now().plusDays(7), null)))
                .extracting("regle").isEqualTo("R-AVIP-31");
        assertThat(premier.reservees(1)).isEqualTo(avant);
        EnTantQue.faire(s.compte(), () -> accueils.amender(id, version, Set.of(DemiJournee.LUNDI_MATIN), LocalDate.now().plusDays(7), "Moins d’heures"));
        assertThat(premier.lu(id).avenants()).hasSize(1);
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> accueils.suspendre(id, version, LocalDate.now(), LocalDate.now().plusDays(5)))).isInstanceOf(VersionPerimee.class)
                .hasMessageContaining("horaires changés par avenant");
    }

    @Test
    void r_avip_16_la_demande_d_une_fratrie_attend_chacun_de_ses_contrats() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(4);
        AccueilDEssai a = fratrie(s);
        long un = a.preparer(1);
        long deux = a.preparer(2);
        a.signer(un, LocalDate.now().plusDays(14));
        assertThat(StructureQuiRepond.statut(a.demande())).isEqualTo("ACCEPTEE");
        EnTantQue.faire(s.compte(), () -> accueils.annuler(deux, a.lu(deux).version(), "Gardé par sa grand-mère"));
        assertThat(StructureQuiRepond.statut(a.demande())).isEqualTo("CONVERTIE");
        assertThat(a.reservees(2)).isZero();
        assertThat(a.reservees(1)).isPositive();

        AccueilDEssai rien = fratrie(s);
        long seul = rien.preparer(1);
        long autre = rien.preparer(2);
        EnTantQue.faire(s.compte(), () -> accueils.annuler(seul, rien.lu(seul).version(), "Déménagement"));
        EnTantQue.faire(s.compte(), () -> accueils.annuler(autre, rien.lu(autre).version(), "Déménagement"));
        assertThat(StructureQuiRepond.statut(rien.demande())).isEqualTo("NON_CONCRETISEE");
        assertThat(rien.reservees(1) + rien.reservees(2)).isZero();
    }

    private static AccueilDEssai fratrie(StructureQuiRepond s) throws Exception {
        long demande = s.demande(3);
        Base.ecrire("insert into avip.enfant (orientation_id, rang, prenom, naissance, cle) values (" + demande + ", 2, 'Sasha', current_date - 800, gen_random_uuid())");
        return AccueilDEssai.accepte(s, demande);
    }

    @Test
    void la_nuit_commence_les_accueils_de_leur_jour_meme_apres_une_panne_et_ecrit_une_fois() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        long id = a.preparer();
        a.signer(id, LocalDate.now().plusDays(14));
        laNuit();
        assertThat(a.lu(id).statut()).isEqualTo(StatutContrat.SIGNE);
        Base.ecrire("update avip.accueil set debut = current_date - 3, adaptation_le = current_date - 3, fin = current_date + 20 where id = " + id);
        laNuit();
        laNuit();
        assertThat(a.lu(id).statut()).isEqualTo(StatutContrat.EN_COURS);
        assertThat(courriels("AVIP_ACCUEIL_DEBUT", id)).isEqualTo(2);
        assertThat(courriels("AVIP_ACCUEIL_FIN_PROCHE", id)).isEqualTo(2);
        EnTantQue.faire(s.compte(), () -> accueils.suspendre(id, a.lu(id).version(), LocalDate.now(), LocalDate.now().plusDays(10)));
        Base.ecrire("update avip.accueil set suspendu_le = current_date - 10, reprise_prevue_le = current_date where id = " + id);
        laNuit();
        assertThat(a.lu(id).statut()).isEqualTo(StatutContrat.EN_COURS);
        Base.ecrire("update avip.accueil set fin = current_date - 1 where id = " + id);
        laNuit();
        assertThat(courriels("AVIP_ACCUEIL_ISSUE", id)).isEqualTo(1);
    }

    @Test
    void un_renouvellement_se_lie_au_premier_et_l_age_y_demande_la_meme_derogation() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        long id = a.enCours();
        LocalDate suite = a.lu(id).fin().plusDays(1);
        Base.ecrire("update avip.enfant set naissance = current_date - 1090 where orientation_id = " + a.demande());
        ContratSaisi saisi = new ContratSaisi(TypeAccueil.REGULIER, null, suite, suite.plusMonths(3), null, Set.of(DemiJournee.JEUDI_MATIN));
        SignatureSaisie signature = new SignatureSaisie(LocalDate.now(), suite, true, true, false);
        int version = a.lu(id).version();
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> accueils.renouveler(id, version, saisi, signature))).extracting("regle").isEqualTo("R-AVIP-12");
        assertThat(a.lu(id).statut()).isEqualTo(StatutContrat.EN_COURS);
        EnTantQue.faire(CAF, () -> fils.deroger(a.demande(), a.enfant(1), suite.plusMonths(3), "Scolarisation à la rentrée suivante"));
        long nouveau = EnTantQue.executer(s.compte(), () -> accueils.renouveler(id, version, saisi, signature));
        AccueilVu avant = a.lu(id);
        assertThat(avant.statut()).isEqualTo(StatutContrat.RENOUVELE);
        assertThat(avant.issue()).isEqualTo(IssueParcours.NOUVEAU_CONTRAT_AVIP);
        assertThat(a.lu(nouveau).precedent()).isEqualTo(id);
        assertThat(a.lu(nouveau).statut()).isEqualTo(StatutContrat.SIGNE);
    }

    @Test
    void r_avip_13_une_structure_demande_une_derogation_que_la_caf_refuse_puis_accorde() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        long enfant = a.enfant(1);
        LocalDate jusquAu = LocalDate.now().plusYears(3);
        EnTantQue.faire(s.compte(), () -> fils.demanderUneDerogation(a.demande(), enfant, jusquAu, "L’école n’ouvre qu’en septembre."));
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> fils.demanderUneDerogation(a.demande(), enfant, jusquAu, "Encore."))).extracting("regle").isEqualTo("R-AVIP-13");
        assertThatThrownBy(() -> EnTantQue.faire(s.auteur(), () -> fils.demanderUneDerogation(a.demande(), enfant, jusquAu, "Pour lui."))).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire(StructureQuiRepond.offrant(1).compte(), () -> fils.demanderUneDerogation(a.demande(), enfant, jusquAu, "D’ailleurs.")))
                .isInstanceOf(Introuvable.class);
        assertThat(StructureQuiRepond.courriels("AVIP_DEROGATION_DEMANDEE", a.demande())).isPositive();
        EnTantQue.faire(CAF, () -> fils.refuserLaDerogation(a.demande(), enfant, "Une place à l’école est ouverte."));
        assertThat(EnTantQue.executer(s.compte(), () -> fils.fil(a.demande())).enfants().get(0).demandee().refus()).isEqualTo("Une place à l’école est ouverte.");
        EnTantQue.faire(s.compte(), () -> fils.demanderUneDerogation(a.demande(), enfant, jusquAu, "L’école a changé d’avis."));
        EnTantQue.faire(CAF, () -> fils.deroger(a.demande(), enfant, jusquAu, "Scolarisation à la rentrée suivante"));
        FilVu fil = EnTantQue.executer(s.compte(), () -> fils.fil(a.demande()));
        assertThat(fil.enfants().get(0).demandee()).isNull();
        assertThat(fil.enfants().get(0).derogation().jusquAu()).isEqualTo(jusquAu);
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> fils.deroger(a.demande(), enfant, jusquAu, "D’une autre fenêtre"))).hasMessageContaining("déjà accordée");
        assertThatThrownBy(() -> EnTantQue.faire(s.compte(), () -> fils.demanderUneDerogation(a.demande(), enfant, jusquAu, "Encore."))).hasMessageContaining("déjà accordée");
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> fils.deroger(a.demande(), 0, jusquAu, "Pour personne"))).extracting("champ").isEqualTo("enfant");
        assertThat(StructureQuiRepond.courriels("AVIP_DEROGATION_ACCORDEE", a.demande())).isEqualTo(1);
    }

    @Test
    void r_avip_12_la_base_compte_les_anniversaires_comme_la_regle() throws Exception {
        assertThat(Base.lire("select avip.tranche_d_age('2024-02-29', cast(d as date)) from unnest(array['2025-02-27', '2025-02-28', '2027-02-27', '2027-02-28']) d"))
                .containsExactly("MOINS_D_UN_AN", "UN_AN", "DEUX_ANS", "TROIS_ANS_ET_PLUS");
    }

    @Test
    void le_contrat_signe_reste_tel_qu_il_fut_signe() throws Exception {
        StructureQuiRepond s = StructureQuiRepond.offrant(2);
        AccueilDEssai a = AccueilDEssai.accepte(s);
        long id = a.preparer();
        assertThat(texte(s.compte(), id)).contains("Projet de contrat").contains("Noé", "Lou Fictif");
        a.signer(id, LocalDate.now());
        String signe = texte(s.compte(), id);
        assertThat(signe).contains("Contrat d’accueil Avip").contains("Noé", "lundi matin");
        Base.ecrire("update avip.enfant set prenom = 'Autre' where orientation_id = " + a.demande());
        assertThat(texte(s.auteur(), id)).isEqualTo(signe);
    }

    private String texte(String qui, long id) throws Exception {
        return new String(EnTantQue.executer(qui, () -> papiers.contrat(id, p -> (p.surtitre() + "\n" + p.corps()).getBytes(StandardCharsets.UTF_8))), StandardCharsets.UTF_8);
    }

    private static void laNuit() throws Exception {
        TravauxService travaux = Services.trouver(TravauxService.class);
        assertThat(EnTantQue.executer("admin", () -> travaux.lancer("avip.accueils", "essai")).erreur()).isNull();
    }

    private static long courriels(String texte, long accueil) throws Exception {
        return Long.parseLong(Base.lire("select count(*) from courriels.envoi where modele = ? and reference = ?", texte, AccueilVu.reference(accueil)).get(0));
    }
}
