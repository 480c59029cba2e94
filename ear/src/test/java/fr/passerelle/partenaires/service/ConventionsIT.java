package fr.passerelle.partenaires.service;

import static fr.passerelle.partenaires.service.PartenairesPrets.GESTIONNAIRE;
import static fr.passerelle.partenaires.service.PartenairesPrets.SECRETAIRE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.ConventionsAuTerme;
import fr.passerelle.partenaires.convention.EvenementVu;
import fr.passerelle.partenaires.convention.GenreEvenement;
import fr.passerelle.partenaires.convention.ServiceConvenu;
import fr.passerelle.partenaires.echeancier.EcheancierService;
import fr.passerelle.partenaires.echeancier.FiltreEcheances;
import fr.passerelle.partenaires.echeancier.LigneEcheance;
import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.MotifSuspension;
import fr.passerelle.partenaires.nomenclature.Reconduction;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.portail.MesSuspensionsService;
import fr.passerelle.partenaires.portail.SuspensionEnCours;
import fr.passerelle.partenaires.suivi.ActeConvention;
import fr.passerelle.partenaires.suivi.ConventionsService;
import fr.passerelle.partenaires.suivi.FicheConvention;
import fr.passerelle.partenaires.suivi.ObservationsService;
import fr.passerelle.socle.calendrier.CalendrierService;
import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is done to conventions, who may, and what the night does to those that reach their term. */
@DansLeServeur
class ConventionsIT {

    private ConventionsService service;

    @BeforeEach
    void trouver() throws Exception {
        PartenairesPrets.ouvrirLesComptes();
        service = Services.trouver(ConventionsService.class);
    }

    private FicheConvention lire(String reference) throws Exception {
        return EnTantQue.executer(SECRETAIRE, () -> service.lire(reference));
    }

    private static List<EtatConvention> etats(FicheConvention f) {
        return f.detail().contrats().stream().map(c -> c.etat()).toList();
    }

    @Test
    void signee_elle_entre_en_vigueur_avec_ses_contrats_et_se_lit_avec_ses_dates() throws Exception {
        LocalDate effet = LocalDate.now().minusMonths(2);
        String reference = ConventionsPretes.active(effet, ServicePartenaire.CDAP, ServicePartenaire.AFAS);
        FicheConvention f = lire(reference);
        assertThat(f.detail().vue().etat()).isEqualTo(EtatConvention.ACTIVE);
        assertThat(etats(f)).containsExactly(EtatConvention.ACTIVE, EtatConvention.ACTIVE);
        assertThat(f.echeance().reconductionLe()).isEqualTo(effet.plusMonths(12));
        assertThat(f.enClair()).startsWith("Reconduction tacite le ").contains("sauf dénonciation reçue avant le");
        assertThat(f.actes()).containsExactly(ActeConvention.SUSPENDRE, ActeConvention.AJOUTER, ActeConvention.DENONCER, ActeConvention.ROMPRE);
        assertThat(f.evenements()).extracting(EvenementVu::genre).contains(GenreEvenement.SIGNEE, GenreEvenement.PREPAREE);
        assertThat(Base.lire("select detail from journal.acte where objet = 'convention' and reference = ? and acte = 'MODIFICATION'", reference))
                .contains("À signer → Active");
        assertThat(Base.lire("select count(*) from journal.acte where objet = 'convention' and reference = ? and acte = 'LECTURE'", reference))
                .containsExactly("1");
    }

