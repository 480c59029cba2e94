package fr.passerelle.partenaires.service;

import static fr.passerelle.partenaires.service.DemandeDEssai.CAF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.convention.Contrats;
import fr.passerelle.partenaires.demande.DemandeListee;
import fr.passerelle.partenaires.demande.DemandeService;
import fr.passerelle.partenaires.demande.DemandeSuivie;
import fr.passerelle.partenaires.demande.DossierDeDemande;
import fr.passerelle.partenaires.demande.InstructionService;
import fr.passerelle.partenaires.demande.OuvertureService.Signataire;
import fr.passerelle.partenaires.demande.OuvertureService;
import fr.passerelle.partenaires.demande.PassageVu;
import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.demande.saisie.Tour;
import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import fr.passerelle.socle.calendrier.CalendrierService;
import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.listes.ListesService;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From request to draw-up: each side at its turn, nobody at another's (R-PART-1, R-PART-2, R-PART-22). */
@DansLeServeur
class DemandeIT {

    private DemandeService service;
    private InstructionService caf;
    private OuvertureService ouverture;

    @BeforeEach
    void trouverLesServices() {
        service = Services.trouver(DemandeService.class);
        caf = Services.trouver(InstructionService.class);
        ouverture = Services.trouver(OuvertureService.class);
    }

    @Test
    void une_demande_va_du_brouillon_a_la_convention_par_un_complement_et_chacun_est_averti_a_son_tour() throws Exception {
        DemandeDEssai d = DemandeDEssai.enInstruction();
        EnTantQue.faire(CAF, () -> caf.demanderComplement(d.reference(), d.version(), Map.of(ChampDemande.FONCTION, "À quel titre ?")));
        DemandeSuivie aCompleter = EnTantQue.executer(d.compte(), () -> service.demande(d.reference()));
        assertThat(aCompleter.demande().tour()).isEqualTo(Tour.PARTENAIRE);
        assertThat(aCompleter.pointsOuverts()).hasSize(1);
        EnTantQue.faire(d.compte(), () -> service.completer(d.reference(), d.version(), d.saisie(), Map.of(ChampDemande.FONCTION, "Élue en 2024.")));
        String convention = d.etablir();
        DossierDeDemande dossier = EnTantQue.executer(CAF, () -> caf.dossier(d.reference()));
        assertThat(dossier.convention().reference()).isEqualTo(convention);
        assertThat(dossier.contrats()).hasSize(2).allSatisfy(c -> assertThat(dossier.bulletins()).containsKey(c.id()));
        assertThat(dossier.suivie().passages()).extracting(PassageVu::etat).containsExactly(EtatDemande.BROUILLON, EtatDemande.ENVOYEE,
                EtatDemande.EN_INSTRUCTION, EtatDemande.COMPLEMENT_DEMANDE, EtatDemande.EN_INSTRUCTION, EtatDemande.ETABLIE);
        assertThat(d.courriels()).contains("DEMANDE_RECUE", "DEMANDE_A_INSTRUIRE", "DEMANDE_COMPLEMENT", "DEMANDE_ETABLIE");
        assertThat(Base.lire("select detail from journal.acte where reference = ? and acte <> 'LECTURE' order by id", d.reference()))
                .hasSizeGreaterThanOrEqualTo(7).last().isEqualTo("État\u202f: Convention établie");
        assertThat(Base.lire("select 1 from journal.acte where reference = ? and acte = 'LECTURE' and qui = ?", d.reference(), d.compte())).isNotEmpty();
    }

