package fr.passerelle.mediation.nomenclature;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.mediation.bilan.CasDuChiffre;
import fr.passerelle.mediation.conservation.Echue;
import fr.passerelle.mediation.dossier.DossierSaisine.LienVu;
import fr.passerelle.mediation.dossier.DossierTrouve;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Chaque fin d'une saisine a son mot, partout où elle se dit : répondue, désistée, irrecevable, réorientée, restée sans réponse, allée en justice… */
class FinsDeSaisineTest {

    @Test
    void chaque_fin_a_son_mot_et_seule_une_reponse_se_dit_reponse() {
        List<String> fins = new ArrayList<>(Arrays.stream(MotifCloture.values()).map(m -> etat(m).enClair(m)).toList());
        fins.addAll(List.of(EtatSaisine.IRRECEVABLE.enClair(null), EtatSaisine.REORIENTEE.enClair(null), EtatSaisine.REPONDUE.enClair(null)));
        assertThat(fins).doesNotHaveDuplicates().contains("Clôturée", "Clôturée, désistement", "Clôturée, sans réponse de l’usager", "Interrompue, recours contentieux engagé",
                "Irrecevable", "Réorientée", "Répondue");
    }

    @Test
    void les_listes_les_liens_et_le_bilan_le_disent_de_meme() {
        LocalDate jour = LocalDate.of(2026, 5, 4);
        for (MotifCloture fin : MotifCloture.values()) {
            String dit = etat(fin).enClair(fin);
            assertThat(new LienVu("MED-2026-0001", etat(fin), fin, jour, "Trop-perçu").etatEnClair()).isEqualTo(dit);
            assertThat(new DossierTrouve("MED-2026-0001", jour, etat(fin), fin, null, null, null).etatEnClair()).isEqualTo(dit);
            assertThat(new Echue("MED-2026-0001", etat(fin), fin, jour, false).etatEnClair()).isEqualTo(dit);
            assertThat(new CasDuChiffre("MED-2026-0001", jour, null, null, null, null, etat(fin), fin, null, null).etatEnClair()).isEqualTo(dit);
        }
    }

    private static EtatSaisine etat(MotifCloture fin) {
        return fin == MotifCloture.CONTENTIEUX_ENGAGE ? EtatSaisine.INTERROMPUE : EtatSaisine.CLOTUREE;
    }
}
