package fr.passerelle.socle.bilans;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.Beans;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AuNomDe;
import jakarta.transaction.UserTransaction;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javax.naming.InitialContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Le bilan d’une capacité que le sol ne connaît pas : ce qu’elle déclare suffit à le comparer, l’écrire, l’arrêter, le corriger. */
@DansLeServeur
class BilansIT {

    private static final int CETTE_ANNEE = LocalDate.now().getYear();
    private static final int ANNEE = CETTE_ANNEE - 1;

    private AuNomDe auNomDe;
    private Bilans bilans;
    private Redaction redaction;
    private Guichets guichets;

    @BeforeEach
    void une_capacite_neuve() throws Exception {
        auNomDe = Beans.trouver(AuNomDe.class);
        bilans = Beans.trouver(Bilans.class);
        redaction = Beans.trouver(Redaction.class);
        guichets = new Guichets();
    }

    @Test
    void une_annee_arretee_garde_ses_chiffres_et_ses_phrases_quoi_qu_il_arrive() throws Exception {
        faire(() -> {
            redaction.enregistrer(guichets, ANNEE, new TexteBilan(guichets.trame().blocs().get(0), "{G-01} demandes, {G-03} recours.", 0, null));
            return null;
        });
        Bilan<Faits> arrete = faire(() -> bilans.arreter(guichets, ANNEE));
        guichets.demandes = 70;
        Bilan<Faits> relu = faire(() -> bilans.pour(guichets, ANNEE));
        assertThat(relu).isEqualTo(arrete);
        assertThat(relu.textes()).containsEntry("MOT", "50 demandes, 3 recours.");
        assertThat(relu.propre().notables()).containsExactly("Un guichet a ouvert");
        assertThat(Affichage.precedente(relu.indicateur("G-01"))).isEqualTo("50");
        assertThat(Affichage.ecart(faire(() -> bilans.pour(guichets, CETTE_ANNEE)).indicateur("G-01")))
                .as("l’année suivante se compare à ce qui fut arrêté").isEqualTo("+20 (+40\u202f%)");
    }

    @Test
    void ce_qui_designerait_quelqu_un_ne_se_diffuse_pas() throws Exception {
        Bilan<Faits> diffusable = faire(() -> bilans.pourEdition(guichets, ANNEE, null, true, "csv"));
        assertThat(diffusable.indicateurs()).filteredOn(Indicateur::estCache).extracting(Indicateur::code).containsExactly("G-03");
    }

    /** The year before was not frozen, and what it shows outside has changed since. */
    @Test
    void l_edition_diffusable_d_une_version_arretee_ne_bouge_pas_avec_l_annee_d_avant() throws Exception {
        guichets.recours.putAll(Map.of(ANNEE - 1, 8L, ANNEE, 9L));
        faire(() -> bilans.arreter(guichets, ANNEE));
        Bilan<Faits> edition = diffusable();
        assertThat(Affichage.ecart(edition.indicateur("G-03"))).isEqualTo("+1 (+13\u202f%)");
        guichets.recours.put(ANNEE - 1, 2L);
        assertThat(diffusable()).isEqualTo(edition);
    }

    /** What the year before hid is not told by the version that was compared with it, whatever its correction shows. */
    @Test
    void corriger_l_annee_d_avant_ne_fait_pas_apparaitre_de_comparaison() throws Exception {
        guichets.recours.putAll(Map.of(ANNEE - 1, 2L, ANNEE, 9L));
        faire(() -> bilans.arreter(guichets, ANNEE - 1));
        faire(() -> bilans.arreter(guichets, ANNEE));
        Bilan<Faits> edition = diffusable();
        assertThat(edition.indicateur("G-03").n1().estConnue()).isFalse();
        guichets.recours.put(ANNEE - 1, 8L);
        faire(() -> bilans.corriger(guichets, ANNEE - 1, "Six recours avaient été oubliés."));
        assertThat(diffusable()).isEqualTo(edition);
        faire(() -> bilans.corriger(guichets, ANNEE, "L’année d’avant a été corrigée."));
        assertThat(diffusable().indicateur("G-03").n1().estConnue()).isTrue();
    }

    private Bilan<Faits> diffusable() throws Exception {
        return faire(() -> bilans.diffusable(guichets, ANNEE, null));
    }

