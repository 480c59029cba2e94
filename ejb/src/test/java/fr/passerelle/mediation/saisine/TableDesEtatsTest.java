package fr.passerelle.mediation.saisine;

import static fr.passerelle.mediation.nomenclature.Acte.*;
import static fr.passerelle.mediation.nomenclature.EtatSaisine.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.passerelle.mediation.acte.*;
import fr.passerelle.mediation.nomenclature.*;
import fr.passerelle.socle.commun.RegleRefusee;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The state table of the dossier, cell by cell: what is listed is possible and leads where it says, the rest is refused. */
class TableDesEtatsTest {

    private static final LocalDate PLUS_TARD = Cas.RECEPTION.plusDays(40);

    /** The table as the dossier writes it (T2 to T17), apart from the code. */
    private static final Map<Acte, Set<EtatSaisine>> TABLE = Map.ofEntries(
            Map.entry(ACCUSER_RECEPTION, EnumSet.of(RECUE)),
            Map.entry(DEMANDER_COMPLEMENT, EnumSet.of(RECUE)),
            Map.entry(RECEVOIR_COMPLEMENT, EnumSet.of(A_COMPLETER)),
            Map.entry(CONSTATER_SILENCE, EnumSet.of(A_COMPLETER)),
            Map.entry(DECLARER_RECEVABLE, EnumSet.of(RECUE)),
            Map.entry(DECLARER_IRRECEVABLE, EnumSet.of(RECUE)),
            Map.entry(REORIENTER, EnumSet.of(RECUE)),
            Map.entry(INTERROGER, EnumSet.of(EN_INSTRUCTION, EN_ATTENTE)),
            Map.entry(RECEVOIR_REPONSE, EnumSet.of(EN_ATTENTE)),
            Map.entry(PROPOSER_EQUITE, EnumSet.of(EN_INSTRUCTION)),
            Map.entry(REPONDRE, EnumSet.of(EN_INSTRUCTION)),
            Map.entry(CLOTURER, EnumSet.of(REPONDUE)),
            Map.entry(SIGNALER_CONTENTIEUX, EnumSet.of(RECUE, A_COMPLETER, EN_INSTRUCTION, EN_ATTENTE)),
            Map.entry(DESISTER, EnumSet.of(RECUE, A_COMPLETER, EN_INSTRUCTION, EN_ATTENTE)),
            Map.entry(DECLARER_DOUBLON, EnumSet.of(RECUE, A_COMPLETER, EN_INSTRUCTION, EN_ATTENTE)),
            Map.entry(DECLARER_ERREUR, EnumSet.of(RECUE, A_COMPLETER, EN_INSTRUCTION, EN_ATTENTE)),
            Map.entry(ROUVRIR, EnumSet.of(CLOTUREE, IRRECEVABLE, REORIENTEE)),
            Map.entry(DEPORTER, EnumSet.allOf(EtatSaisine.class)));

    private static final Map<Acte, EtatSaisine> ARRIVEE = Map.ofEntries(
            Map.entry(ACCUSER_RECEPTION, RECUE), Map.entry(DEMANDER_COMPLEMENT, A_COMPLETER),
            Map.entry(RECEVOIR_COMPLEMENT, RECUE), Map.entry(CONSTATER_SILENCE, CLOTUREE),
            Map.entry(DECLARER_RECEVABLE, EN_INSTRUCTION), Map.entry(DECLARER_IRRECEVABLE, IRRECEVABLE),
            Map.entry(REORIENTER, REORIENTEE), Map.entry(INTERROGER, EN_ATTENTE),
            Map.entry(RECEVOIR_REPONSE, EN_INSTRUCTION), Map.entry(PROPOSER_EQUITE, EN_ATTENTE),
            Map.entry(REPONDRE, REPONDUE), Map.entry(CLOTURER, CLOTUREE),
            Map.entry(SIGNALER_CONTENTIEUX, INTERROMPUE), Map.entry(DESISTER, CLOTUREE),
            Map.entry(DECLARER_DOUBLON, CLOTUREE), Map.entry(DECLARER_ERREUR, CLOTUREE), Map.entry(ROUVRIR, RECUE));

