package fr.passerelle.mediation.conservation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.Demandes;
import fr.passerelle.mediation.bilan.BilanService;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.bilan.SaisinesAuHasard;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.registre.LigneRegistre;
import fr.passerelle.mediation.reprise.RepriseService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Parametres;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.EcritsDeLaBase;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.journal.conservation.ConservationService;
import fr.passerelle.socle.listes.ListesService;
import fr.passerelle.socle.listes.VuesService;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case grows old, in the real server: seen by fewer, then by nobody, and no figure moves. */
@DansLeServeur
class ConservationIT {

    /** Frozen here for good: a year of no other test. */
    private static final int ANNEE = 2010;
    private static final int REPRISE = 2002;
    private static final String FICHIER = "reference/saisines_2025.csv";

    private final List<String> enregistrees = new ArrayList<>();
    private ConservationSaisinesService conservation;
    private SaisineService saisines;
    private DossierService dossiers;
    private BilanService bilans;

    @BeforeEach
    void trouverLesServices() {
        conservation = Services.trouver(ConservationSaisinesService.class);
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
        bilans = Services.trouver(BilanService.class);
    }

    @AfterEach
    void rendreLaBaseAuxAutres() throws Exception {
        Base.ecrire("update mediation.saisine set archivee_le = null where anonymisee_le is null");
        Base.ecrire("delete from conservation.duree where a_compter_du > date '2000-01-01'");
        Base.ecrire("delete from mediation.saisine where annee in (" + REPRISE + ", " + ANNEE + ")");
        for (String reference : enregistrees) {
            Base.ecrire("delete from mediation.saisine where reference = '" + reference + "'");
        }
    }

    @Test
    void r_med_30_terminee_depuis_un_an_une_saisine_n_est_plus_vue_que_du_mediateur_puis_revient_si_la_duree_s_allonge() throws Exception {
        String reference = terminee(380);
        assertThat(lire("assistant", reference).entete().archiveeLe()).isNull();
        lancerLeTravail();
        EnTantQue.faire("assistant", () -> assertThatThrownBy(() -> dossiers.dossier(reference)).isInstanceOf(Introuvable.class));
        assertThat(lire("mediateur", reference).entete().archiveeLe()).isEqualTo(LocalDate.now());

        EnTantQue.faire("dpo", () -> conservation.fixer(new Duree("SAISINE", LocalDate.now(), 590, 10, "le temps d’une enquête")));
        lancerLeTravail();
        assertThat(lire("assistant", reference).entete().archiveeLe()).isNull();
    }

