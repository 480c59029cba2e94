package fr.passerelle.mediation.enquete;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.Demandes;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.AccesRefuse;
import fr.passerelle.socle.enquetes.Appreciation;
import fr.passerelle.socle.enquetes.Enquete;
import fr.passerelle.socle.enquetes.EnquetesService;
import fr.passerelle.socle.enquetes.ResultatsEnquete;
import fr.passerelle.socle.taches.suivi.TravauxService;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** L'enquête après la clôture, dans le vrai serveur : envoyée si on le veut, servie une fois, reliée à rien. */
@DansLeServeur
class EnqueteIT {

    private static final String REGLAGE = "passerelle.enquete.jours";
    private static final Map<String, Appreciation> CONTENT = Map.of("CLARTE", Appreciation.TOUT_A_FAIT,
            "DELAI", Appreciation.PLUTOT_NON, "ECOUTE", Appreciation.SANS_AVIS);

    private EnqueteService enquete;
    private EnquetesService enquetes;
    private SaisineService saisines;

    @BeforeEach
    void trouverLesServices() throws Exception {
        enquete = Services.trouver(EnqueteService.class);
        enquetes = Services.trouver(EnquetesService.class);
        saisines = Services.trouver(SaisineService.class);
        Base.ecrire("delete from enquetes.reponse");
    }

    @AfterEach
    void fermerLEnquete() throws Exception {
        System.clearProperty(REGLAGE);
        Base.ecrire("delete from courriels.envoi where modele = 'ENQUETE'");
    }

    @Test
    void sans_reglage_personne_n_est_interroge() throws Exception {
        clore();
        assertThat(Base.lire("select count(*) from courriels.envoi where modele = 'ENQUETE'")).containsExactly("0");
    }

    @Test
    void a_la_cloture_une_invitation_part_sert_une_fois_et_rien_ne_la_relie_a_la_saisine() throws Exception {
        System.setProperty(REGLAGE, "30");
        String reference = clore();
        String corps = Base.lire("select corps from courriels.envoi where modele = 'ENQUETE' and reference is null").get(0);
        assertThat(corps).doesNotContain(reference).contains("30 jours");
        String jeton = corps.replaceAll("(?s).*enquete\\?lien=(\\S+).*", "$1");
        assertThat(Base.lire("select to_jsonb(i) - 'empreinte' from enquetes.invitation i where empreinte = sha256(?)",
                (Object) jeton.getBytes(StandardCharsets.UTF_8)).get(0)).doesNotContain(reference);

        IntStream.range(0, 21).forEach(i -> essayerUnLienAuHasard());
        assertThatThrownBy(() -> enquetes.ouverte(Jeton.nouveau())).as("trop d’essais").isInstanceOf(RegleRefusee.class);
        assertThat(enquetes.ouverte(jeton)).as("un bon lien passe quoi que d’autres essaient").isPresent();
        Base.ecrire("update enquetes.invitation set annee = 2018 where empreinte = sha256('" + jeton + "')");
        assertThatThrownBy(() -> enquetes.repondre(jeton, Map.of())).isInstanceOf(RegleRefusee.class);
        assertThat(Stream.of(1, 2, 3).parallel().filter(i -> repond(jeton)).count()).as("une seule des trois réponses").isEqualTo(1);
        assertThat(repond(jeton)).as("déjà servie").isFalse();
        assertThat(Base.lire("select min(annee) || ' ' || string_agg(appreciation, ' ' order by question) from enquetes.reponse group by id"))
                .as("l’année de l’invitation").containsExactly("2018 TOUT_A_FAIT PLUTOT_NON SANS_AVIS");
    }

    @Test
    void une_invitation_passee_ne_sert_plus_et_s_oublie() throws Exception {
        Base.ecrire("insert into enquetes.invitation values (sha256('hier'), 'mediation', current_date - 1, 2026, 4),"
                + " (sha256('demain'), 'mediation', current_date + 1, 2026, 4)");
        assertThat(enquetes.ouverte("hier")).isEmpty();
        assertThatThrownBy(() -> enquetes.repondre("hier", CONTENT)).isInstanceOf(RegleRefusee.class).hasMessageContaining("n’est plus valable");
        EnTantQue.faire("admin", () -> Services.trouver(TravauxService.class).lancer("enquete.oubli", "essai"));
        assertThat(Base.lire("select count(*) from enquetes.invitation where empreinte in (sha256('hier'), sha256('demain'))"))
                .containsExactly("1");
        Base.ecrire("delete from enquetes.invitation");
    }

    @Test
    void les_resultats_se_taisent_sous_le_seuil_et_ne_se_lisent_qu_avec_les_autres_chiffres() throws Exception {
        for (int i = 0; i < 5; i++) {
            assertThat(EnTantQue.executer("direction", () -> enquete.resultats(2026)).tropPeu()).isTrue();
            Base.ecrire("insert into enquetes.reponse (id, enquete, annee, trimestre, question, appreciation) select r.id, 'mediation', 2026, 4,"
                    + " q.* from (select gen_random_uuid() as id) r cross join (values ('CLARTE', 'PLUTOT_OUI'), ('DELAI', 'PAS_DU_TOUT'),"
                    + " ('ECOUTE', 'SANS_AVIS')) q");
        }
        ResultatsEnquete resultats = EnTantQue.executer("direction", () -> enquete.resultats(2026));
        assertThat(resultats.parQuestion().get(new Enquete.Question("DELAI", "Le délai vous a-t-il paru acceptable\u202f?"))).containsEntry(Appreciation.PAS_DU_TOUT, 5L)
                .containsEntry(Appreciation.TOUT_A_FAIT, 0L);
        for (String exclu : List.of("service", "admin", "accueil")) {
            EnTantQue.faire(exclu, () -> assertThatThrownBy(() -> enquete.resultats(2026)).isInstanceOf(AccesRefuse.class));
        }
    }

    private void essayerUnLienAuHasard() {
        try {
            assertThat(enquetes.ouverte(Jeton.nouveau())).isEmpty();
        } catch (RegleRefusee tropDEssais) {
            assertThat(tropDEssais).hasMessageContaining("Réessayez");
        }
    }

    private boolean repond(String jeton) {
        try {
            enquetes.repondre(jeton, CONTENT);
            return true;
        } catch (RegleRefusee dejaServie) {
            return false;
        }
    }

    /** A case answered, then closed. */
    private String clore() throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        Base.ecrire("""
                update mediation.saisine set etat = 'REPONDUE', titulaire = 'mediateur', recevable = true, date_recevabilite = date_reception,
                    date_premiere_reponse = current_date, date_reponse = current_date, mode_reponse = 'COURRIEL', position = 'CONFIRMEE',
                    origine = 'AUCUN', texte_reponse = 'Voici.' where reference = '%s'""".formatted(reference));
        EnTantQue.faire("mediateur", () -> saisines.cloturer(reference,
                Services.trouver(DossierService.class).dossier(reference).version()));
        return reference;
    }
}
