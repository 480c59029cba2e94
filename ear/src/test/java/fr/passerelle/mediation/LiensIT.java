package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.Abandon;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.dossier.DossiersPersonneService;
import fr.passerelle.mediation.nomenclature.MotifCloture;
import fr.passerelle.mediation.parcours.SaisinesPretes;
import fr.passerelle.mediation.saisine.SaisineService;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A case linked to another, or repeating it, tells nothing of the other to one who may not see that one. */
@DansLeServeur
class LiensIT {

    private SaisineService saisines;
    private DossierService dossiers;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
    }

    @Test
    void r_med_16_une_saisine_liee_qu_on_ne_voit_pas_n_est_nommee_nulle_part() throws Exception {
        String reservee = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of("assistant"))));
        String ouverte = SaisinesPretes.faireRecue("Anouk Liée-Fictive", "5550011", "Je conteste.");
        EnTantQue.faire("mediateur", () -> saisines.lier(ouverte, version(ouverte), reservee));

        assertThat(lue("mediateur", ouverte).liens()).extracting(DossierSaisine.LienVu::reference).containsExactly(reservee);
        for (DossierSaisine dossier : List.of(lue("assistant", ouverte), EnTantQue.executer("assistant", () -> dossiers.pourImpression(ouverte)))) {
            assertThat(dossier.liens()).isEmpty();
            assertThat(dossier.evenements()).extracting(DossierSaisine.EvenementVue::texte)
                    .contains("Liée à une autre saisine.").noneMatch(t -> t.contains(reservee));
        }
    }

    @Test
    void r_med_16_un_doublon_ne_nomme_pas_celle_qu_il_repete_a_qui_ne_la_voit_pas() throws Exception {
        String reservee = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of("assistant"))));
        String doublon = SaisinesPretes.faireRecue("Anouk Doublon-Fictive", "5550012", "Je conteste.");
        EnTantQue.faire("mediateur", () -> saisines.abandonner(doublon, version(doublon), new Abandon(MotifCloture.DOUBLON, null, reservee)));

        assertThat(lue("mediateur", doublon).fin().doublonDe()).isEqualTo(reservee);
        DossierSaisine vue = lue("assistant", doublon);
        assertThat(vue.fin().doublonDe()).isNull();
        assertThat(vue.evenements()).extracting(DossierSaisine.EvenementVue::texte).noneMatch(t -> t.contains(reservee));
    }

    @Test
    void le_document_remis_a_une_personne_ne_dit_rien_de_la_saisine_d_une_autre() throws Exception {
        String autre = SaisinesPretes.faireRecue("Bastien Autre-Fictif", "5550013", "Je conteste.");
        String meme = SaisinesPretes.faireRecue("Anouk Même-Fictive", "5550014", "Une autre fois.");
        String sienne = SaisinesPretes.faireRecue("Anouk Même-Fictive", "5550014", "Je conteste.");
        EnTantQue.faire("mediateur", () -> {
            saisines.lier(sienne, version(sienne), autre);
            saisines.lier(sienne, version(sienne), meme);
        });
        DossierSaisine remis = EnTantQue.executer("dpo", () -> Services.trouver(DossiersPersonneService.class).pourLaPersonne(sienne));
        assertThat(remis.liens()).extracting(DossierSaisine.LienVu::reference).containsExactly(meme);
        assertThat(remis.evenements()).extracting(DossierSaisine.EvenementVue::texte)
                .contains("Liée à la saisine " + meme + ".").noneMatch(t -> t.contains(autre));
    }

    private DossierSaisine lue(String lecteur, String reference) throws Exception {
        return EnTantQue.executer(lecteur, () -> dossiers.dossier(reference));
    }

    private int version(String reference) {
        return dossiers.dossier(reference).version();
    }
}
