package fr.passerelle.partenaires.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.partenaires.nomenclature.DecisionRevue;
import fr.passerelle.partenaires.nomenclature.EtatLigneRevue;
import fr.passerelle.partenaires.nomenclature.EtatRevue;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.revue.CampagneSaisie;
import fr.passerelle.partenaires.revue.DecisionSaisie;
import fr.passerelle.partenaires.revue.LigneVue;
import fr.passerelle.partenaires.revue.MaRevueService;
import fr.passerelle.partenaires.revue.RevueVue;
import fr.passerelle.partenaires.revue.RevuesService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.taches.demande.Tache;
import fr.passerelle.socle.taches.demande.TachesService;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The yearly review in the server: opened for all at once, each line to someone else than its holder, signed, expired, proven. */
@DansLeServeur
class RevueIT {

    private static final String CAF = "habilitations";

    private MaRevueService miennes;
    private RevuesService revues;

    @BeforeEach
    void trouver() {
        miennes = Services.trouver(MaRevueService.class);
        revues = Services.trouver(RevuesService.class);
    }

    /** Un partenaire de ce type, deux administrateurs qui ont chacun un droit, une troisième personne qui en a deux. */
    private record Seme(PartenaireDEssai partenaire, String un, String deux, String trois, List<Long> droits) {
    }

    private static Seme semer(TypePartenaire type, String mode) throws Exception {
        PartenaireDEssai p = PartenaireDEssai.avec(mode, "AFAS", "CDAP");
        Base.ecrire("update partenaires.partenaire set type = '" + type + "' where id = " + p.id());
        String un = p.administrateur("un", 1);
        String deux = p.administrateur("deux", 2);
        String trois = p.personne("trois");
        return new Seme(p, un, deux, trois, List.of(p.droit(un, "AFAS"), p.droit(deux, "AFAS"), p.droit(trois, "AFAS"), p.droit(trois, "CDAP")));
    }

    private void ouvrir(TypePartenaire type) throws Exception {
        long tache = EnTantQue.executer(CAF, () -> revues.ouvrir(new CampagneSaisie("Revue d’essai " + type, type, LocalDate.now().plusDays(40))));
        TachesService taches = Services.trouver(TachesService.class);
        Tache vue = EnTantQue.executer(CAF, () -> taches.tache(tache));
        for (long fin = System.nanoTime() + 30_000_000_000L; !vue.finie() && System.nanoTime() < fin; vue = EnTantQue.executer(CAF, () -> taches.tache(tache))) {
            LockSupport.parkNanos(20_000_000L);
        }
        assertThat(vue.issue()).contains("à revoir");
    }

    private RevueVue lue(String qui) throws Exception {
        return EnTantQue.executer(qui, () -> miennes.enCours()).orElseThrow();
    }

    private static long ligne(RevueVue revue, long droit) {
        return revue.lignes().stream().filter(l -> l.habilitation() == droit).findFirst().orElseThrow().id();
    }

    private void decider(String qui, long droit, DecisionRevue decision) throws Exception {
        long id = ligne(lue(qui), droit);
        EnTantQue.faire(qui, () -> miennes.decider(List.of(new DecisionSaisie(id, 0, decision, null, null))));
    }

    @Test
    void r_part_12_une_campagne_ouvre_une_ligne_par_droit_vivant_et_chacun_signe_pour_ce_qu_il_a_choisi() throws Exception {
        Seme s = semer(TypePartenaire.DEPARTEMENT, "DELEGUEE");
        ouvrir(TypePartenaire.DEPARTEMENT);
        RevueVue ouverte = lue(s.un());
        assertThat(ouverte.lignes()).extracting(LigneVue::habilitation).containsExactlyInAnyOrderElementsOf(s.droits());
        assertThat(ouverte.aMoi()).hasSize(3);
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'REVUE_OUVERTE' and reference = ?", ouverte.reference())).containsExactly("2");
        assertThatThrownBy(() -> decider(s.un(), s.droits().get(0), DecisionRevue.GARDER)).extracting("regle").isEqualTo("R-PART-13");

        assertThat(EnTantQue.executer(s.un(), () -> miennes.garderTout())).isEqualTo(3);
        decider(s.un(), s.droits().get(3), DecisionRevue.RETIRER);
        assertThatThrownBy(() -> EnTantQue.faire(s.un(), () -> miennes.signer("Quelqu’un d’autre"))).extracting("champ").isEqualTo("nom");
        assertThat(PartenaireDEssai.etat(s.droits().get(3))).isEqualTo("ACTIVE");
        assertThat(EnTantQue.executer(s.un(), () -> miennes.aSigner())).contains("Alix un, administrateur des comptes", "— gardé", "— retiré");
        assertThat(EnTantQue.executer(s.un(), () -> miennes.signer("alix UN"))).isEqualTo(3);
        assertThat(PartenaireDEssai.etat(s.droits().get(3))).isEqualTo("RETIREE");
        assertThat(Base.lire("select date_revue = current_date from partenaires.habilitation where id = ?", s.droits().get(2))).containsExactly("t");

        decider(s.deux(), s.droits().get(0), DecisionRevue.GARDER);
        EnTantQue.faire(s.deux(), () -> miennes.signer("Alix deux"));
        RevueVue preuve = EnTantQue.executer(s.un(), () -> miennes.preuve(ouverte.id()));
        assertThat(preuve.etat()).isEqualTo(EtatRevue.TERMINEE);
        assertThat(preuve.attestations()).hasSize(2).allSatisfy(a -> assertThat(a.empreinte()).hasSize(64));
        assertThat(EnTantQue.executer(s.un(), () -> miennes.enCours())).isEmpty();
        unAutrePartenaireNeLaTrouvePas(ouverte.id());
    }