    @Test
    void une_correction_dit_pourquoi_et_laisse_la_premiere_version() throws Exception {
        faire(() -> bilans.arreter(guichets, ANNEE));
        refuse(() -> bilans.arreter(guichets, ANNEE), "déjà arrêté");
        refuse(() -> bilans.arreter(guichets, CETTE_ANNEE), "n’est pas terminée");
        refuse(() -> bilans.corriger(guichets, ANNEE, "Trop court"), "20 caractères");
        refuse(() -> bilans.corriger(guichets, ANNEE - 1, "Un recours avait été oublié."), "pas encore arrêté");
        guichets.demandes = 51;
        faire(() -> bilans.corriger(guichets, ANNEE, "Une demande avait été oubliée."));
        assertThat(faire(() -> bilans.versions(guichets, ANNEE))).extracting(VersionBilan::version, VersionBilan::motif)
                .containsExactly(tuple(2, "Une demande avait été oubliée."), tuple(1, null));
        assertThat(Affichage.valeur(faire(() -> bilans.pour(guichets, ANNEE, 1)).indicateur("G-01"))).isEqualTo("50");
        assertThat(Affichage.valeur(faire(() -> bilans.pour(guichets, ANNEE)).indicateur("G-01"))).isEqualTo("51");
        assertThatThrownBy(() -> faire(() -> bilans.pour(guichets, ANNEE, 3))).isInstanceOf(Introuvable.class);
        assertThat(faire(() -> bilans.annees(guichets))).contains(CETTE_ANNEE, ANNEE);
        assertThatThrownBy(() -> Base.ecrire("delete from bilans.version where capacite = '" + guichets.capacite() + "'"))
                .hasMessageContaining("ne se modifie ni ne s'efface");
        assertThat(Base.lire("select count(*) from changement.marque where capacite = ? and annee = ?", guichets.capacite(), ANNEE))
                .as("chaque version laisse sa marque").containsExactly("2");
    }

    @Test
    void un_repere_qui_ne_designe_rien_est_refuse_par_son_nom() {
        refuse(() -> redaction.apercu(guichets, ANNEE, "{G-01} et {G-99}"), "{G-99}");
    }

    private void refuse(Callable<?> acte, String message) {
        assertThatThrownBy(() -> faire(acte)).isInstanceOf(RegleRefusee.class).hasMessageContaining(message);
    }

    private <T> T faire(Callable<T> acte) throws Exception {
        FutureTask<T> fait = new FutureTask<>(() -> dansUneTransaction(acte));
        auNomDe.faire("mediateur", fait);
        try {
            return fait.get();
        } catch (ExecutionException echec) {
            throw (Exception) echec.getCause();
        }
    }

    private static <T> T dansUneTransaction(Callable<T> acte) throws Exception {
        UserTransaction transaction = InitialContext.doLookup("java:jboss/UserTransaction");
        transaction.begin();
        try {
            T fait = acte.call();
            transaction.commit();
            return fait;
        } catch (Exception refus) {
            transaction.rollback();
            throw refus;
        }
    }

    /** What this capability adds to what every bilan has. */
    public record Faits(List<String> notables) {
    }

    /** Everything it declares. */
    private static final class Guichets implements DeclarationDeBilan<Faits> {

        private static final Mesure DEMANDES = new Mesure("G-01", "Demandes reçues", Unite.NOMBRE, 0, "Demandes reçues dans l’année");
        private static final Mesure ACCORDEES = new Mesure("G-02", "Demandes accordées", Unite.POURCENT, 0, "Accordées ÷ demandes reçues");
        private static final Mesure RECOURS = new Mesure("G-03", "Recours", Unite.NOMBRE, 0, "Recours formés dans l’année").quiIdentifie();
        private static final Ventilation SITES = Ventilation.par("G-04", "Sites", "Demandes de ce site ÷ demandes reçues",
                List.of(new Ligne("NORD", "Site du nord"), new Ligne("SUD", "Site du sud")));

        private final String code = "guichets" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        private final Map<Integer, Long> recours = new HashMap<>();
        private long demandes = 50;

        @Override
        public String capacite() {
            return code;
        }

        @Override
        public String regle() {
            return "G-1";
        }

        @Override
        public Trame trame() {
            return new Trame(List.of(DEMANDES, ACCORDEES, RECOURS), List.of(SITES), List.of(new Bloc("MOT", "Le mot de l’année")));
        }

        @Override
        public Class<Faits> propre() {
            return Faits.class;
        }

        @Override
        public Chiffres<Faits> calculer(int annee) {
            return new Chiffres<>(List.of(DEMANDES.compte(demandes), ACCORDEES.part(demandes - 2, demandes), RECOURS.compte(recours.getOrDefault(annee, 3L))),
                    List.of(SITES.repartir(Map.of("NORD", demandes - 20, "SUD", 20L)::get, demandes)), new Faits(List.of("Un guichet a ouvert")));
        }
    }
}