    @Test
    void r_part_11_le_partenaire_repond_a_sa_suspension_et_la_caf_sait_si_c_est_a_temps() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP");
        String signataire = signataire(p);
        String ailleurs = signataire(PartenaireDEssai.delegue("CDAP"));
        int version = lire(p.marque()).detail().version();
        EnTantQue.faire(GESTIONNAIRE, () -> service.suspendre(p.marque(), version, MotifSuspension.PARTAGE_IDENTIFIANT, null));
        ObservationsService reponses = Services.trouver(ObservationsService.class);
        EnTantQue.faire(ailleurs, () -> assertThatThrownBy(() -> reponses.repondre(p.marque(), "La vôtre")).isInstanceOf(Introuvable.class));
        EnTantQue.faire(SECRETAIRE, () -> assertThatThrownBy(() -> reponses.repondre(p.marque(), "Pour lui")).isInstanceOf(AccesRefuse.class));
        EnTantQue.faire(signataire, () -> {
            assertThatThrownBy(() -> reponses.repondre(p.marque(), "é".repeat(4_001))).isInstanceOf(RegleRefusee.class);
            reponses.repondre(p.marque(), "Le poste partagé est retiré.");
        });
        FicheConvention repondue = lire(p.marque());
        assertThat(repondue.detail().reponses()).singleElement().satisfies(r -> assertThat(r.texte()).isEqualTo("Le poste partagé est retiré."));
        assertThat(repondue.detail().reponseATemps()).isTrue();
        assertThat(Base.lire("select 1 from courriels.envoi where modele = 'SUSPENSION_REPONDUE' and reference = ?", p.marque())).isNotEmpty();
        assertThat(Base.lire("select detail from journal.acte where objet = 'convention' and reference = ? and qui = ?", p.marque(), signataire))
                .containsExactly("Le partenaire a répondu à la suspension");
        Base.ecrire("update partenaires.convention set reponse_avant = current_date - 1 where id = " + p.convention());
        assertThat(lire(p.marque()).detail().reponseATemps()).isFalse();
    }

    @Test
    void r_part_11_de_meme_a_la_suspension_d_un_seul_contrat_et_les_autres_restent_ouverts() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String signataire = signataire(p);
        String ailleurs = signataire(PartenaireDEssai.delegue("CDAP"));
        long contrat = p.contratDe("AFAS");
        EnTantQue.faire(GESTIONNAIRE, () -> {
            assertThatThrownBy(() -> service.suspendreContrat(p.marque(), contrat, MotifSuspension.AUTRE, " ")).isInstanceOf(RegleRefusee.class);
            assertThat(service.suspendreContrat(p.marque(), contrat, MotifSuspension.MANQUEMENT, null)).isEqualTo(LocalDate.now().plusDays(15));
        });
        assertThat(Base.lire("select adresse from courriels.envoi where modele = 'CONTRAT_SUSPENDU' and reference = ?", p.marque())).containsExactly(signataire + "@exemple.fr");
        ObservationsService reponses = Services.trouver(ObservationsService.class);
        EnTantQue.faire(ailleurs, () -> assertThatThrownBy(() -> reponses.repondreAuContrat(contrat, "Le vôtre")).isInstanceOf(Introuvable.class));
        MesSuspensionsService siennes = Services.trouver(MesSuspensionsService.class);
        EnTantQue.faire(signataire, () -> {
            assertThat(siennes.lire()).singleElement().satisfies(s -> assertThat(s.estSansReponse()).isTrue());
            reponses.repondreAuContrat(contrat, "C’est corrigé.");
            reponses.repondreAuContrat(contrat, "Voici la preuve.");
            assertThatThrownBy(() -> reponses.repondreAuContrat(contrat, "C’est corrigé. ")).as("envoyée d’une autre fenêtre").hasMessageContaining("déjà gardée");
            assertThat(siennes.lire()).singleElement().satisfies(s -> {
                assertThat(s.quoi()).startsWith("Contrat de service");
                assertThat(s.reponses()).extracting(SuspensionEnCours.Reponse::texte).containsExactly("Voici la preuve.", "C’est corrigé.");
                assertThat(s.estATemps()).isTrue();
            });
        });
        FicheConvention f = lire(p.marque());
        assertThat(f.detail().reponses()).as("à la convention, personne n’a répondu").isEmpty();
        assertThat(f.detail().contrats()).filteredOn(c -> c.reponseLe() != null).singleElement().satisfies(c -> assertThat(c.id()).isEqualTo(contrat));
        assertThat(Base.lire("select 1 from courriels.envoi where modele = 'SUSPENSION_REPONDUE' and reference = ?", p.marque())).isNotEmpty();
        EnTantQue.faire(SECRETAIRE, () -> service.leverContrat(p.marque(), contrat, "Corrigé."));
        assertThat(Base.lire("select 1 from courriels.envoi where modele = 'CONTRAT_RETABLI' and reference = ?", p.marque())).hasSize(1);
        EnTantQue.faire(signataire, () -> assertThatThrownBy(() -> reponses.repondreAuContrat(contrat, "Encore")).isInstanceOf(RegleRefusee.class));
    }

    private static String signataire(PartenaireDEssai p) throws Exception {
        String compte = p.personne("signe");
        Base.ecrire("update partenaires.utilisateur set signataire = true where compte = '" + compte + "'");
        return compte;
    }

    @Test
    void r_part_11_suspendue_tout_se_gele_puis_se_leve_avec_un_motif_ecrit() throws Exception {
        String reference = ConventionsPretes.active(LocalDate.now().minusMonths(1), ServicePartenaire.CDAP);
        int version = lire(reference).detail().version();
        assertThatThrownBy(() -> EnTantQue.executer(SECRETAIRE, () -> service.suspendre(reference, version, null, null))).isInstanceOf(RegleRefusee.class);
        EnTantQue.faire(GESTIONNAIRE, () -> service.suspendre(reference, version, MotifSuspension.PARTAGE_IDENTIFIANT, "Deux personnes, un compte."));
        FicheConvention gelee = lire(reference);
        assertThat(gelee.detail().contrats()).noneMatch(c -> c.estOuvert());
        assertThat(gelee.detail().reponseAvant()).isEqualTo(LocalDate.now().plusDays(15));
        assertThat(gelee.actes()).contains(ActeConvention.LEVER).doesNotContain(ActeConvention.SUSPENDRE);
        assertThatThrownBy(() -> EnTantQue.faire(SECRETAIRE, () -> service.lever(reference, gelee.detail().version(), " "))).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> EnTantQue.faire(SECRETAIRE, () -> service.lever(reference, version, "Trop tôt."))).isInstanceOf(VersionPerimee.class)
                .hasMessageContaining("Suspendue");
        EnTantQue.faire(SECRETAIRE, () -> service.lever(reference, gelee.detail().version(), "Comptes séparés."));
        assertThat(lire(reference).detail().contrats()).allMatch(c -> c.estOuvert());
    }

    @Test
    void denoncee_elle_va_jusqu_a_son_terme_et_rompue_elle_finit_aussitot() throws Exception {
        String reference = ConventionsPretes.active(LocalDate.now().minusMonths(11), ServicePartenaire.CDAP);
        LocalDate recue = LocalDate.now().minusMonths(6);
        LocalDate fin = EnTantQue.executer(SECRETAIRE, () -> service.denoncer(reference, service.lire(reference).detail().version(), recue, false, "Autre logiciel"));
        assertThat(fin).isEqualTo(LocalDate.now().minusMonths(11).plusMonths(12).minusDays(1));
        FicheConvention denoncee = lire(reference);
        assertThat(denoncee.detail().vue().etat()).isEqualTo(EtatConvention.ACTIVE);
        assertThat(denoncee.actes()).doesNotContain(ActeConvention.DENONCER, ActeConvention.RENOUVELER);
        EnTantQue.faire(SECRETAIRE, () -> service.rompre(reference, denoncee.detail().version(), "Données vendues"));
        FicheConvention rompue = lire(reference);
        assertThat(rompue.detail().vue().etat()).isEqualTo(EtatConvention.RESILIEE);
        assertThat(etats(rompue)).containsExactly(EtatConvention.RESILIEE);
        assertThat(rompue.actes()).isEmpty();
    }

    @Test
    void la_nuit_finit_une_fois_ce_qui_a_atteint_son_terme_et_dit_ce_qui_est_reconduit() throws Exception {
        LocalDate ancien = LocalDate.now().minusMonths(30);
        String reconduite = ConventionsPretes.active(ancien, ServicePartenaire.AFAS);
        String finie = ConventionsPretes.signee(new ConventionSaisie(ModeGestion.CAF, ancien, 24, Reconduction.EXPRESSE, null, null, 3,
                List.of(new ServiceConvenu(ServicePartenaire.CDAP, List.of(), null))), ancien);
        ConventionsAuTerme nuit = Beans.trouver(ConventionsAuTerme.class);
        ConventionsPretes.dansUneDemande(() -> nuit.executer() + nuit.executer());
        FicheConvention f = lire(finie);
        assertThat(f.detail().vue().etat()).isEqualTo(EtatConvention.EXPIREE);
        assertThat(etats(f)).containsExactly(EtatConvention.EXPIREE);
        assertThat(lire(reconduite).evenements()).filteredOn(e -> e.genre() == GenreEvenement.RECONDUITE).singleElement()
                .satisfies(e -> assertThat(e.titre()).startsWith("Reconduite pour la période 3"));
    }

    @Test
    void une_convention_sans_reconduction_se_renouvelle_expressement() throws Exception {
        LocalDate effet = LocalDate.now().minusMonths(10);
        String reference = ConventionsPretes.signee(new ConventionSaisie(ModeGestion.CAF, effet, 12, Reconduction.EXPRESSE, null, null, 3,
                List.of(new ServiceConvenu(ServicePartenaire.CDAP, List.of(), 4))), effet);
        assertThat(lire(reference).actes()).contains(ActeConvention.RENOUVELER).doesNotContain(ActeConvention.DENONCER);
        LocalDate fin = EnTantQue.executer(SECRETAIRE, () -> service.renouveler(reference, service.lire(reference).detail().version(), 6));
        assertThat(fin).isEqualTo(effet.plusMonths(18).minusDays(1));
        assertThat(lire(reference).echeance().finLe()).isEqualTo(fin);
    }

    @Test
    void un_contrat_se_suspend_sans_sa_convention_et_nul_n_agit_sur_celui_d_une_autre() throws Exception {
        String reference = ConventionsPretes.active(LocalDate.now().minusMonths(1), ServicePartenaire.CDAP, ServicePartenaire.AFAS);
        String autre = ConventionsPretes.active(LocalDate.now().minusMonths(1), ServicePartenaire.CDAP);
        long contrat = lire(reference).detail().contrats().get(0).id();
        EnTantQue.faire(SECRETAIRE, () -> {
            assertThatThrownBy(() -> service.suspendreContrat(autre, contrat, MotifSuspension.MANQUEMENT, null)).isInstanceOf(Introuvable.class);
            service.suspendreContrat(reference, contrat, MotifSuspension.MANQUEMENT, null);
        });
        assertThat(etats(lire(reference))).containsExactly(EtatConvention.SUSPENDUE, EtatConvention.ACTIVE);
        EnTantQue.faire(SECRETAIRE, () -> service.leverContrat(reference, contrat, "Corrigé."));
        assertThat(etats(lire(reference))).containsOnly(EtatConvention.ACTIVE);
    }

    private static void lesDeuxFinsSontAnnoncees(String reference, LocalDate jour) {
        LigneEcheance ligne = Services.trouver(EcheancierService.class).lire(new FiltreEcheances(LocalDate.now(), null, reference, 12, ""), 1).lignes().get(0);
        assertThat(ligne.contrats()).extracting(f -> f.service() + " " + f.le()).containsExactly("AFAS " + jour, "CDAP " + jour);
        assertThat(ligne.prochaine(LocalDate.now())).isEqualTo(jour);
        assertThat(Services.trouver(CalendrierService.class).mois(YearMonth.from(jour)).devoirs()).filteredOn(d -> d.lien().endsWith("=" + reference))
                .extracting(Devoir::titre).containsExactlyInAnyOrder("Fin du contrat CDAP", "Fin du contrat Partenaire Afas");
    }

    @Test
    void un_contrat_se_denonce_seul_et_la_nuit_qui_suit_son_dernier_jour_le_finit_une_fois_avec_ses_droits() throws Exception {
        PartenaireDEssai p = PartenaireDEssai.delegue("CDAP", "AFAS");
        String signataire = signataire(p);
        long cdap = p.contratDe("CDAP");
        long afas = p.contratDe("AFAS");
        long fini = p.droit(p.personne("a"), "CDAP");
        long garde = p.droit(p.personne("b"), "AFAS");
        LocalDate recue = LocalDate.now();
        EnTantQue.faire(GESTIONNAIRE, () -> assertThatThrownBy(() -> service.denoncerContrat(p.marque(), cdap, recue, false, null, false)).isInstanceOf(AccesRefuse.class));
        EnTantQue.faire(SECRETAIRE, () -> {
            assertThat(service.consequencesDuContrat(p.marque(), cdap)).satisfies(c -> {
                assertThat(c.contrats()).containsExactly(ServicePartenaire.CDAP);
                assertThat(c.noms()).containsExactly("Alix a");
            });
            assertThatThrownBy(() -> service.denoncerContrat(p.marque(), cdap, null, false, null, false)).isInstanceOf(RegleRefusee.class);
            assertThatThrownBy(() -> service.denoncerContrat(p.marque(), cdap, null, false, " ", true)).isInstanceOf(RegleRefusee.class);
            assertThatThrownBy(() -> service.denoncerContrat(p.marque(), -1, recue, false, null, false)).isInstanceOf(Introuvable.class);
            assertThat(service.denoncerContrat(p.marque(), cdap, recue, false, "Autre logiciel", false)).isEqualTo(recue.plusMonths(3).minusDays(1));
            service.denoncerContrat(p.marque(), afas, recue, true, null, false);
            lesDeuxFinsSontAnnoncees(p.marque(), recue.plusMonths(3).minusDays(1));
            assertThatThrownBy(() -> service.denoncerContrat(p.marque(), cdap, recue, true, null, false)).isInstanceOf(RegleRefusee.class);
        });
        assertThat(Base.lire("select distinct adresse from courriels.envoi where modele = 'CONTRAT_DENONCE' and reference = ?", p.marque()))
                .containsExactly(signataire + "@exemple.fr");
        Base.ecrire("update partenaires.contrat set finit_le = current_date - 1 where id = " + cdap);
        ConventionsAuTerme nuit = Beans.trouver(ConventionsAuTerme.class);
        ConventionsPretes.dansUneDemande(() -> nuit.executer() + nuit.executer());
        FicheConvention f = lire(p.marque());
        assertThat(etats(f)).as("l’autre a encore son préavis").containsExactly(EtatConvention.RESILIEE, EtatConvention.ACTIVE);
        assertThat(f.detail().contrats()).extracting(c -> c.finEnClair().split(" le ")[0]).containsExactly("A pris fin", "Dénoncé\u202f: prend fin");
        assertThat(f.evenements()).filteredOn(e -> e.titre().contains("résilié")).hasSize(1);
        assertThat(PartenaireDEssai.etat(fini)).isEqualTo("RETIREE");
        assertThat(PartenaireDEssai.etat(garde)).isEqualTo("ACTIVE");
        assertThat(Base.lire("select 1 from comptes.compte where identifiant = ? and sessions_depuis > now() - interval '1 minute'", "a." + p.marque())).hasSize(1);
        assertThat(Base.lire("select detail from journal.acte where objet = 'contrat' and reference = ?", p.marque() + " CDAP")).containsExactly("Actif → Résilié");
        EnTantQue.faire(SECRETAIRE, () -> assertThat(service.denoncerContrat(p.marque(), afas, null, true, "Identifiants vendus", true)).isEqualTo(recue));
        assertThat(PartenaireDEssai.etat(garde)).isEqualTo("RETIREE");
        assertThat(Base.lire("select 1 from courriels.envoi where modele = 'CONTRAT_FINI' and reference = ?", p.marque())).as("un courriel à chaque fin").hasSize(2);
    }

    @Test
    void qui_n_en_a_pas_le_droit_ne_lit_ni_ne_touche_aucune_convention() throws Exception {
        String reference = ConventionsPretes.active(LocalDate.now(), ServicePartenaire.CDAP);
        EnTantQue.faire("mediateur", () -> {
            assertThatThrownBy(() -> service.lire(reference)).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> service.consequences(reference)).isInstanceOf(AccesRefuse.class);
        });
        EnTantQue.faire(GESTIONNAIRE, () -> {
            assertThat(service.lire(reference).actes()).containsExactly(ActeConvention.SUSPENDRE);
            assertThatThrownBy(() -> service.rompre(reference, 0, "Non.")).isInstanceOf(AccesRefuse.class);
            assertThatThrownBy(() -> service.lire("CONV-1999-00001")).isInstanceOf(Introuvable.class);
        });
    }
}