    private void unAutrePartenaireNeLaTrouvePas(long id) throws Exception {
        Seme autre = semer(TypePartenaire.AUTRE, "DELEGUEE");
        assertThatThrownBy(() -> EnTantQue.faire(autre.un(), () -> miennes.preuve(id))).isInstanceOf(Introuvable.class);
        assertThatThrownBy(() -> EnTantQue.faire(autre.trois(), () -> miennes.enCours())).isInstanceOf(AccesRefuse.class);
        assertThatThrownBy(() -> EnTantQue.faire(autre.un(), () -> revues.preuve(id))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void un_droit_fini_entre_temps_se_dit_et_la_caf_revoit_ce_qu_elle_gere() throws Exception {
        Seme s = semer(TypePartenaire.FRANCE_TRAVAIL, "CAF");
        ouvrir(TypePartenaire.FRANCE_TRAVAIL);
        assertThat(lue(s.un()).aMoi()).isEmpty();
        long id = lue(s.un()).id();
        Base.ecrire("update partenaires.habilitation set etat = 'RETIREE', finie_le = now(), finie_par = 'essai' where id = " + s.droits().get(2));
        RevueVue vue = EnTantQue.executer(CAF, () -> revues.revue(id));
        assertThat(vue.aMoi()).hasSize(3);
        assertThat(vue.combien(EtatLigneRevue.PARTIE)).isEqualTo(1);
        EnTantQue.faire(CAF, () -> revues.garderTout(id));
        EnTantQue.faire(CAF, () -> revues.signer(id, "Noa Démo-Accès"));
        RevueVue finie = EnTantQue.executer("secretariat", () -> revues.preuve(id));
        assertThat(finie.etat()).isEqualTo(EtatRevue.TERMINEE);
        assertThat(finie.combien(EtatLigneRevue.CONFIRMEE)).isEqualTo(3);
        assertThatThrownBy(() -> EnTantQue.faire("secretariat", () -> revues.garderTout(id))).isInstanceOf(AccesRefuse.class);
    }

    @Test
    void les_rappels_partent_une_fois_et_ce_qui_n_est_pas_revu_expire_quinze_jours_apres() throws Exception {
        Seme s = semer(TypePartenaire.SAAD, "DELEGUEE");
        ouvrir(TypePartenaire.SAAD);
        RevueVue ouverte = lue(s.un());
        decider(s.un(), s.droits().get(1), DecisionRevue.GARDER);
        assertThat(rappels(ouverte)).isEqualTo(0);
        reculer(ouverte.id(), 12);
        laNuit();
        laNuit();
        assertThat(rappels(ouverte)).isEqualTo(2);
        reculer(ouverte.id(), 22);
        laNuit();
        assertThat(rappels(ouverte)).isEqualTo(4);
        reculer(ouverte.id(), 20);
        laNuit();
        assertThat(PartenaireDEssai.etat(s.droits().get(0))).isEqualTo("ACTIVE");
        reculer(ouverte.id(), 1);
        laNuit();
        assertThat(s.droits()).allSatisfy(d -> assertThat(PartenaireDEssai.etat(d)).isEqualTo("EXPIREE"));
        RevueVue echue = EnTantQue.executer(s.un(), () -> miennes.preuve(ouverte.id()));
        assertThat(echue.etat()).isEqualTo(EtatRevue.ECHUE);
        assertThat(echue.combien(EtatLigneRevue.EXPIREE)).isEqualTo(4);
        assertThatThrownBy(() -> EnTantQue.faire(CAF, () -> revues.garderTout(ouverte.id()))).isInstanceOf(RegleRefusee.class).hasMessageContaining("close");
    }

    private static void laNuit() throws Exception {
        TravauxService travaux = Services.trouver(TravauxService.class);
        assertThat(EnTantQue.executer("admin", () -> travaux.lancer("partenaires.revues", "essai")).erreur()).isNull();
    }

    private static void reculer(long revue, int jours) throws Exception {
        Base.ecrire("update partenaires.revue set echeance = echeance - " + jours + ", expire_le = expire_le - " + jours + " where id = " + revue);
    }

    private static long rappels(RevueVue revue) throws Exception {
        return Long.parseLong(Base.lire("select count(*) from courriels.envoi where modele = 'REVUE_RAPPEL' and reference = ?", revue.reference()).get(0));
    }

    @Test
    void la_revue_d_un_partenaire_s_ouvre_d_elle_meme_quand_son_annee_est_finie() throws Exception {
        Seme s = semer(TypePartenaire.ESAT, "DELEGUEE");
        Base.ecrire("update partenaires.convention set signee_le = current_date - 400, effet_le = current_date - 400 where id = " + s.partenaire().convention());
        laNuit();
        RevueVue ouverte = lue(s.un());
        assertThat(ouverte.echeance()).isEqualTo(LocalDate.now().plusDays(45));
        assertThat(ouverte.lignes()).hasSize(4);
    }
}
