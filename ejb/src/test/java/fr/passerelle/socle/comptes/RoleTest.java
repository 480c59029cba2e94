package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.comptes.Permission.*;
import static fr.passerelle.socle.comptes.Role.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The rights matrix of mediation, read column by column from the dossier: who may, for each permission. */
class RoleTest {

    private static final Map<Permission, Set<Role>> MATRICE = Map.ofEntries(
            Map.entry(SAISINE_LISTER, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_TOUTES, EnumSet.of(MEDIATEUR, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_LIRE, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_ENREGISTRER, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION, AGENT_ACCUEIL)),
            Map.entry(SAISINE_GERER, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION)),
            Map.entry(SAISINE_DECIDER, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT)),
            Map.entry(SAISINE_NOTES, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT)),
            Map.entry(SAISINE_ARCHIVES, EnumSet.of(MEDIATEUR)),
            Map.entry(SAISINE_CONSERVER, EnumSet.of(MEDIATEUR, AUDITEUR_DPO)),
            Map.entry(SAISINE_AFFECTER, EnumSet.of(MEDIATEUR, ASSISTANT_MEDIATION)),
            Map.entry(QUESTION_REPONDRE, EnumSet.of(SERVICE_INTERROGE)),
            Map.entry(EQUITE_DECIDER, EnumSet.of(DIRECTION)),
            Map.entry(AGREGATS_LIRE, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION, DIRECTION, AUDITEUR_DPO)),
            Map.entry(BILAN_ARRETER, EnumSet.of(MEDIATEUR)),
            Map.entry(REPRISE_IMPORTER, EnumSet.of(MEDIATEUR)),
            Map.entry(PRECONISATION_LIRE, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT, ASSISTANT_MEDIATION, DIRECTION, AUDITEUR_DPO)),
            Map.entry(PRECONISATION_CREER, EnumSet.of(MEDIATEUR, MEDIATEUR_SUPPLEANT)),
            Map.entry(PRECONISATION_CLORE, EnumSet.of(MEDIATEUR)),
            Map.entry(PRECONISATION_DECIDER, EnumSet.of(DIRECTION)),
            Map.entry(PRECONISATION_SUIVRE, EnumSet.of(PILOTE_PRECONISATION, SERVICE_INTERROGE)),
            Map.entry(JOURNAL_LIRE, EnumSet.of(AUDITEUR_DPO)),
            Map.entry(JOURNAL_CONSERVER, EnumSet.of(AUDITEUR_DPO)),
            Map.entry(DROITS_REPONDRE, EnumSet.of(AUDITEUR_DPO)),
            Map.entry(COMPTES_ADMINISTRER, EnumSet.of(ADMIN_TECHNIQUE)),
            Map.entry(EXPLOITATION, EnumSet.of(ADMIN_TECHNIQUE)),
            Map.entry(COURRIELS_ADMINISTRER, EnumSet.of(ADMIN_TECHNIQUE)),
            Map.entry(TEXTES_MEDIATION, EnumSet.of(MEDIATEUR)));

    @ParameterizedTest
    @EnumSource(Permission.class)
    void chaque_permission_appartient_aux_roles_de_la_matrice(Permission permission) {
        Set<Role> tenue = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (role.permissions().contains(permission)) {
                tenue.add(role);
            }
        }
        assertThat(tenue).isEqualTo(MATRICE.get(permission));
    }
}
