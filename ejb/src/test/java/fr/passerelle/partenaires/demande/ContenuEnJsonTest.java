package fr.passerelle.partenaires.demande;

import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.Saisies;
import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ce qu'une demande dit se garde, et celles d'avant se lisent encore. */
class ContenuEnJsonTest {

    private final ContenuEnJson json = new ContenuEnJson();

    @Test
    void une_demande_gardee_se_relit_telle_quelle() {
        DemandeSaisie demande = Saisies.avec(ModeGestion.CAF, List.of(), List.of(new UtilisateurDemande("Chloé", "Exemple", "chloe@partenaire.example", null,
                List.of(ServicePartenaire.CDAP, ServicePartenaire.AVIP), Map.of(ServicePartenaire.CDAP, "T2", ServicePartenaire.AVIP, "PRESCRIPTEUR"))));
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(demande))).isEqualTo(demande);
    }

    @Test
    void un_brouillon_d_avant_garde_son_profil_cdap_et_chaque_service_dit_le_sien() {
        DemandeSaisie ancienne = json.convertToEntityAttribute("""
                {"siret": "00000001800010", "services": ["CDAP", "AFAS"], "utilisateurs": [{"prenom": "Chloé", "nom": "Exemple", "courriel": "chloe@partenaire.example",
                 "fonction": null, "services": ["CDAP", "AFAS"], "profilCdap": "T2"}, {"prenom": "Éric", "services": ["AFAS"], "profilCdap": null}]}""");
        assertThat(ancienne.utilisateurs()).extracting(u -> u.profil(ServicePartenaire.CDAP)).containsExactly("T2", "");
        assertThat(ancienne.utilisateurs().get(0).droits()).isEqualTo("Consultation des données allocataires (CDAP), profil T2 · Partenaire Afas");
    }
}
