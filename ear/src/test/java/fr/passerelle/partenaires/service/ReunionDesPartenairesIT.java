package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.registre.ContactSaisi;
import fr.passerelle.partenaires.registre.ContactsService;
import fr.passerelle.partenaires.registre.FichePartenaire;
import fr.passerelle.partenaires.registre.FusionService;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.PartenairesService;
import fr.passerelle.partenaires.registre.RoleContact;
import fr.passerelle.partenaires.registre.TransfertService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two partners that are one become one, with all that hung on them; a convention goes on with a successor. */
@DansLeServeur
class ReunionDesPartenairesIT {

    private FusionService fusions;
    private TransfertService transferts;

    @BeforeEach
    void trouver() throws Exception {
        fusions = Services.trouver(FusionService.class);
        transferts = Services.trouver(TransfertService.class);
        PartenairesPrets.ouvrirLesComptes();
    }

    private static long partenaire(String nom) throws Exception {
        return PartenairesPrets.enregistrer(PartenairesPrets.siret(), nom);
    }

    private static void secretaire(EnTantQue.Acte acte) throws Exception {
        EnTantQue.faire(PartenairesPrets.SECRETAIRE, acte);
    }

    private static FichePartenaire fiche(long id) throws Exception {
        return EnTantQue.executer(PartenairesPrets.SECRETAIRE, () -> Services.trouver(PartenairesService.class).fiche(id));
    }

    private static long convention(long partenaire, String etat) throws Exception {
        return Long.parseLong(Base.lire("""
                insert into partenaires.convention (reference, partenaire_id, etat, mode_gestion, signee_le, effet_le, duree_mois, reconduction,
                    preavis_mois, creee_le, creee_par)
                select 'CONV-R' || coalesce(max(id), 0) + 1, ?, ?, 'DELEGUEE', date '2025-01-01', date '2025-01-01', 36, 'AUCUNE', 3, now(), 'essai'
                from partenaires.convention returning id""", partenaire, etat).get(0));
    }

    private static void administrateur(long partenaire, int siege) throws Exception {
        String utilisateur = Base.lire("""
                insert into partenaires.utilisateur (partenaire_id, prenom, nom, courriel, etat, cree_le, cree_par)
                values (?, 'Noa', 'Essai', gen_random_uuid() || '@reunion.example', 'ACTIF', now(), 'essai') returning id""", partenaire).get(0);
        Base.lire("""
                insert into partenaires.administrateur (partenaire_id, utilisateur_id, siege, depuis, nomme_par) values (?, ?, ?, now(), 'essai')
                returning id""", partenaire, Long.valueOf(utilisateur), siege);
    }

    @Test
    void tout_ce_que_portait_l_un_passe_a_l_autre_et_la_trace_reste_des_deux_cotes() throws Exception {
        long garde = partenaire("Réunis fictifs");
        long absorbe = partenaire("Réunis fictifs (bis)");
        convention(absorbe, "ACTIVE");
        administrateur(absorbe, 1);
        administrateur(garde, 1);
        secretaire(() -> Services.trouver(ContactsService.class).ajouter(absorbe, new ContactSaisi("Lou", "Essai", null, "lou@essai.example", null, List.of(RoleContact.METIER))));
        secretaire(() -> {
            assertThat(fusions.apercu(absorbe, garde).deplace()).containsExactly("1\u00a0convention", "1\u00a0personne", "1\u00a0contact");
            fusions.fondre(absorbe, garde);
            assertThatThrownBy(() -> fusions.fondre(absorbe, garde)).isInstanceOf(Introuvable.class);
        });
        FichePartenaire apres = fiche(garde);
        assertThat(apres.conventions()).hasSize(1);
        assertThat(apres.personnes()).hasSize(2).allMatch(FichePartenaire.Personne::administrateur);
        assertThat(apres.presents()).hasSize(1);
        assertThat(apres.faits().get(0).titre()).isEqualTo("A repris " + PartenaireVu.reference(absorbe));
        assertThat(fiche(absorbe).fonduDans().id()).isEqualTo(garde);
        assertThat(fiche(absorbe).conventions()).isEmpty();
        assertThat(Base.lire("select distinct reference from journal.acte where objet = 'partenaire' and acte = 'MODIFICATION' and detail like 'Réuni à%'"))
                .contains(PartenaireVu.reference(absorbe));
    }

