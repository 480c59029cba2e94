package fr.passerelle.partenaires.service;

import static fr.passerelle.partenaires.service.PartenaireDEssai.etat;
import static fr.passerelle.partenaires.service.PartenaireDEssai.utilisateur;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.habilitation.FicheHabilitation;
import fr.passerelle.partenaires.habilitation.HabilitationSaisie;
import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.partenaires.habilitation.MesUtilisateursService;
import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may give, freeze and end which right, and what nobody may (R-PART-3 to R-PART-14). */
@DansLeServeur
class HabilitationsIT {

    private static final String CAF = "habilitations";

    private HabilitationService caf;
    private MesUtilisateursService miens;

    @BeforeEach
    void trouverLesServices() {
        caf = Services.trouver(HabilitationService.class);
        miens = Services.trouver(MesUtilisateursService.class);
    }

    private static HabilitationSaisie saisie(PartenaireDEssai p, String compte, String profil) throws Exception {
        return new HabilitationSaisie(utilisateur(compte), p.contratDe("CDAP"), profil, Set.of(), null, null, "Accueil des familles");
    }

    private static void refuse(String regle, ThrowingCallable acte) {
        assertThatThrownBy(acte).isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.regle()).isEqualTo(regle));
    }

    @Test
    void R_PART_5_cinquante_nominations_au_meme_instant_en_laissent_deux_exactement() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        List<Coureur> coureurs = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            long qui = utilisateur(p.personne("p" + i));
            coureurs.add(new Coureur(CAF, () -> caf.nommerAdministrateur(qui)));
        }
        List<Throwable> refus = Course.ensemble(coureurs.toArray(Coureur[]::new));
        assertThat(refus).hasSize(48).allSatisfy(r -> assertThat(r).isInstanceOf(RegleRefusee.class).hasMessageContaining("deux administrateurs"));
        assertThat(Base.lire("select siege from partenaires.administrateur where partenaire_id = ? and jusqu_a is null order by siege", p.id())).containsExactly("1", "2");
    }

    @Test
    void R_PART_5_un_remplacement_se_fait_en_un_acte_et_la_base_refuse_un_troisieme_siege() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        p.administrateur("sam", 2);
        long alix = utilisateur(p.personne("alix"));
        refuse("R-PART-5", () -> EnTantQue.faire(CAF, () -> caf.nommerAdministrateur(alix)));
        EnTantQue.faire(CAF, () -> caf.remplacerAdministrateur(utilisateur(lou), alix, "Changement de poste"));
        assertThat(Base.lire("select utilisateur_id from partenaires.administrateur where partenaire_id = ? and jusqu_a is null and siege = 1", p.id()))
                .containsExactly(String.valueOf(alix));
        long autre = utilisateur(p.personne("autre"));
        assertThatThrownBy(() -> Base.ecrire("insert into partenaires.administrateur (partenaire_id, utilisateur_id, siege, depuis, nomme_par) values (" + p.id() + ", "
                + autre + ", 1, now(), 'x')")).hasMessageContaining("administrateur_un_par_siege");
        assertThatThrownBy(() -> Base.ecrire("insert into partenaires.administrateur (partenaire_id, utilisateur_id, siege, depuis, nomme_par) values (" + p.id() + ", "
                + autre + ", 3, now(), 'x')")).hasMessageContaining("administrateur_deux_sieges");
    }

    @Test
    void R_PART_5_R_PART_7_R_PART_8_l_administrateur_delegue_donne_dans_les_limites_du_contrat_et_rien_au_dela() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        String alix = p.personne("alix");
        assertThat(EnTantQue.executer(lou, () -> miens.habiliter(saisie(p, alix, "T1")))).isTrue();
        refuse("R-PART-5", () -> EnTantQue.faire(lou, () -> miens.habiliter(saisie(p, alix, "T5"))));
        refuse("R-PART-7", () -> EnTantQue.faire(lou, () -> miens.habiliter(saisie(p, alix, "T1"))));
        long borne = p.contrat("AFAS", 1);
        String premier = p.personne("premier");
        EnTantQue.faire(lou, () -> miens.habiliter(new HabilitationSaisie(utilisateur(premier), borne, "T1", Set.of(), null, null, null)));
        refuse("R-PART-8", () -> EnTantQue.faire(lou, () -> miens.habiliter(new HabilitationSaisie(utilisateur(alix), borne, "T1", Set.of(), null, null, null))));
    }

    @Test
    void R_PART_13_son_propre_droit_ne_peut_qu_etre_demande_et_c_est_l_autre_qui_le_donne() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        String sam = p.administrateur("sam", 2);
        assertThat(EnTantQue.executer(lou, () -> miens.habiliter(saisie(p, lou, "T1")))).isFalse();
        long demande = Long.parseLong(Base.lire("select id from partenaires.habilitation where utilisateur_id = ?", utilisateur(lou)).get(0));
        refuse("R-PART-13", () -> EnTantQue.faire(lou, () -> miens.valider(demande)));
        EnTantQue.faire(sam, () -> miens.valider(demande));
        assertThat(etat(demande)).isEqualTo("ACTIVE");
        refuse("R-PART-13", () -> EnTantQue.faire(lou, () -> {
            miens.suspendre(demande, MotifSuspension.MANQUEMENT, null);
            miens.retablir(demande, "finalement");
        }));
    }

    @Test
    void R_PART_4_sous_gestion_de_la_Caf_le_partenaire_propose_et_la_Caf_decide() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.avec("CAF", "CDAP");
        String lou = p.administrateur("lou", 1);
        long propose = EnTantQue.executer(lou, () -> miens.ajouter(new UtilisateurSaisi("Nour", "Exemple", p.marque() + "@exemple.fr")));
        assertThat(EnTantQue.executer(lou, () -> miens.habiliter(new HabilitationSaisie(propose, p.contratDe("CDAP"), "T1", Set.of(), null, null, null)))).isFalse();
        long droit = Long.parseLong(Base.lire("select id from partenaires.habilitation where utilisateur_id = ?", propose).get(0));
        refuse("R-PART-4", () -> EnTantQue.faire(lou, () -> miens.valider(droit)));
        assertThat(Base.lire("select compte from partenaires.utilisateur where id = ?", propose)).containsExactly((String) null);
        EnTantQue.faire(CAF, () -> caf.valider(droit));
        assertThat(etat(droit)).isEqualTo("ACTIVE");
        String compte = Base.lire("select compte from partenaires.utilisateur where id = ?", propose).get(0);
        assertThat(Base.lire("select population || ' ' || etat from comptes.compte where identifiant = ?", compte)).containsExactly("PARTENAIRE ACTIF");
        assertThat(Base.lire("select 1 from courriels.envoi where reference = ? and objet = 'compte'", compte)).as("le lien pour choisir son mot de passe").hasSize(1);
    }

    @Test
    void ce_qui_est_a_un_autre_partenaire_n_existe_pas() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        PartenaireDEssai autre = PartenaireDEssai.delegue("CDAP");
        String leur = autre.personne("leur");
        long droit = autre.droit(leur, "CDAP");
        List<EnTantQue.Acte> actes = List.of(() -> miens.fiche(droit), () -> miens.retirer(droit, "x"), () -> miens.suspendre(droit, MotifSuspension.AUTRE, "x"),
                () -> miens.partir(utilisateur(leur), LocalDate.now()), () -> miens.personne(utilisateur(leur)), () -> miens.habiliter(saisie(autre, leur, "T2")),
                () -> miens.habiliter(new HabilitationSaisie(utilisateur(lou), autre.contratDe("CDAP"), "T2", Set.of(), null, null, null)));
        for (EnTantQue.Acte acte : actes) {
            assertThatThrownBy(() -> EnTantQue.faire(lou, acte)).isInstanceOf(Introuvable.class);
        }
        assertThat(etat(droit)).isEqualTo("ACTIVE");
        assertThatThrownBy(() -> EnTantQue.faire(leur, () -> miens.matrice())).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void R_PART_11_une_suspension_de_la_Caf_deconnecte_previent_et_ne_se_leve_que_par_elle() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        String alix = p.personne("alix");
        long droit = p.droit(alix, "CDAP");
        EnTantQue.faire(CAF, () -> caf.suspendre(List.of(droit), MotifSuspension.PARTAGE_IDENTIFIANT, "Deux postes à la fois"));
        assertThat(Base.lire("select 1 from comptes.compte where identifiant = ? and sessions_depuis > now() - interval '1 minute'", alix)).hasSize(1);
        assertThat(Base.lire("select 1 from courriels.envoi where adresse = ?", lou + "@exemple.fr")).as("l’administrateur est prévenu").hasSize(1);
        refuse("R-PART-11", () -> EnTantQue.faire(lou, () -> miens.retablir(droit, "Réglé")));
        refuse("R-PART-11", () -> EnTantQue.faire(CAF, () -> caf.suspendre(List.of(droit), MotifSuspension.AUTRE, "encore")));
        EnTantQue.faire(lou, () -> miens.repondreALaSuspension(droit, "Deux collègues partageaient le poste."));
        assertThat(Base.lire("select 1 from courriels.envoi where modele = 'DROIT_REPONDU' and reference = ?", String.valueOf(droit))).isNotEmpty();
        refuse("R-PART-11", () -> EnTantQue.faire(lou, () -> miens.repondreALaSuspension(droit, "Deux collègues partageaient le poste.")));
        String leur = PartenaireDEssai.delegue("CDAP").administrateur("leur", 1);
        assertThatThrownBy(() -> EnTantQue.faire(leur, () -> miens.repondreALaSuspension(droit, "x"))).isInstanceOf(Introuvable.class);
        assertThat(EnTantQue.executer(CAF, () -> caf.fiche(droit)).suspension().reponses()).singleElement().satisfies(r -> assertThat(r.par()).isEqualTo("Alix lou"));
        EnTantQue.faire(CAF, () -> caf.retablir(droit, "Expliqué"));
        refuse("R-PART-11", () -> EnTantQue.faire(lou, () -> miens.repondreALaSuspension(droit, "Trop tard")));
        FicheHabilitation fiche = EnTantQue.executer(CAF, () -> caf.fiche(droit));
        assertThat(fiche.etapes()).extracting(FicheHabilitation.Etape::apres).startsWith(EtatHabilitation.ACTIVE, EtatHabilitation.SUSPENDUE, EtatHabilitation.ACTIVE);
    }

    @Test
    void R_PART_9_la_Caf_questionne_un_droit_et_l_administrateur_repond_une_fois() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        long droit = p.droit(p.personne("alix"), "CDAP");
        EnTantQue.faire(CAF, () -> caf.questionner(droit, "À quoi sert ce profil ?"));
        long question = EnTantQue.executer(lou, () -> miens.fiche(droit).questions().get(0).id());
        EnTantQue.faire(lou, () -> miens.repondre(question, "À l’accueil du mercredi."));
        refuse("R-PART-9", () -> EnTantQue.faire(lou, () -> miens.repondre(question, "Encore")));
        assertThat(EnTantQue.executer(CAF, () -> caf.fiche(droit)).questions()).singleElement().matches(q -> q.reponse().startsWith("À l’accueil"));
    }

    @Test
    void R_PART_14_un_depart_finit_tout_en_un_acte_et_rend_le_siege() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String lou = p.administrateur("lou", 1);
        String sam = p.administrateur("sam", 2);
        long un = p.droit(sam, "CDAP");
        long deux = p.droit(sam, "AFAS");
        refuse("R-PART-14", () -> EnTantQue.faire(lou, () -> miens.partir(utilisateur(lou), LocalDate.now())));
        EnTantQue.faire(lou, () -> miens.partir(utilisateur(sam), LocalDate.now()));
        assertThat(List.of(etat(un), etat(deux))).containsOnly("RETIREE");
        assertThat(Base.lire("select etat from comptes.compte where identifiant = ?", sam)).containsExactly("FERME");
        assertThat(Base.lire("select 1 from partenaires.administrateur where utilisateur_id = ? and jusqu_a is null", utilisateur(sam))).isEmpty();
        assertThat(Base.lire("select parti_le from partenaires.utilisateur where compte = ?", sam)).containsExactly(LocalDate.now().toString());
    }

    @Test
    void R_PART_10_la_Caf_exige_un_autre_mot_de_passe_et_reprend_la_gestion() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        EnTantQue.faire(CAF, () -> caf.exigerUnAutreMotDePasse(utilisateur(lou), "Incident"));
        assertThat(Base.lire("select 1 from comptes.compte where identifiant = ? and empreinte = 'x'", lou)).isEmpty();
        assertThat(Base.lire("select modele from courriels.envoi where reference = ?", lou)).containsExactly("MOT_DE_PASSE_EXIGE");
        EnTantQue.faire(CAF, () -> caf.changerDelegation(p.id(), false, "Manquements"));
        assertThat(EnTantQue.executer(lou, () -> miens.matrice()).estDeleguee()).isFalse();
        EnTantQue.faire(CAF, () -> caf.releverAdministrateur(utilisateur(lou), "Manquements"));
        refuse("R-PART-6", () -> EnTantQue.faire(CAF, () -> caf.changerDelegation(p.id(), true, "Rétablie")));
    }

    @Test
    void R_PART_10_un_acces_perdu_se_rend_a_un_collegue_la_ou_la_gestion_est_deleguee_et_jamais_a_soi() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String lou = p.administrateur("lou", 1);
        String alix = p.personne("alix");
        EnTantQue.faire(lou, () -> miens.envoyerUnLien(utilisateur(alix)));
        assertThat(Base.lire("select count(*) from comptes.oubli where compte = ? and expire_le > now() + interval '6 days'", alix)).containsExactly("1");
        assertThat(EnTantQue.executer(lou, () -> miens.remettreUnCode(utilisateur(alix))).identifiant()).isEqualTo(alix);
        refuse("R-PART-10", () -> EnTantQue.faire(lou, () -> miens.remettreUnCode(utilisateur(lou))));
        String leur = PartenaireDEssai.delegue("CDAP").personne("leur");
        assertThatThrownBy(() -> EnTantQue.faire(lou, () -> miens.envoyerUnLien(utilisateur(leur)))).isInstanceOf(Introuvable.class);
        EnTantQue.faire(CAF, () -> caf.changerDelegation(p.id(), false, "Manquements"));
        refuse("R-PART-4", () -> EnTantQue.faire(lou, () -> miens.envoyerUnLien(utilisateur(alix))));
    }

    @Test
    void un_compte_d_agent_est_hors_d_atteinte() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        Base.ecrire("insert into partenaires.utilisateur (partenaire_id, compte, prenom, nom, courriel, etat, cree_le, cree_par) values (" + p.id()
                + ", 'pilote', 'A', 'B', '" + p.marque() + "@exemple.fr', 'ACTIF', now(), 'essai')");
        try {
            long faux = utilisateur("pilote");
            assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> caf.exigerUnAutreMotDePasse(faux, "x"))).isInstanceOf(Introuvable.class);
            assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> caf.partir(faux, LocalDate.now()))).isInstanceOf(Introuvable.class);
            assertThat(Base.lire("select etat from comptes.compte where identifiant = 'pilote'")).containsExactly("ACTIF");
        } finally {
            Base.ecrire("delete from partenaires.utilisateur where compte = 'pilote'");
        }
    }
}
