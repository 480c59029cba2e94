package fr.passerelle.socle.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.journal.integrite.Faute;
import fr.passerelle.socle.journal.integrite.IntegriteService;
import fr.passerelle.socle.journal.integrite.NatureFaute;
import fr.passerelle.socle.journal.integrite.Temoin;
import fr.passerelle.socle.journal.integrite.Verification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** R-MED-29 : qui touche une ligne du journal, même maître de la base et toutes gardes levées, est trouvé. */
@DansLeServeur
class IntegriteJournalIT {

    private static final int ECRIVAINS = 8;
    private static final int ACTES = 40;

    @ParameterizedTest
    @ValueSource(strings = {
        "qui = 'personne'", "acte = 'CREATION'", "objet = 'bilan'", "reference = null", "dossier = 'MED-2026-0001'",
        "detail = 'Compte suspendu'", "motif = ''", "adresse = '10.0.0.9'", "le = le + interval '1 microsecond'"})
    void R_MED_29_une_colonne_alteree_est_nommee_par_sa_ligne(String changement) throws Exception {
        long ligne = laisserTroisTraces();
        try (Falsification fraude = new Falsification()) {
            fraude.faire("update journal.acte set " + changement + " where id = " + ligne);
            assertThat(verifier().fautes()).containsExactly(new Faute(NatureFaute.ALTEREE, rang(ligne), ligne));
        }
        assertThat(verifier().intacte()).isTrue();
    }

    @Test
    void R_MED_29_deux_lignes_echangees_sont_nommees_toutes_deux() throws Exception {
        long ligne = laisserTroisTraces();
        try (Falsification fraude = new Falsification()) {
            fraude.faire("""
                    update journal.acte a set le = b.le, qui = b.qui, acte = b.acte, reference = b.reference, detail = b.detail,
                        adresse = b.adresse
                    from journal.acte b where a.id in (%1$d, %1$d + 1) and b.id = 2 * %1$d + 1 - a.id""".formatted(ligne));
            assertThat(verifier().fautes()).extracting(Faute::nature, Faute::ligne).containsExactly(
                    tuple(NatureFaute.ALTEREE, ligne),
                    tuple(NatureFaute.ALTEREE, ligne + 1));
        }
    }

    @Test
    void R_MED_29_une_ligne_retiree_est_nommee_meme_partie_avec_son_sceau() throws Exception {
        long ligne = laisserTroisTraces();
        long rang = rang(ligne);
        try (Falsification fraude = new Falsification()) {
            fraude.faire("delete from journal.acte where id = " + ligne);
            assertThat(verifier().fautes()).containsExactly(new Faute(NatureFaute.RETIREE, rang, ligne));
            fraude.faire("delete from journal.scelle where rang = " + rang);
            assertThat(verifier().fautes()).containsExactly(new Faute(NatureFaute.RETIREE, rang, null));
        }
    }

    @Test
    @SuppressWarnings("try") // refermée, la falsification remet le journal comme il était
    void R_MED_29_une_ligne_inseree_est_nommee_meme_scellee_par_la_base() throws Exception {
        laisserTroisTraces();
        String ecrire = "insert into journal.acte (le, qui, acte, objet) values (%s, 'intrus', 'LECTURE', 'saisine')";
        try (Falsification fraude = new Falsification()) {
            fraude.faire(ecrire.formatted("now()"));
            assertThat(verifier().fautes()).extracting(Faute::nature).containsExactly(NatureFaute.INSEREE);
        }
        try (Falsification fraude = new Falsification()) {
            Base.ecrire(ecrire.formatted("now() - interval '30 days'"));
            assertThat(verifier().fautes()).extracting(Faute::nature).containsExactly(NatureFaute.ANTIDATEE);
        }
    }

    @Test
    void R_MED_29_un_sceau_refait_avec_les_fonctions_de_la_base_se_voit_sur_le_suivant() throws Exception {
        long ligne = laisserTroisTraces();
        try (Falsification fraude = new Falsification()) {
            fraude.faire("update journal.acte set qui = 'personne' where id = " + ligne,
                    "update journal.scelle s set contenu = journal.contenu(a) from journal.acte a where a.id = s.acte and a.id = " + ligne,
                    """
                    update journal.scelle s set empreinte = journal.empreinte(p.empreinte, s.rang, s.acte, s.le, s.contenu)
                    from journal.scelle p where p.rang = s.rang - 1 and s.acte =\s""" + ligne);
            assertThat(verifier().fautes()).containsExactly(new Faute(NatureFaute.DESCELLEE, rang(ligne) + 1, ligne + 1));
        }
    }