    @Test
    void le_partenaire_ne_sait_pas_quel_agent_agit_et_nul_ne_voit_la_demande_d_un_autre() throws Exception {
        DemandeDEssai d = DemandeDEssai.enInstruction();
        assertThat(EnTantQue.executer(d.compte(), () -> service.demande(d.reference())).passages()).extracting(PassageVu::auteur)
                .containsExactly("Signe Essai", "Signe Essai", "la Caf");
        DemandeDEssai autre = DemandeDEssai.commencee();
        EnTantQue.faire(autre.compte(), () -> {
            for (String forgee : List.of(d.reference(), "DEM-99999999", "DEM-1", "' or 1=1")) {
                assertThatThrownBy(() -> service.demande(forgee)).isInstanceOf(Introuvable.class);
            }
            assertThatThrownBy(() -> service.garder(d.reference(), 1, d.saisie())).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> caf.dossier(autre.reference())).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> caf.prendre(autre.reference(), 0)).isInstanceOf(AccesRefuse.class);
        });
        for (String qui : List.of("habilitations", "mediateur")) {
            EnTantQue.faire(qui, () -> assertThatThrownBy(() -> service.demande(d.reference())).isInstanceOf(AccesRefuse.class));
        }
        EnTantQue.faire(CAF, () -> assertThatThrownBy(() -> service.garder(autre.reference(), autre.version(), autre.saisie()))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("remplie par le partenaire"));
    }

    @Test
    void deux_agents_sur_la_meme_demande_un_seul_la_prend_et_l_autre_sait_pourquoi() throws Exception {
        DemandeDEssai d = DemandeDEssai.envoyee();
        int version = d.version();
        List<Throwable> refus = Course.ensemble(new Coureur(CAF, () -> caf.prendre(d.reference(), version)),
                new Coureur(CAF, () -> caf.prendre(d.reference(), version)));
        assertThat(refus).singleElement().satisfies(r -> assertThat(r).isInstanceOf(VersionPerimee.class).hasMessageContaining("En instruction"));
        EnTantQue.faire(CAF, () -> assertThatThrownBy(() -> caf.refuser(d.reference(), version, "Trop vieux.")).isInstanceOf(VersionPerimee.class));
    }

    @Test
    void r_part_2_une_seule_demande_a_la_fois_et_aucune_sous_une_convention() throws Exception {
        DemandeDEssai d = DemandeDEssai.commencee();
        EnTantQue.faire(d.compte(), () -> assertThatThrownBy(service::commencer).isInstanceOf(RegleRefusee.class).hasMessageContaining(d.reference()));
        List<Throwable> refus = Course.ensemble(new Coureur(d.compte(), service::commencer), new Coureur(d.compte(), service::commencer));
        assertThat(refus).hasSize(2);
        PartenaireDEssai couvert = PartenaireDEssai.delegue("CDAP");
        String signataire = couvert.personne("signe");
        Base.ecrire("update partenaires.utilisateur set signataire = true where compte = '" + signataire + "'");
        EnTantQue.faire(signataire, () -> {
            assertThat(service.accueil().sous()).as("un service de plus s’y demande").isNotNull();
            assertThat(service.accueil().empechement()).isNull();
        });
        Base.ecrire("update partenaires.convention set etat = 'SUSPENDUE', suspendue_le = now(), suspension_motif = 'AUTRE' where id = " + couvert.convention());
        EnTantQue.faire(signataire, () -> {
            assertThat(service.accueil().empechement()).contains("couvre déjà");
            assertThatThrownBy(service::commencer).isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.regle()).isEqualTo("R-PART-2"));
        });
    }

    @Test
    void rien_ne_s_etablit_qui_n_est_pas_verifie_et_un_refus_dit_pourquoi() throws Exception {
        DemandeDEssai d = DemandeDEssai.enInstruction();
        EnTantQue.faire(CAF, () -> {
            assertThatThrownBy(() -> caf.etablir(d.reference(), d.version(), caf.conditionsUsuelles(d.reference())))
                    .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.toutes()).hasSize(PointAVerifier.values().length));
            assertThatThrownBy(() -> caf.refuser(d.reference(), d.version(), " ")).isInstanceOf(RegleRefusee.class);
            caf.refuser(d.reference(), d.version(), "Hors du département.");
        });
        assertThat(EnTantQue.executer(d.compte(), () -> service.demande(d.reference())).demande().motif()).isEqualTo("Hors du département.");
        assertThat(d.courriels()).last().isEqualTo("DEMANDE_REPONSE");
        assertThat(EnTantQue.executer(d.compte(), () -> service.accueil()).peutCommencer()).isTrue();
    }

    @Test
    void le_siret_d_une_demande_est_celui_du_registre_ou_rien_ne_s_etablit() throws Exception {
        DemandeDEssai d = DemandeDEssai.commencee();
        DemandeSaisie s = d.saisie();
        EnTantQue.faire(d.compte(), () -> service.envoyer(d.reference(), service.garder(d.reference(), d.version(), s.avec(
                DemandeSaisie.vierge(DemandeDEssai.siretNeuf(), null, null, null), List.of(ChampDemande.SIRET)))));
        EnTantQue.faire(CAF, () -> {
            caf.prendre(d.reference(), d.version());
            caf.verifier(d.reference(), d.version(), EnumSet.allOf(PointAVerifier.class));
            assertThatThrownBy(() -> caf.etablir(d.reference(), d.version(), caf.conditionsUsuelles(d.reference()))).isInstanceOf(RegleRefusee.class)
                    .hasMessageContaining("Le Siret est celui du registre");
        });
    }

    @Test
    void le_secretariat_saisit_un_papier_ouvre_le_compte_du_signataire_et_le_partenaire_repond_lui_meme_au_complement() throws Exception {
        String siret = DemandeDEssai.siretNeuf();
        String reference = EnTantQue.executer(CAF, () -> {
            assertThat(ouverture.chercher(siret)).isEmpty();
            ouverture.enregistrer(PartenaireSaisi.nomme(siret, "Association " + siret, TypePartenaire.ASSOCIATION));
            Signataire signataire = new Signataire(null, "Signe", "Essai", "signe@p" + siret + ".example", "Présidente");
            assertThatThrownBy(() -> ouverture.saisirLePapier(siret, signataire, LocalDate.now().plusDays(1))).isInstanceOf(RegleRefusee.class);
            return ouverture.saisirLePapier(siret, signataire, LocalDate.now().minusDays(4));
        });
        DemandeDEssai d = new DemandeDEssai(siret, DemandeDEssai.compteDuSignataire(siret), reference);
        EnTantQue.faire(CAF, () -> {
            service.envoyer(reference, service.garder(reference, d.version(), d.saisie()));
            caf.prendre(reference, d.version());
            caf.demanderComplement(reference, d.version(), Map.of(ChampDemande.TELEPHONE, "Il manque."));
            assertThat(ouverture.chercher(siret).orElseThrow().empechement()).contains(reference);
        });
        EnTantQue.faire(d.compte(), () -> service.completer(reference, d.version(), d.saisie(), Map.of(ChampDemande.TELEPHONE, "Pas de ligne fixe.")));
        assertThat(d.etat()).isEqualTo("EN_INSTRUCTION");
        assertThat(Base.lire("select 1 from courriels.envoi where adresse = ? and modele like '%LIEN%' or adresse = ?", d.courriel("signe"), d.courriel("signe")))
                .as("de quoi choisir son mot de passe").isNotEmpty();
    }

    @Test
    void la_liste_dit_a_qui_de_jouer_depuis_quand_et_se_filtre() throws Exception {
        DemandeDEssai aLaCaf = DemandeDEssai.envoyee();
        DemandeDEssai auPartenaire = DemandeDEssai.commencee();
        assertThat(lister("tour=CAF&q=" + aLaCaf.siret())).singleElement().satisfies(l -> {
            assertThat(l.tour()).isEqualTo(Tour.CAF);
            assertThat(l.depuis()).isEqualTo("aujourd’hui");
            assertThat(l.services()).contains("Afas");
        });
        assertThat(lister("tour=CAF&q=" + auPartenaire.siret())).isEmpty();
        assertThat(lister("tour=PARTENAIRE&q=" + auPartenaire.reference())).hasSize(1);
        assertThat(EnTantQue.executer(CAF, () -> Services.trouver(CalendrierService.class).mois(YearMonth.from(LocalDate.now().plusDays(30)))).devoirs())
                .extracting(Devoir::code).contains(aLaCaf.reference() + "-instruction").doesNotContain(auPartenaire.reference() + "-instruction");
        assertThat(lister("service=RSA&q=" + aLaCaf.siret())).isEmpty();
        assertThat(lister("service=CDAP&etat=ENVOYEE&origine=PORTAIL&q=" + aLaCaf.siret())).hasSize(1);
    }

    @Test
    void signee_des_deux_cotes_la_demande_aboutit_les_administrateurs_et_les_utilisateurs_sont_inscrits_et_elle_le_dit() throws Exception {
        DemandeDEssai d = DemandeDEssai.enInstruction();
        d.etablir();
        d.signer();
        DemandeSuivie suivie = EnTantQue.executer(d.compte(), () -> service.demande(d.reference()));
        assertThat(suivie.demande().etat()).isEqualTo(EtatDemande.OUVERTE);
        assertThat(suivie.inscriptions()).hasSize(3).allSatisfy(i -> assertThat(i.faite()).as(i.resultat()).isTrue());
        assertThat(Base.lire("""
                select u.prenom from partenaires.administrateur a join partenaires.utilisateur u on u.id = a.utilisateur_id
                join partenaires.partenaire p on p.id = a.partenaire_id where p.siret = ? and a.jusqu_a is null order by 1""", d.siret()))
                .containsExactly("Alix", "Signe");
        assertThat(Base.lire("""
                select h.service || ' ' || h.profil || ' ' || h.etat from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id
                where u.courriel = ? order by 1""", d.courriel("lou"))).containsExactly("AFAS UTILISATEUR ACTIVE", "CDAP T2 ACTIVE");
        assertThat(d.courriels()).contains("DEMANDE_OUVERTE");
        assertThat(Base.lire("select 1 from courriels.envoi where adresse = ?", d.courriel("lou"))).as("de quoi choisir son mot de passe").isNotEmpty();
    }

    @Test
    void un_service_de_plus_se_demande_sous_la_convention_en_vigueur_et_ses_droits_s_ouvrent_avec_son_contrat() throws Exception {
        DemandeDEssai d = DemandeDEssai.enInstruction();
        String convention = d.etablir();
        d.signer();
        String reference = EnTantQue.executer(d.compte(), () -> service.commencer());
        DemandeDEssai ajout = new DemandeDEssai(d.siret(), d.compte(), reference);
        DemandeSuivie commencee = EnTantQue.executer(d.compte(), () -> service.demande(reference));
        assertThat(commencee.sous()).isEqualTo(convention);
        assertThat(commencee.dejaOuverts()).containsExactlyInAnyOrder(ServicePartenaire.CDAP, ServicePartenaire.AFAS);
        DemandeSaisie depart = commencee.demande().contenu();
        assertThat(depart.fonction()).as("ce que la première disait de l’organisme").isEqualTo("Présidente");
        DemandeSaisie saisie = new DemandeSaisie(depart.siret(), depart.raisonSociale(), depart.type(), depart.adresse(), depart.codePostal(), depart.commune(), null, null,
                depart.fonction(), List.of(ServicePartenaire.AVIP), "Orienter des parents.", depart.mode(), List.of(), false, List.of(new UtilisateurDemande("Lou", "Essai",
                d.courriel("lou"), "Accueil", List.of(ServicePartenaire.AVIP), Map.of(ServicePartenaire.AVIP, "PRESCRIPTEUR"))));
        EnTantQue.faire(d.compte(), () -> service.envoyer(reference, service.garder(reference, ajout.version(), saisie)));
        EnTantQue.faire(CAF, () -> caf.prendre(reference, ajout.version()));
        assertThat(ajout.etablir()).isEqualTo(convention);
        assertThat(EnTantQue.executer(d.compte(), () -> service.demande(reference)).signatures()).as("l’avenant n’est pas encore parti").isEmpty();
        long contrat = Long.parseLong(Base.lire("""
                select k.id from partenaires.contrat k join partenaires.convention c on c.id = k.convention_id where c.reference = ? and k.service = 'AVIP'
                    and k.etat = 'BROUILLON'""", convention).get(0));
        Contrats contrats = Beans.trouver(Contrats.class);
        DansUnActe.faire(CAF, () -> {
            contrats.soumettre(contrat);
            contrats.signe(contrat, LocalDate.now(), LocalDate.now());
        });
        assertThat(ajout.etat()).isEqualTo("OUVERTE");
        assertThat(d.etat()).isEqualTo("OUVERTE");
        assertThat(Base.lire("""
                select h.profil || ' ' || h.etat from partenaires.habilitation h join partenaires.utilisateur u on u.id = h.utilisateur_id
                where u.courriel = ? and h.service = 'AVIP'""", d.courriel("lou"))).containsExactly("PRESCRIPTEUR ACTIVE");
    }

    @Test
    void qui_a_un_compte_chez_un_autre_partenaire_empeche_d_etablir() throws Exception {
        DemandeDEssai ailleurs = DemandeDEssai.invite();
        DemandeDEssai d = DemandeDEssai.enInstruction();
        Base.ecrire("update partenaires.demande set contenu = replace(contenu, '" + d.courriel("alix") + "', '" + ailleurs.courriel("signe").toUpperCase(Locale.ROOT)
                + "') where id = " + Long.parseLong(d.reference().substring(4)));
        assertThatThrownBy(d::etablir).isInstanceOf(RegleRefusee.class).hasMessageContaining("autre partenaire");
    }

    private static List<DemandeListee> lister(String adresse) throws Exception {
        return EnTantQue.executer(CAF, () -> Services.trouver(ListesService.class).lire("partenaires/demandes", Parametres.lire(adresse)).tranche().lignes()
                .stream().map(DemandeListee.class::cast).toList());
    }
}
