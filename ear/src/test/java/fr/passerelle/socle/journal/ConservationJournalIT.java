package fr.passerelle.socle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.journal.conservation.Conservation;
import fr.passerelle.socle.journal.conservation.ConservationService;
import fr.passerelle.socle.journal.conservation.Gel;
import fr.passerelle.socle.journal.integrite.Faute;
import fr.passerelle.socle.journal.integrite.IntegriteService;
import fr.passerelle.socle.journal.integrite.NatureFaute;
import fr.passerelle.socle.journal.integrite.Verification;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Le journal se garde le temps dit, plus longtemps s'il est gelé, et ce qui s'en va laisse la chaîne vérifiable. */
@DansLeServeur
class ConservationJournalIT {

    private static final String A = "MED-2001-0001";
    private static final String B = "MED-2001-0002";

    @Test
    void chaque_acte_a_sa_duree_et_ce_qui_prouve_le_journal_n_en_a_pas() throws Exception {
        assertThat(apercu()).extracting(Conservation::acte).containsExactly(ActeJournal.values());
        assertThat(apercu()).allMatch(c -> c.acte().sePurge() == (c.mois() != null));
    }

    @Test
    void la_purge_retire_ce_qui_a_fait_son_temps_et_la_chaine_reste_verifiable() throws Exception {
        try (Falsification passe = new Falsification()) {
            long vieille = passe.ligneAncienne("LECTURE", A, 13);
            long recente = passe.ligneAncienne("LECTURE", A, 11);
            long modification = passe.ligneAncienne("MODIFICATION", A, 59);
            long verification = passe.ligneAncienne("VERIFICATION", A, 900);
            assertThat(verifier().fautes()).isEmpty();
            assertThat(purgeables()).isEqualTo(1);

            long purge = prochainePurge();
            faire(s -> s.purger(1, "échéance"));

            assertThat(restantes(vieille, recente, modification, verification)).containsExactly(recente, modification, verification);
            assertThat(verifier().fautes()).isEmpty();
            assertThat(Base.lire("select qui || ' ' || motif || ' ' || split_part(detail, ' ;', 1) from journal.acte where acte = 'PURGE'"
                    + " and objet = 'journal' and reference::bigint >= " + purge))
                    .containsExactly("dpo échéance 1 ligne retirée");
            assertThatThrownBy(() -> faire(s -> s.purger(0, "encore"))).hasMessageContaining("Aucune ligne");
        }
    }

    @Test
    void un_gel_retient_la_saisine_puis_le_journal_entier_et_se_leve() throws Exception {
        try (Falsification passe = new Falsification()) {
            long gelee = passe.ligneAncienne("LECTURE", A, 13);
            long libre = passe.ligneAncienne("LECTURE", B, 13);
            faire(s -> s.geler(A, "recours au tribunal"));
            assertThatThrownBy(() -> faire(s -> s.geler(A, "encore"))).isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà gelée");
            assertThat(gels()).extracting(Gel::dossier).containsExactly(A);
            assertThat(lectures().gelees()).isEqualTo(1);

            faire(s -> s.geler(null, "enquête"));
            assertThat(purgeables()).isZero();
            assertThatThrownBy(() -> faire(s -> s.purger(2, "échéance"))).hasMessageContaining("Aucune ligne");
            assertThat(restantes(gelee, libre)).containsExactly(gelee, libre);

            lever(null);
            faire(s -> s.purger(1, "échéance"));
            assertThat(restantes(gelee, libre)).containsExactly(gelee);

            lever(A);
            faire(s -> s.purger(1, "fin du recours"));
            assertThat(restantes(gelee, libre)).isEmpty();
            assertThat(verifier().fautes()).isEmpty();
        }
    }

    @Test
    void la_base_elle_meme_refuse_de_retirer_ce_qui_n_a_pas_fait_son_temps_ou_est_gele() throws Exception {
        try (Falsification passe = new Falsification()) {
            long gelee = passe.ligneAncienne("LECTURE", A, 13);
            long recente = passe.ligneAncienne("LECTURE", B, 11);
            faire(s -> s.geler(A, "recours au tribunal"));
            Base.ecrire("insert into journal.purge (le) values (now())");
            for (long ligne : new long[] {gelee, recente}) {
                assertThatThrownBy(() -> Base.ecrire("""
                        insert into journal.purgee (rang, purge)
                        select rang, (select max(id) from journal.purge) from journal.scelle where acte =\s""" + ligne))
                        .hasMessageContaining("n'a pas fait son temps, ou elle est gelée");
                assertThatThrownBy(() -> Base.ecrire("delete from journal.acte where id = " + ligne))
                        .hasMessageContaining("ne se modifie ni ne s'efface");
            }
            assertThatThrownBy(() -> Base.ecrire("delete from journal.gel")).hasMessageContaining("ne se modifie ni ne s'efface");
        }
    }