    @Test
    void R_MED_29_une_verification_trompee_par_une_fonction_de_la_base_voit_quand_meme() throws Exception {
        long ligne = laisserTroisTraces();
        try (Falsification fraude = new Falsification()) {
            fraude.faire("alter function journal.contenu rename to contenu_vrai", """
                    create function journal.contenu(a journal.acte) returns bytea language sql as $$
                        select coalesce((select contenu from journal.scelle where acte = a.id), journal.contenu_vrai(a)) $$""",
                    "update journal.acte set qui = 'personne' where id = " + ligne);
            assertThat(verifier().fautes()).containsExactly(new Faute(NatureFaute.ALTEREE, rang(ligne), ligne));
        } finally {
            Base.ecrire("drop function journal.contenu");
            Base.ecrire("alter function journal.contenu_vrai rename to contenu");
        }
    }

    @Test
    void R_MED_29_un_journal_coupe_a_sa_fin_est_trouve_par_le_temoin_note() throws Exception {
        laisserTroisTraces();
        Temoin note = verifier().fin();
        assertThat(verifier(note).intacte()).isTrue();
        try (Falsification fraude = new Falsification()) {
            fraude.faire("delete from journal.acte where id in (select acte from journal.scelle where rang >= %d)".formatted(note.rang()),
                    "delete from journal.scelle where rang >= " + note.rang());
            assertThat(verifier().intacte()).isTrue();
            assertThat(verifier(note).fautes()).extracting(Faute::nature).containsExactly(NatureFaute.TEMOIN_PERDU);
        }
    }

    @Test
    void R_MED_29_la_verification_est_elle_meme_une_ligne_du_journal_avec_son_temoin() throws Exception {
        Verification trouvee = verifier();
        assertThat(Base.lire("select qui || ' ' || detail from journal.acte where acte = 'VERIFICATION' order by id desc limit 1"))
                .containsExactly("dpo Journal intact\u202f; lignes lues\u202f: " + trouvee.lignes() + "\u202f; témoin " + trouvee.fin().aNoter());
    }

    @ParameterizedTest
    @ValueSource(strings = {"update journal.scelle set le = now()", "delete from journal.scelle", "truncate journal.scelle cascade"})
    void R_MED_29_la_base_refuse_de_changer_un_sceau(String sql) throws Exception {
        laisserTroisTraces();
        assertThatThrownBy(() -> Base.ecrire(sql)).hasMessageContaining("ne se modifie ni ne s'efface");
    }

    @Test
    void des_actes_au_meme_instant_forment_une_seule_chaine() throws Exception {
        long avant = verifier().lignes();
        ExecutorService fils = Executors.newFixedThreadPool(ECRIVAINS);
        try {
            List<Callable<Void>> ecritures = new ArrayList<>();
            for (int i = 0; i < ACTES; i++) {
                ecritures.add(() -> {
                    laisserUneTrace();
                    return null;
                });
            }
            for (Future<Void> ecriture : fils.invokeAll(ecritures)) {
                ecriture.get();
            }
        } finally {
            fils.shutdown();
        }
        Verification apres = verifier();
        assertThat(apres.intacte()).isTrue();
        assertThat(apres.lignes()).isGreaterThanOrEqualTo(avant + ACTES);
    }

    /** Two lines follow the one returned: what is done to it is within the chain, and not at its end. */
    private static long laisserTroisTraces() throws Exception {
        laisserUneTrace();
        long ligne = Long.parseLong(Base.lire("select max(id) from journal.acte").get(0));
        laisserUneTrace();
        laisserUneTrace();
        return ligne;
    }

    private static void laisserUneTrace() throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(ComptesService.class).reactiver("pilote"));
    }

    private static long rang(long ligne) throws Exception {
        return Long.parseLong(Base.lire("select rang from journal.scelle where acte = " + ligne).get(0));
    }

    private static Verification verifier() throws Exception {
        return verifier(null);
    }

    private static Verification verifier(Temoin temoin) throws Exception {
        return EnTantQue.executer("dpo", () -> Services.trouver(IntegriteService.class).verifier(temoin));
    }
}
