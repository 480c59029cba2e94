package fr.passerelle.socle.comptes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.passerelle.socle.commun.RegleRefusee;
import java.util.Set;
import org.junit.jupiter.api.Test;

class NouveauCompteTest {

    @Test
    void un_identifiant_laisse_vide_n_est_pas_une_faute_de_plus_quand_le_nom_manque() {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> compte("", "", "").verifier());
        assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactly("prenom", "nom");
    }

    @Test
    void un_identifiant_mal_fait_en_est_une() {
        RegleRefusee refus = catchThrowableOfType(RegleRefusee.class, () -> compte("Élodie !", "", "Exemple").verifier());
        assertThat(refus.toutes()).extracting(RegleRefusee::champ).containsExactly("identifiant", "prenom");
    }

    private static NouveauCompte compte(String identifiant, String prenom, String nom) {
        return new NouveauCompte(identifiant, prenom, nom, "personne@demo.example", null, Set.of("MEDIATEUR"));
    }
}
