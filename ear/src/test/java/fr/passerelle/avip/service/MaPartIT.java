package fr.passerelle.avip.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.avip.chiffres.BilanAvipService;
import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.MaPartService;
import fr.passerelle.avip.chiffres.PartVue;
import fr.passerelle.conteneur.Base;
import fr.passerelle.conteneur.DansLeServeur;
import fr.passerelle.conteneur.EnTantQue;
import fr.passerelle.conteneur.Services;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year read from requests and receptions as they stand, what a structure validates in it, and who is named as not having. */
@DansLeServeur
class MaPartIT {

    private static final int ANNEE = 2019;

    private long structure;
    private long autre;
    private String compte;

    @BeforeEach
    void une_annee_passee() throws Exception {
        StructuresPretes.ouvrirLeCompte();
        structure = StructuresPretes.structure();
        autre = StructuresPretes.structure();
        compte = StructuresPretes.personneDe(structure);
        Base.ecrire("delete from avip.label where depose_par = 'part'");
        label(structure, 4);
        label(autre, 5);
    }

    private static void label(long structure, int places) throws Exception {
        Base.ecrire("insert into avip.label (structure_id, statut, origine, debut, fin, places_engagees, agrement_retenu, taux_retenu, depose_le, depose_par) values (" + structure
                + ", 'EXPIRE', 'AVIP_2025', '2018-06-01', '2019-12-31', " + places + ", 20, 20, now(), 'part')");
        Base.ecrire("update avip.agrement set depuis = '2018-01-01' where structure_id = " + structure);
    }

    /** One request of a lone parent for two children: one still there, one gone with a job found. */
    private long accueillis() throws Exception {
        long enfant = StructuresPretes.enfant(structure);
        long demande = StructuresPretes.nombre("select orientation_id from avip.enfant where id = " + enfant);
        Base.ecrire("update avip.orientation set statut = 'CONVERTIE', envoyee_le = '2019-02-28 23:30:00+00', echeance_le = '2019-03-11', repondue_le = '2019-03-06 10:00:00+00',"
                + " acceptee_le = '2019-03-06 10:00:00+00', monoparental = false where id = " + demande);
        long second = StructuresPretes.nombre("insert into avip.enfant (orientation_id, rang, cle) values (" + demande + ", 2, gen_random_uuid()) returning id");
        contrat(demande, enfant, "'TERMINE'", "'2019-06-30'", "'CDD'", "'ECOLE'");
        contrat(demande, second, "'EN_COURS'", "null", "null", "null");
        Base.ecrire("insert into avip.disponibilite (structure_id, du, au, places, declaree_le, declaree_par) values (" + structure
                + ", '2019-04-01', '2019-04-07', array_fill(2, array[10]), now(), 'essai')");
        Base.ecrire("insert into avip.reservation (structure_id, enfant_id, place, demi_journee, periode) select " + structure + ", " + enfant + ", 1, d, '[2019-03-30,2019-04-08)'"
                + " from generate_series(0, 1) d");
        return enfant;
    }

    private void contrat(long demande, long enfant, String statut, String sortie, String issue, String suite) throws Exception {
        Base.ecrire("insert into avip.accueil (orientation_id, enfant_id, structure_id, statut, debut, fin, demi_journees, charte_remise_le, monoparental, sortie_le, issue, continuite,"
                + " cree_le, cree_par) values (" + demande + ", " + enfant + ", " + structure + ", " + statut + ", '2019-04-01', '2019-09-30', '1100000000', '2019-04-01', true, " + sortie
                + ", " + issue + ", " + suite + ", now(), 'essai')");
    }

    private List<PartVue> parts() throws Exception {
        return EnTantQue.executer(compte, () -> Services.trouver(MaPartService.class).miennes(ANNEE));
    }

    private static Bilan<ComplementsAvip> bilan() throws Exception {
        return EnTantQue.executer(StructuresPretes.AGENT, () -> Services.trouver(BilanAvipService.class).version(ANNEE, null));
    }

    private static String valeur(Bilan<ComplementsAvip> b, String code) {
        return Affichage.valeur(b.indicateur(code)).replace('\u202f', ' ');
    }

    @Test
    void les_lignes_d_une_structure_se_lisent_se_valident_et_se_revalident_quand_elles_changent() throws Exception {
        long enfant = accueillis();
        PartVue avant = parts().get(0);
        assertThat(List.of(avant.demandes(), avant.acceptees(), avant.parents(), avant.enfants(), avant.finis())).containsExactly(1L, 1L, 1L, 2L, 1L);
        assertThat(avant.lignes()).hasSize(2);
        assertThat(avant.aCompleter()).containsExactly("1\u00a0situation à six mois à demander");
        EnTantQue.faire(compte, () -> Services.trouver(MaPartService.class).valider(structure, ANNEE, "Une bonne année."));
        assertThat(parts().get(0).valideeLe()).isNotNull();
        Bilan<ComplementsAvip> b = bilan();
        assertThat(List.of("I-01", "I-02", "I-11", "I-12", "I-14.MOYEN", "I-15", "I-17", "I-22").stream().map(c -> valeur(b, c)))
                .as("envoyée le 1er mars à Paris, répondue le 6").containsExactly("2", "9", "10,0 %", "1", "5,00", "100,0 %", "91,00", "50,0 %");
        assertThat(valeur(b, "I-07")).as("ce qui fut dit à la signature").isEqualTo("100,0 %");
        assertThat(b.propre().nonTransmises()).hasSize(1);
        assertThat(b.propre().structures().stream().filter(s -> !s.transmise())).extracting(s -> s.id()).containsExactly(autre);
        assertThat(b.propre().semaine().subList(0, 3)).containsExactly(2L, 2L, 0L);
        Base.ecrire("update avip.accueil set statut = 'RENOUVELE', sortie_le = '2019-08-31', issue = 'NOUVEAU_CONTRAT_AVIP', continuite = 'MEME_STRUCTURE' where structure_id = "
                + structure + " and enfant_id <> " + enfant);
        assertThat(parts().get(0).depassee()).isTrue();
        assertThat(valeur(bilan(), "I-22")).isEqualTo("0,0 %");
    }

    @Test
    void la_structure_d_un_autre_est_introuvable_et_une_annee_qui_dure_ne_se_valide_pas_trop_tot() throws Exception {
        EnTantQue.faire(compte, () -> {
            MaPartService service = Services.trouver(MaPartService.class);
            assertThatThrownBy(() -> service.valider(autre, ANNEE, null)).isInstanceOf(Introuvable.class);
            assertThat(service.miennes(ANNEE)).extracting(PartVue::structure).containsExactly(structure);
            assertThatThrownBy(() -> service.valider(structure, 2099, null)).isInstanceOf(RegleRefusee.class).hasMessageContaining("se valide à partir du");
            assertThatThrownBy(() -> service.valider(structure, 2025, null)).isInstanceOf(RegleRefusee.class).hasMessageContaining("repris d’un fichier");
        });
    }
}
