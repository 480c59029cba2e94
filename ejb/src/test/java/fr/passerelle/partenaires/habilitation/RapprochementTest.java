package fr.passerelle.partenaires.habilitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.partenaires.nomenclature.EtatConvention;
import fr.passerelle.partenaires.nomenclature.EtatHabilitation;
import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A partner's list against those who hold rights (R-PART-8). */
class RapprochementTest {

    private static final Matrice.Colonne CDAP = new Matrice.Colonne(1, ServicePartenaire.CDAP, EtatConvention.ACTIVE, List.of("T1"), null, 1);

    private static Matrice.Ligne ligne(long id, String courriel, boolean droit) {
        List<Matrice.Droit> droits = droit ? List.of(new Matrice.Droit(id, "T1", EtatHabilitation.ACTIVE, LocalDate.of(2026, 1, 1), null, null)) : List.of();
        return new Matrice.Ligne(new UtilisateurVu(id, 1, "c" + id, "Alix", "N" + id, courriel, false, false, EtatUtilisateur.ACTIF), null, null,
                List.of(new Matrice.Case(CDAP, droits)));
    }

    private final Matrice matrice = new Matrice(new FicheHabilitation.Partenaire(1, "PART-00001", "Association"), 1L, EtatConvention.ACTIVE, ModeGestion.DELEGUEE,
            List.of(CDAP), List.of(ligne(1, "un@exemple.fr", true), ligne(2, "deux@exemple.fr", true), ligne(3, "trois@exemple.fr", false)));

    @Test
    void R_PART_8_les_adresses_se_lisent_dans_un_fichier_quel_qu_il_soit_et_sans_egard_aux_capitales() {
        Rapprochement r = Rapprochement.de("nom;email\r\nUn;UN@exemple.fr\r\n\"Trois\";\"trois@exemple.fr\"\r\nQuatre;<quatre@exemple.fr>", matrice);
        assertThat(r.aRetirer()).extracting(l -> l.qui().id()).containsExactly(2L);
        assertThat(r.sansDroit()).extracting(l -> l.qui().id()).containsExactly(3L);
        assertThat(r.absents()).containsExactly("quatre@exemple.fr");
        assertThat(r.justes()).isEqualTo(1);
    }

    @Test
    void une_liste_sans_adresse_est_refusee() {
        assertThatThrownBy(() -> Rapprochement.de("nom;prenom\nExemple;Alix", matrice)).isInstanceOf(RegleRefusee.class);
        assertThatThrownBy(() -> Rapprochement.de(null, matrice)).isInstanceOf(RegleRefusee.class);
    }
}
