package fr.passerelle.mediation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.conteneur.Course;
import fr.passerelle.conteneur.Course.Coureur;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.mediation.acte.ExamenRecevabilite;
import fr.passerelle.mediation.acte.ReponseDonnee;
import fr.passerelle.mediation.dossier.DossierSaisine;
import fr.passerelle.mediation.dossier.DossierService;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.saisine.SaisineService;
import fr.passerelle.socle.commun.VersionPerimee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two people, or two windows, at the same time on the same case: one act is done, the other is told (R-MED-31). */
@DansLeServeur
class ConcurrenceIT {

    private SaisineService saisines;
    private DossierService dossiers;

    @BeforeEach
    void trouverLesServices() {
        saisines = Services.trouver(SaisineService.class);
        dossiers = Services.trouver(DossierService.class);
    }

    private String enInstruction() throws Exception {
        return EnTantQue.executer("mediateur", () -> {
            String reference = saisines.enregistrer(Demandes.simple(List.of()));
            saisines.declarerRecevable(reference, dossiers.dossier(reference).version(),
                    new ExamenRecevabilite(true, true, true, true), LocalDate.now());
            return reference;
        });
    }

    private static ReponseDonnee reponse(String texte) {
        return new ReponseDonnee(LocalDate.now(), PositionCaf.CONFIRMEE, ModeReponse.COURRIEL, OrigineDysfonctionnement.AUCUN,
                texte, null, null, null, null, null, null, List.of(), null);
    }

    @Test
    void deux_reponses_au_meme_instant_une_seule_est_donnee() throws Exception {
        String reference = enInstruction();
        int version = EnTantQue.executer("mediateur", () -> dossiers.dossier(reference).version());
        List<Throwable> refus = Course.ensemble(
                new Coureur("mediateur", () -> saisines.repondre(reference, version, reponse("Première"))),
                new Coureur("mediateur", () -> saisines.repondre(reference, version, reponse("Seconde"))));
        assertThat(refus).singleElement().isInstanceOf(VersionPerimee.class);
        DossierSaisine dossier = EnTantQue.executer("mediateur", () -> dossiers.dossier(reference));
        assertThat(dossier.entete().etat()).isEqualTo(EtatSaisine.REPONDUE);
        assertThat(dossier.evenements()).filteredOn(e -> e.acte().equals("REPONDRE")).hasSize(1);
    }

    @Test
    void une_version_perimee_dit_ce_qui_a_change_et_par_qui() throws Exception {
        String reference = EnTantQue.executer("mediateur", () -> saisines.enregistrer(Demandes.simple(List.of())));
        int version = EnTantQue.executer("mediateur", () -> dossiers.dossier(reference).version());
        EnTantQue.faire("assistant", () -> saisines.accuserReception(reference, version));
        EnTantQue.faire("mediateur", () -> assertThatThrownBy(() -> saisines.demanderComplement(reference, version, "Quoi ?"))
                .isInstanceOf(VersionPerimee.class)
                .hasMessageContaining("Claude Démo-Assistance")
                .hasMessageContaining("Accusé de réception prêt, à expédier."));
    }
}