    @Test
    void r_med_30_la_duree_de_ce_que_garde_une_autre_piece_ne_se_decide_pas_ici() throws Exception {
        assertThat(EnTantQue.executer("mediateur", () -> conservation.durees())).extracting(Duree::objet).contains("SAISINE", "COURRIEL", "BROUILLON");
        assertThat(EnTantQue.executer("mediateur", () -> conservation.decidables())).extracting(ObjetConserve::code).containsExactly("SAISINE", "BROUILLON");
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> conservation.fixer(new Duree("COURRIEL", LocalDate.now(), 1, 0, "trop court")))
                .isInstanceOfSatisfying(RegleRefusee.class, r -> assertThat(r.champ()).isEqualTo("objet")));
    }

    @Test
    void r_med_30_anonymisee_une_saisine_ne_dit_plus_rien_de_personne_et_aucun_chiffre_ne_bouge() throws Exception {
        SaisinesAuHasard.inserer(ANNEE, 300, new Random().nextLong());
        EnTantQue.faire("mediateur", () -> Services.trouver(RepriseService.class).importer("saisines_2002.csv", reference(REPRISE)));
        String pleine = pleine();
        Bilan<Complements> hasard = bilan(ANNEE);
        Bilan<Complements> publie = bilan(REPRISE);
        assertThat(publie.indicateur("I-01").numerateur()).isEqualByComparingTo("33");
        EnTantQue.faire("mediateur", () -> bilans.arreter(ANNEE));

        String gelee = terminee(4_000);
        EnTantQue.faire("dpo", () -> Services.trouver(ConservationService.class).geler(gelee, "recours au tribunal"));
        anonymiserTout();

        Bilan<Complements> apres = EnTantQue.executer("mediateur", () -> bilans.corriger(ANNEE, "Après l’anonymisation de l’année."));
        memesChiffres(apres, hasard);
        memesChiffres(EnTantQue.executer("direction", () -> bilans.version(ANNEE, 1)), hasard);
        memesChiffres(bilan(REPRISE), publie);
        assertThat(Base.lire("select count(*) from mediation.saisine where annee in (2002, 2010) and terminee_le is not null and anonymisee_le is null"))
                .containsExactly("0");
        rienNeReste(pleine);
        assertThat(lire("mediateur", gelee).demande().concerneNom()).as("gelée, intacte").isEqualTo("Exemple");
        EnTantQue.faire("dpo", () -> Services.trouver(ConservationService.class).lever(Services.trouver(ConservationService.class).gels()
                .stream().filter(g -> gelee.equals(g.dossier())).findFirst().orElseThrow().id(), "jugement rendu"));
    }

    @Test
    void r_med_30_une_decision_coupee_en_chemin_est_reprise_par_le_travail_de_nuit() throws Exception {
        SaisinesAuHasard.inserer(ANNEE, 50, 7);
        Base.ecrire("""
                insert into mediation.anonymisation (decidee_le, decidee_par, motif, jusqu_au, annoncees)
                values (now(), 'dpo', 'coupée', date '2010-12-31', 40)""");
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> conservation.decider(conservation.situation().echues(), "encore"))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("déjà en cours"));
        lancerLeTravail();
        Rapport rapport = EnTantQue.executer("dpo", () -> conservation.rapports()).get(0);
        assertThat(rapport.enCours()).isFalse();
        assertThat(rapport.motif()).isEqualTo("coupée");
        assertThat(rapport.faites()).isPositive();
    }

    @Test
    void r_med_30_repondue_depuis_plus_de_trois_mois_et_jamais_cloturee_une_saisine_se_compte_et_se_retrouve_au_registre() throws Exception {
        long avant = jamaisCloturees();
        String ancienne = repondue(LocalDate.now().minusMonths(3).minusDays(1));
        String recente = repondue(LocalDate.now().minusMonths(3));
        assertThat(jamaisCloturees()).isEqualTo(avant + 1);
        assertThat(quiTardent()).contains(ancienne).doesNotContain(recente);

        EnTantQue.faire("mediateur", () -> saisines.cloturer(ancienne, dossiers.dossier(ancienne).version()));
        assertThat(jamaisCloturees()).isEqualTo(avant);
        assertThat(quiTardent()).doesNotContain(ancienne);
    }

    @Test
    void rien_n_est_decide_sans_raison_ni_sur_un_autre_nombre_et_la_direction_n_entre_pas() throws Exception {
        SaisinesAuHasard.inserer(ANNEE, 20, 11);
        EnTantQue.faire("dpo", () -> {
            long dues = conservation.situation().echues();
            assertThat(conservation.echues(1).total()).isEqualTo(dues);
            assertThatThrownBy(() -> conservation.decider(dues, " ")).isInstanceOf(RegleRefusee.class).hasMessageContaining("raison");
            assertThatThrownBy(() -> conservation.decider(dues + 1, "trop")).isInstanceOf(RegleRefusee.class).hasMessageContaining("a changé");
        });
        assertThat(Base.lire("select count(*) from mediation.anonymisation where motif = 'trop'")).containsExactly("0");
        EnTantQue.faire("direction", () -> assertThatThrownBy(() -> conservation.situation()).isInstanceOf(AccesRefuse.class));
    }

    /** Everything a case may hold, in one that ended long ago. */
    private String pleine() throws Exception {
        String reference = terminee(5_900);
        String id = Base.lire("select id from mediation.saisine where reference = ?", reference).get(0);
        for (String ordre : List.of(
                "insert into mediation.note_confidentielle (saisine_id, texte, le, auteur) values (%s, 'SECRET', now(), 'mediateur')",
                "insert into mediation.suivi (saisine_id, intitule) values (%s, 'SECRET')",
                "insert into mediation.question (saisine_id, nature, destinataire, texte, posee_le, posee_par, echeance)"
                        + " values (%s, 'SERVICE', 'SECRET', 'SECRET', now(), 'mediateur', current_date)",
                "with d as (insert into documents.document (modele, objet, reference, destinataire, intitule, corps, jour, fige_le, auteur, empreinte)"
                        + " values ('mediation.ACCUSE_RECEPTION', 'saisine', 'SECRET', 'SECRET', 'SECRET', 'SECRET', date '2026-01-01', now(), 'mediateur',"
                        + " encode(sha256(E'\\nSECRET\\nSECRET\\n2026-01-01\\nSECRET'), 'hex')) returning id)"
                        + " insert into mediation.lettre (saisine_id, nature, document_id) select %s, 'ACCUSE_RECEPTION', id from d",
                "insert into mediation.proposition_equite (saisine_id, texte, proposee_le, proposee_par, acceptee, motif_decision, decidee_le,"
                        + " decidee_par) values (%s, 'SECRET', now(), 'mediateur', false, 'SECRET', now(), 'direction')",
                "insert into courriels.envoi (modele, adresse, sujet, corps, objet, reference, depose_le, etat, envoye_le) select 'ACCUSE',"
                        + " 'SECRET@demo.example', 'SECRET', 'SECRET', 'saisine', reference, now(), 'ENVOYE', now() from mediation.saisine where id = %s",
                "with p as (insert into pieces.piece (nom, type, taille, empreinte, deposee_le, deposee_par) values ('SECRET.pdf',"
                        + " 'application/pdf', 3, repeat('a', 64), now() - interval '9 days', 'mediateur') returning id)"
                        + " insert into mediation.document (saisine_id, piece_id, ajoute_le, ajoute_par) select %s, id, now(), 'mediateur' from p")) {
            Base.ecrire(ordre.formatted(id));
        }
        Base.ecrire("insert into courriels.envoi (modele, adresse, sujet, corps, objet, depose_le, prochain_essai, perime_le) values ('ENQUETE',"
                + " 'SECRET@demo.example', 'Votre avis', 'SECRET', 'enquete', now() - interval '31 days', 'infinity', now() - interval '1 day')");
        EnTantQue.faire("mediateur", () -> Services.trouver(VuesService.class)
                .enregistrer("mediation/saisines", "En retard", Parametres.lire("q=SECRET&delai=EN_RETARD")));
        return reference;
    }

    private void rienNeReste(String reference) throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("pieces.purge", "essai"));
        EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("conservation.menage", "essai"));
        for (String colonne : EcritsDeLaBase.tous()) {
            String table = colonne.substring(0, colonne.lastIndexOf('.'));
            assertThat(Base.lire("select count(*) from " + table + " where cast(" + colonne.substring(table.length() + 1) + " as text) ~ '\\mSECRET\\M'"))
                    .as(colonne).containsExactly("0");
        }
        DossierSaisine dossier = lire("mediateur", reference);
        assertThat(dossier.toString()).doesNotContain("SECRET").doesNotContain("Jeanne").doesNotContain("Exemple").doesNotContain("7654321");
        assertThat(dossier.entete().anonymiseeLe()).isEqualTo(LocalDate.now());
        assertThat(dossier.actes()).isEmpty();
        assertThat(Base.lire("""
                select count(*) from mediation.saisine where reference = ? and (recherche @@ 'jeanne' or texte_plie like '%jeanne%')""", reference))
                .containsOnly("0");
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> saisines.affecter(reference, dossier.version(), "mediateur"))
                .isInstanceOf(RegleRefusee.class).hasMessageContaining("anonymisée"));
    }

    private String terminee(int ilYA) throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        enregistrees.add(reference);
        Base.ecrire("""
                update mediation.saisine set demarche_date = demarche_date - %1$d, date_reception = date_reception - %1$d, etat = 'CLOTUREE',
                    date_accuse = null, date_cloture = date_reception - %1$d + 3, motif_cloture = 'DESISTEMENT'
                where reference = '%2$s'""".formatted(ilYA, reference));
        return reference;
    }

    private String repondue(LocalDate le) throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        enregistrees.add(reference);
        Base.ecrire("""
                update mediation.saisine set demarche_date = j - 9, date_reception = j - 3, date_accuse = null, recevable = true,
                    date_recevabilite = j - 3, date_premiere_reponse = j, date_reponse = j, mode_reponse = 'COURRIEL',
                    position = 'CONFIRMEE', origine = 'AUCUN', etat = 'REPONDUE'
                from (select date '%s' as j) jour where reference = '%s'""".formatted(le, reference));
        return reference;
    }

    private long jamaisCloturees() throws Exception {
        return EnTantQue.executer("dpo", () -> conservation.situation().jamaisCloturees());
    }

    private List<String> quiTardent() throws Exception {
        Parametres adresse = Parametres.lire("cloture=TARDE&tri=-reponse&taille=100");
        return EnTantQue.executer("mediateur", () -> Services.trouver(ListesService.class).lire("mediation/saisines", adresse).tranche().lignes())
                .stream().map(l -> ((LigneRegistre) l).reference()).toList();
    }

    private DossierSaisine lire(String qui, String reference) throws Exception {
        return EnTantQue.executer(qui, () -> dossiers.dossier(reference));
    }

    private void lancerLeTravail() throws Exception {
        EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("mediation.conservation", "essai"));
    }

    private void anonymiserTout() throws Exception {
        EnTantQue.faire("dpo", () -> {
            conservation.decider(conservation.situation().echues(), "échéance");
            conservation.executer();
            Rapport rapport = conservation.rapports().get(0);
            assertThat(rapport.enCours()).isFalse();
            assertThat(rapport.faites()).isEqualTo(rapport.annoncees());
            assertThat(rapport.gelees()).isPositive();
            assertThat(conservation.references(rapport.id())).hasSize((int) rapport.faites());
        });
    }

    private Bilan<Complements> bilan(int annee) throws Exception {
        return EnTantQue.executer("direction", () -> bilans.pour(annee));
    }

    private static void memesChiffres(Bilan<Complements> bilan, Bilan<Complements> attendu) {
        assertThat(bilan.indicateurs()).usingRecursiveComparison().ignoringFields("n1").isEqualTo(attendu.indicateurs());
        assertThat(bilan.repartitions()).usingRecursiveComparison().ignoringFields("lignes.n1").isEqualTo(attendu.repartitions());
        assertThat(bilan.propre().delais()).isEqualTo(attendu.propre().delais());
    }

    /** The reference file of 2025, moved to another year. */
    private static byte[] reference(int annee) throws Exception {
        try (InputStream flux = ConservationIT.class.getClassLoader().getResourceAsStream(FICHIER)) {
            return new String(flux.readAllBytes(), StandardCharsets.UTF_8).replace("2025", String.valueOf(annee)).getBytes(StandardCharsets.UTF_8);
        }
    }
}
