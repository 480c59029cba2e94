package fr.passerelle.mediation;

import static fr.passerelle.mediation.Mediation.*;
import static fr.passerelle.mediation.Permissions.*;
import static fr.passerelle.socle.Permissions.*;
import static fr.passerelle.socle.Socle.*;
import static org.assertj.core.api.Assertions.assertThat;

import fr.passerelle.socle.Socle;
import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.Permission;
import fr.passerelle.socle.capacites.Role;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rights matrix of mediation, read column by column from the dossier: who may, for each permission. */
class MatriceDesRolesTest {

    private static final Capacites MAISON = new Capacites(List.of(new Mediation(), new Socle()));
    private static final Map<String, Set<String>> MATRICE = Map.ofEntries(
            Map.entry(SAISINE_LISTER, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_TOUTES, Set.of(MEDIATEUR, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_LIRE, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_ENREGISTRER, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION, AGENT_ACCUEIL)),
            Map.entry(SAISINE_GERER, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_DECIDER, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT)),
            Map.entry(SAISINE_NOTES, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT)),
            Map.entry(SAISINE_ARCHIVES, Set.of(MEDIATEUR)),
            Map.entry(SAISINE_CONSERVER, Set.of(MEDIATEUR, AUDITEUR_DPO)),
            Map.entry(SAISINE_AFFECTER, Set.of(MEDIATEUR, ASSISTANT_MEDIATION)),
            Map.entry(QUESTION_REPONDRE, Set.of(SERVICE_INTERROGE)),
            Map.entry(EQUITE_DECIDER, Set.of(DIRECTION)),
            Map.entry(AGREGATS_LIRE, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION, DIRECTION, AUDITEUR_DPO)),
            Map.entry(BILAN_ARRETER, Set.of(MEDIATEUR)),
            Map.entry(REPRISE_IMPORTER, Set.of(MEDIATEUR)),
            Map.entry(PRECONISATION_LIRE, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION, DIRECTION, AUDITEUR_DPO)),
            Map.entry(PRECONISATION_CREER, Set.of(MEDIATEUR, MEDIATEUR_SUPPLEANT)),
            Map.entry(PRECONISATION_CLORE, Set.of(MEDIATEUR)),
            Map.entry(PRECONISATION_DECIDER, Set.of(DIRECTION)),
            Map.entry(PRECONISATION_SUIVRE, Set.of(PILOTE_PRECONISATION, SERVICE_INTERROGE)),
            Map.entry(JOURNAL_LIRE, Set.of(AUDITEUR_DPO)),
            Map.entry(JOURNAL_CONSERVER, Set.of(AUDITEUR_DPO)),
            Map.entry(DROITS_REPONDRE, Set.of(AUDITEUR_DPO)),
            Map.entry(COMPTES_ADMINISTRER, Set.of(ADMIN_TECHNIQUE)),
            Map.entry(EXPLOITATION, Set.of(ADMIN_TECHNIQUE)),
            Map.entry(COURRIELS_ADMINISTRER, Set.of(ADMIN_TECHNIQUE)),
            Map.entry(TEXTES_MEDIATION, Set.of(MEDIATEUR)));

    @ParameterizedTest
    @MethodSource("permissions")
    void chaque_permission_appartient_aux_roles_de_la_matrice(String permission) {
        assertThat(MAISON.roles().stream().filter(r -> r.permissions().contains(permission)).map(Role::code).collect(Collectors.toSet()))
                .isEqualTo(MATRICE.get(permission));
    }

    private static Stream<String> permissions() {
        return MAISON.permissions().stream().map(Permission::code);
    }
}
