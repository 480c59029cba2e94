package fr.passerelle.mediation.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.dossier.DossierSaisine.Demande;
import fr.passerelle.mediation.dossier.DossierSaisine.Entete;
import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import fr.passerelle.socle.commun.Typographie;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the file of a former year does not tell is said not to be known, rather than not to be. */
class AnneeRepriseTest {

    @Test
    void une_saisine_reprise_ne_dit_ni_l_identite_ni_l_autre_recours() {
        DossierSaisine reprise = dossier(true, VoieRecours.AUCUNE, null);
        assertThat(reprise.identiteEnClair()).isEqualTo("Non reprise");
        assertThat(reprise.autreRecours()).isEqualTo("Non repris");
    }

    @Test
    void une_saisine_d_ici_les_dit() {
        DossierSaisine ordinaire = dossier(false, VoieRecours.AUCUNE, null);
        assertThat(ordinaire.identiteEnClair()).isEqualTo("Vérifiée, appel en retour");
        assertThat(ordinaire.autreRecours()).isEqualTo(VoieRecours.AUCUNE.libelle());
    }

    @Test
    void un_recours_connu_est_dit_avec_son_jour() {
        assertThat(dossier(true, VoieRecours.CRA, LocalDate.of(2025, 4, 20)).autreRecours()).isEqualTo(VoieRecours.CRA.libelle() + ", le " + Typographie.date(LocalDate.of(2025, 4, 20)));
    }

    private static DossierSaisine dossier(boolean reprise, VoieRecours recours, LocalDate depuis) {
        Entete entete = new Entete(EtatSaisine.CLOTUREE, null, null, null, 1, null, null, null, 0, null, List.of(), reprise, false, null, null);
        Demande demande = new Demande(null, null, null, null, null, List.of(), null, null, null, true, "Appel en retour", null, List.of(), null, List.of(),
                null, recours, depuis, null, null, null, List.of(), null, false);
        return new DossierSaisine("MED-2025-0001", 1, entete, demande, null, null, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), null);
    }
}