    @Test
    void r_part_2_et_5_deux_conventions_en_cours_ou_trois_administrateurs_l_empechent_et_c_est_dit() throws Exception {
        long un = partenaire("Empêchés fictifs");
        long autre = partenaire("Empêchés fictifs (bis)");
        convention(un, "ACTIVE");
        convention(autre, "ACTIVE");
        secretaire(() -> {
            assertThat(fusions.apercu(autre, un).empechement()).contains("Chacun a une convention en cours");
            assertThatThrownBy(() -> fusions.fondre(autre, un)).isInstanceOf(RegleRefusee.class).extracting("regle").isEqualTo("R-PART-2");
        });
        Base.ecrire("update partenaires.convention set etat = 'RESILIEE' where partenaire_id = " + autre);
        administrateur(un, 1);
        administrateur(un, 2);
        administrateur(autre, 1);
        secretaire(() -> assertThatThrownBy(() -> fusions.fondre(autre, un)).isInstanceOf(RegleRefusee.class).hasMessageContaining("3 administrateurs"));
        secretaire(() -> assertThatThrownBy(() -> fusions.fondre(un, un)).isInstanceOf(RegleRefusee.class));
    }

    @Test
    void rien_ne_s_accroche_a_un_partenaire_pendant_qu_il_est_reuni_a_un_autre() throws Exception {
        long garde = partenaire("Course fictive");
        long absorbe = partenaire("Course fictive (bis)");
        List<Throwable> refus = Course.derriere("update partenaires.partenaire set fondu_dans = " + garde + ", fondu_le = now() where id = " + absorbe,
                new Coureur(PartenairesPrets.SECRETAIRE, () -> Services.trouver(ContactsService.class).ajouter(absorbe,
                        new ContactSaisi("Lou", "Tardif", null, "lou@tardif.example", null, List.of(RoleContact.METIER)))));
        assertThat(refus).hasSize(1);
        assertThat(Base.lire("select id from partenaires.contact where partenaire_id = ?", absorbe)).isEmpty();
        assertThatThrownBy(() -> convention(absorbe, "BROUILLON")).hasMessageContaining("fondu dans");
    }

    @Test
    void ce_qui_se_ressemble_est_propose_une_fois_et_plus_apres_qu_on_a_dit_que_ce_sont_deux() throws Exception {
        long un = partenaire("Maison fictive des Genêts Dorés");
        long autre = partenaire("Maison fictive des Genets Dores");
        long pareil = partenaire("Résidence fictive numéro 1 des Genêts");
        long numero = partenaire("Résidence fictive numéro 2 des Genêts");
        secretaire(() -> {
            assertThat(fusions.doublons()).anyMatch(d -> d.premier().id() == un && d.second().id() == autre && !d.memeSiren());
            assertThat(fusions.doublons()).noneMatch(d -> d.premier().id() == pareil && d.second().id() == numero);
            fusions.distinguer(autre, un);
            assertThat(fusions.doublons()).noneMatch(d -> d.premier().id() == un && d.second().id() == autre);
        });
        assertThat(fiche(un).ressemblances()).isZero();
    }

    @Test
    void une_convention_passe_au_successeur_avec_ses_gens_le_jour_dit_et_pas_deux_fois() throws Exception {
        long ancien = partenaire("Prédécesseur fictif");
        long successeur = partenaire("Successeur fictif");
        long convention = convention(ancien, "ACTIVE");
        administrateur(ancien, 2);
        LocalDate hier = LocalDate.now().minusDays(1);
        secretaire(() -> {
            assertThatThrownBy(() -> transferts.transferer(convention, successeur, LocalDate.now().plusDays(1), " ")).isInstanceOfSatisfying(RegleRefusee.class,
                    r -> assertThat(r.toutes()).extracting(RegleRefusee::champ).containsExactly("effetLe", "motif"));
            assertThatThrownBy(() -> transferts.transferer(convention, ancien, hier, "Rien")).isInstanceOf(RegleRefusee.class);
            transferts.transferer(convention, successeur, hier, "Fusion des deux organismes.");
        });
        assertThat(fiche(ancien).conventions()).isEmpty();
        assertThat(fiche(successeur).conventions()).hasSize(1);
        assertThat(fiche(successeur).personnes()).singleElement().satisfies(p -> assertThat(p.administrateur()).isTrue());
        assertThat(Base.lire("select effet_le from partenaires.convention_transfert where convention_id = " + convention)).containsExactly(hier.toString());
        assertThat(Base.lire("select motif from journal.acte where objet = 'convention' and detail like ?", "Transférée de " + PartenaireVu.reference(ancien) + " à%"))
                .containsExactly("Fusion des deux organismes.");
        assertThat(fiche(successeur).faits()).extracting(FichePartenaire.Fait::titre).anyMatch(t -> t.contains("Transférée de Prédécesseur fictif à Successeur fictif"));
        long autre = convention(ancien, "ACTIVE");
        secretaire(() -> assertThatThrownBy(() -> transferts.transferer(autre, successeur, hier, "Encore")).isInstanceOf(RegleRefusee.class)
                .hasMessageContaining("a déjà une convention en cours"));
        assertThatThrownBy(() -> EnTantQue.faire(PartenairesPrets.GESTIONNAIRE, () -> transferts.aTransferer(autre)))
                .isInstanceOf(AccesRefuse.class);
    }
}