    static Stream<Arguments> casesDeLaTable() {
        return Arrays.stream(EtatSaisine.values())
                .flatMap(etat -> TABLE.keySet().stream().map(acte -> Arguments.of(etat, acte)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("casesDeLaTable")
    void chaque_case_de_la_table_est_permise_ou_refusee(EtatSaisine etat, Acte acte) {
        Saisine saisine = Cas.dansLEtat(etat);
        preparer(saisine, acte);
        int evenements = saisine.evenements().size();
        if (TABLE.get(acte).contains(etat)) {
            faire(saisine, acte);
            assertThat(saisine.etat()).isEqualTo(ARRIVEE.getOrDefault(acte, etat));
            assertThat(saisine.evenements()).as("chaque acte laisse une ligne").hasSizeGreaterThan(evenements);
        } else {
            assertThatThrownBy(() -> faire(saisine, acte)).isInstanceOf(RegleRefusee.class)
                    .hasMessageContaining("n’est pas possible");
            assertThat(saisine.etat()).as("R-MED-31\u202f: un acte refusé ne change rien").isEqualTo(etat);
            assertThat(saisine.evenements()).hasSize(evenements);
        }
    }

    @Test
    void tout_acte_hors_enregistrement_a_sa_ligne_dans_la_table() {
        assertThat(TABLE.keySet()).containsExactlyInAnyOrderElementsOf(
                Arrays.stream(Acte.values()).filter(a -> a.estDuCycle() && a != ENREGISTRER).toList());
    }

    private static void preparer(Saisine saisine, Acte acte) {
        if (acte == CONSTATER_SILENCE && saisine.etat() == A_COMPLETER) {
            saisine.relancerComplement(Cas.le(Cas.RECEPTION.plusDays(20)));
        }
    }

    private static void faire(Saisine saisine, Acte acte) {
        ContexteActe c = Cas.le(PLUS_TARD);
        Map<Acte, Consumer<Saisine>> verbes = Map.ofEntries(
                verbe(ACCUSER_RECEPTION, s -> s.accuserReception(c)),
                verbe(DEMANDER_COMPLEMENT, s -> s.demanderComplement("Quoi\u202f?", c)),
                verbe(RECEVOIR_COMPLEMENT, s -> s.recevoirComplement("Ceci.", c)),
                verbe(CONSTATER_SILENCE, s -> s.constaterSilence(c)),
                verbe(DECLARER_RECEVABLE, s -> s.declarerRecevable(Cas.FAVORABLE, PLUS_TARD, c)),
                verbe(DECLARER_IRRECEVABLE, s -> s.declarerIrrecevable(new Irrecevabilite(new ExamenRecevabilite(true, true, true, true, true),
                        MotifIrrecevabilite.ABUSIVE, "Le service."), c)),
                verbe(REORIENTER, s -> s.reorienter(new Reorientation(new ExamenRecevabilite(true, true, true, false), "Prestations"), c)),
                verbe(INTERROGER, s -> s.interroger(Cas.question(), c)),
                verbe(RECEVOIR_REPONSE, s -> s.recevoirReponse(idDeLaQuestion(s), "Parce que.", List.of(), c)),
                verbe(PROPOSER_EQUITE, s -> s.proposerEquite(new PropositionEquiteFaite("Motivée.", null), c)),
                verbe(REPONDRE, s -> s.repondre(Cas.reponse(PLUS_TARD), c)),
                verbe(CLOTURER, s -> s.cloturer(c)),
                verbe(SIGNALER_CONTENTIEUX, s -> s.signalerContentieux(new Contentieux(PLUS_TARD, VoieRecours.TJ_POLE_SOCIAL), c)),
                verbe(DESISTER, s -> s.desister("Courriel du jour.", c)),
                verbe(DECLARER_DOUBLON, s -> s.declarerDoublon(identifiee(Cas.recue(), 99), c)),
                verbe(DECLARER_ERREUR, s -> s.declarerErreur("Saisie deux fois.", c)),
                verbe(ROUVRIR, s -> s.rouvrir("Un fait nouveau est apparu.", c)),
                verbe(DEPORTER, s -> s.deporter("Lien familial.", "suppleant", "Le suppléant", c)));
        verbes.get(acte).accept(saisine);
    }

    private static Map.Entry<Acte, Consumer<Saisine>> verbe(Acte acte, Consumer<Saisine> verbe) {
        return Map.entry(acte, verbe);
    }

    private static long idDeLaQuestion(Saisine saisine) {
        return Identifiants.donnerAuxQuestions(saisine);
    }

    private static Saisine identifiee(Saisine saisine, long id) {
        return Identifiants.donner(saisine, id);
    }
}