    @Test
    void une_ligne_glissee_dans_une_purge_est_trouvee() throws Exception {
        try (Falsification passe = new Falsification()) {
            passe.ligneAncienne("LECTURE", A, 13);
            long volee = passe.ligneAncienne("LECTURE", B, 2);
            faire(s -> s.purger(1, "échéance"));
            assertThat(verifier().fautes()).isEmpty();
            passe.faire("insert into journal.purgee select rang, (select max(id) from journal.purge) from journal.scelle where acte = " + volee,
                    "delete from journal.acte where id = " + volee);
            assertThat(verifier().fautes()).extracting(Faute::nature).containsExactly(NatureFaute.PURGE_FAUSSE);
        }
    }

    @Test
    void un_apercu_perime_ne_retire_rien() throws Exception {
        try (Falsification passe = new Falsification()) {
            long vieille = passe.ligneAncienne("LECTURE", A, 13);
            assertThatThrownBy(() -> faire(s -> s.purger(7, "échéance"))).isInstanceOf(RegleRefusee.class).hasMessageContaining("a changé");
            assertThatThrownBy(() -> faire(s -> s.purger(1, " "))).isInstanceOf(RegleRefusee.class).hasMessageContaining("raison");
            assertThat(restantes(vieille)).containsExactly(vieille);
        }
    }

    @Test
    void une_duree_change_avec_sa_raison_dans_ses_bornes() throws Exception {
        try (Falsification passe = new Falsification()) {
            long ligne = passe.ligneAncienne("LECTURE", A, 13);
            faire(s -> s.fixer(ActeJournal.LECTURE, 24, "décision du comité"));
            assertThat(purgeables()).isZero();
            assertThat(Base.lire("select detail || ' ' || motif from journal.acte where objet = 'conservation' and reference = 'LECTURE'"))
                    .containsExactly("Lecture\u202f: 24 mois décision du comité");
            for (int mois : new int[] {5, 601}) {
                assertThatThrownBy(() -> faire(s -> s.fixer(ActeJournal.LECTURE, mois, "x"))).hasMessageContaining("Une durée va de");
            }
            assertThatThrownBy(() -> faire(s -> s.fixer(ActeJournal.PURGE, 12, "x"))).hasMessageContaining("se gardent toujours");
            assertThat(restantes(ligne)).containsExactly(ligne);
        }
    }

    private static void lever(String dossier) throws Exception {
        Gel gel = gels().stream().filter(g -> Objects.equals(g.dossier(), dossier)).findFirst().orElseThrow();
        faire(s -> s.lever(gel.id(), "terminé"));
    }

    private static List<Long> restantes(long... lignes) throws Exception {
        String liste = String.join(",", Arrays.stream(lignes).mapToObj(String::valueOf).toList());
        return Base.lire("select id from journal.acte where id in (" + liste + ") order by id").stream().map(Long::valueOf).toList();
    }

    private static long prochainePurge() throws Exception {
        return Long.parseLong(Base.lire("select coalesce(max(id), 0) + 1 from journal.purge").get(0));
    }

    private static long purgeables() throws Exception {
        return apercu().stream().mapToLong(Conservation::purgeables).sum();
    }

    private static Conservation lectures() throws Exception {
        return apercu().stream().filter(c -> c.acte() == ActeJournal.LECTURE).findFirst().orElseThrow();
    }

    private static List<Conservation> apercu() throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(ConservationService.class).apercu());
    }

    private static List<Gel> gels() throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(ConservationService.class).gels());
    }

    private static void faire(Consumer<ConservationService> acte) throws Exception {
        EnTantQue.faire("dpo", () -> acte.accept(Services.trouver(ConservationService.class)));
    }

    private static Verification verifier() throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(IntegriteService.class).verifier(null));
    }
}
