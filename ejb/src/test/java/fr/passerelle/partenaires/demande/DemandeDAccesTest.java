package fr.passerelle.partenaires.demande;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.partenaires.demande.saisie.ChampDemande;
import fr.passerelle.partenaires.demande.saisie.DemandeSaisie;
import fr.passerelle.partenaires.demande.saisie.EtatDemande;
import fr.passerelle.partenaires.demande.saisie.Origine;
import fr.passerelle.partenaires.demande.saisie.PointAVerifier;
import fr.passerelle.partenaires.demande.saisie.Saisies;
import fr.passerelle.partenaires.nomenclature.ModeGestion;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One request: who may do what of it, and what it keeps of each step. */
class DemandeDAccesTest {

    private static final Instant LE = Instant.parse("2026-11-28T09:00:00Z");

    private static DemandeDAcces brouillon() {
        return new DemandeDAcces(1, 2, null, DemandeSaisie.vierge("00000001800010", "Association Exemple", null, "Chaumont"), "signataire", LE);
    }

    private static DemandeDAcces enInstruction() {
        DemandeDAcces d = brouillon();
        d.garder(Saisies.complete(), LE);
        d.envoyer("signataire", LE);
        d.prendreEnInstruction("secretariat", LE);
        return d;
    }

    private static void refuse(Runnable acte, String message) {
        assertThatThrownBy(acte::run).isInstanceOf(RegleRefusee.class).hasMessageContaining(message);
    }

    @Test
    void un_brouillon_se_garde_incomplet_et_ne_part_que_complet() {
        DemandeDAcces d = brouillon();
        d.garder(DemandeSaisie.vierge("123", null, null, null), LE);
        assertThatThrownBy(() -> d.envoyer("signataire", LE)).isInstanceOfSatisfying(RegleRefusee.class,
                r -> assertThat(r.toutes()).hasSizeGreaterThan(5));
        assertThat(d.etat()).isEqualTo(EtatDemande.BROUILLON);
        d.garder(Saisies.complete(), LE);
        d.envoyer("signataire", LE);
        assertThat(d.etat()).isEqualTo(EtatDemande.ENVOYEE);
        refuse(() -> d.garder(Saisies.complete(), LE), "La demande est partie");
        refuse(() -> d.envoyer("signataire", LE), "ne peut pas passer à");
    }

    @Test
    void un_complement_ne_laisse_changer_que_ce_qui_est_demande() {
        DemandeDAcces d = enInstruction();
        d.demanderComplement(Map.of(ChampDemande.MODE, "La gestion déléguée n’est pas possible ici.", ChampDemande.ADRESSE, " "), "secretariat", LE);
        assertThat(d.pointsOuverts()).extracting(PointDemande::champ).containsExactly(ChampDemande.MODE);
        DemandeSaisie autre = new DemandeSaisie("00000001800010", "Tout autre chose", null, null, null, null, null, null, null, List.of(), null,
                ModeGestion.CAF, List.of(), false, List.of());
        d.garder(autre, LE);
        assertThat(d.contenu().mode()).isEqualTo(ModeGestion.CAF);
        assertThat(d.contenu().raisonSociale()).isEqualTo("Association Exemple");
        d.completer(Map.of(), "signataire", LE);
        assertThat(d.etat()).isEqualTo(EtatDemande.EN_INSTRUCTION);
        assertThat(d.points().get(0).vu()).satisfies(p -> assertThat(p.aChange()).isTrue())
                .satisfies(p -> assertThat(p.avant()).isEqualTo("Gestion déléguée au partenaire"));
    }

    @Test
    void un_point_laisse_tel_quel_demande_un_mot() {
        DemandeDAcces d = enInstruction();
        d.demanderComplement(Map.of(ChampDemande.FONCTION, "À quel titre\u202f?"), "secretariat", LE);
        refuse(() -> d.completer(Map.of(ChampDemande.FONCTION, " "), "signataire", LE), "dites pourquoi rien n’y change");
        d.completer(Map.of(ChampDemande.FONCTION, "Élue le 4 mai."), "signataire", LE);
        assertThat(d.points().get(0).vu().reponse()).isEqualTo("Élue le 4 mai.");
    }

    @Test
    void un_complement_dit_au_moins_un_champ_et_un_refus_dit_pourquoi() {
        DemandeDAcces d = enInstruction();
        refuse(() -> d.demanderComplement(Map.of(ChampDemande.MODE, ""), "secretariat", LE), "au moins d’un champ");
        refuse(() -> d.refuser("\u00a0", "secretariat", LE), "pourquoi sa demande est refusée");
        d.refuser("Hors du département.", "secretariat", LE);
        assertThat(d.motif()).isEqualTo("Hors du département.");
        refuse(() -> d.prendreEnInstruction("secretariat", LE), "ne peut pas passer à");
    }

    @Test
    void ce_qui_n_est_pas_en_instruction_ne_se_verifie_ni_ne_s_etablit() {
        DemandeDAcces d = brouillon();
        refuse(() -> d.verifier(Set.of(PointAVerifier.POUVOIR)), "pas en instruction");
        refuse(() -> d.etablir(7, "secretariat", LE), "ne peut pas passer à");
        DemandeDAcces prete = enInstruction();
        prete.etablir(7, "secretariat", LE);
        refuse(() -> prete.refuser("Trop tard.", "secretariat", LE), "ne peut pas passer à");
        prete.aboutir("secretariat", LE);
        assertThat(prete.passages()).hasSize(5);
    }

    @Test
    void une_demande_sur_papier_est_a_la_caf_jusqu_a_son_complement() {
        DemandeDAcces d = new DemandeDAcces(1, 2, LocalDate.of(2026, 11, 20), Saisies.complete(), "secretariat", LE);
        assertThat(d.origine()).isEqualTo(Origine.PAPIER);
        d.envoyer("secretariat", LE);
        assertThat(d.passages()).last().satisfies(p -> assertThat(p.vu("x").texte()).contains("papier"));
    }

    @Test
    void ce_qui_est_dit_se_garde_et_se_relit_tel_quel() {
        ContenuEnJson json = new ContenuEnJson();
        assertThat(json.convertToEntityAttribute(json.convertToDatabaseColumn(Saisies.complete()))).isEqualTo(Saisies.complete());
        assertThat(json.convertToEntityAttribute("{\"siret\":\"1\",\"champDisparu\":2}").services()).isEmpty();
    }

    @Test
    void une_reference_se_lit_et_s_ecrit() {
        assertThat(ReferenceDemande.de(42)).isEqualTo("DEM-00042");
        assertThat(ReferenceDemande.lire("DEM-00042")).isEqualTo(42);
        for (String fausse : List.of("", "DEM-1", "CONV-00042", "DEM-0004x")) {
            assertThatThrownBy(() -> ReferenceDemande.lire(fausse)).isInstanceOf(Introuvable.class);
        }
    }
}
