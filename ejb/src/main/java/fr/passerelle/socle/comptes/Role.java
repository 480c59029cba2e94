package fr.passerelle.socle.comptes;

import static fr.passerelle.socle.comptes.Permission.*;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** A named bundle of permissions, as the rights matrix of mediation draws it. */
public enum Role {

    MEDIATEUR("Médiateur", SAISINE_LISTER, SAISINE_TOUTES, SAISINE_LIRE, SAISINE_ENREGISTRER, SAISINE_GERER,
            SAISINE_DECIDER, SAISINE_NOTES, SAISINE_ARCHIVES, SAISINE_CONSERVER, SAISINE_AFFECTER, AGREGATS_LIRE, BILAN_ARRETER, REPRISE_IMPORTER, PRECONISATION_LIRE,
            PRECONISATION_CREER, PRECONISATION_CLORE, TEXTES_MEDIATION),
    MEDIATEUR_SUPPLEANT("Médiateur suppléant", SAISINE_LISTER, SAISINE_LIRE, SAISINE_ENREGISTRER, SAISINE_GERER,
            SAISINE_DECIDER, SAISINE_NOTES, AGREGATS_LIRE, PRECONISATION_LIRE, PRECONISATION_CREER),
    ASSISTANT_MEDIATION("Assistant de médiation", SAISINE_LISTER, SAISINE_TOUTES, SAISINE_LIRE, SAISINE_ENREGISTRER,
            SAISINE_GERER, SAISINE_AFFECTER, AGREGATS_LIRE, PRECONISATION_LIRE),
    SERVICE_INTERROGE("Service interrogé", QUESTION_REPONDRE, PRECONISATION_SUIVRE),
    PILOTE_PRECONISATION("Pilote de préconisation", PRECONISATION_SUIVRE),
    DIRECTION("Direction", EQUITE_DECIDER, AGREGATS_LIRE, PRECONISATION_LIRE, PRECONISATION_DECIDER),
    AGENT_ACCUEIL("Agent d’accueil", SAISINE_ENREGISTRER),
    AUDITEUR_DPO("Délégué à la protection des données", JOURNAL_LIRE, JOURNAL_CONSERVER, DROITS_REPONDRE,
            SAISINE_CONSERVER, AGREGATS_LIRE, PRECONISATION_LIRE),
    ADMIN_TECHNIQUE("Administrateur technique", COMPTES_ADMINISTRER, EXPLOITATION, COURRIELS_ADMINISTRER);

    private final String libelle;
    private final Set<Permission> permissions;

    Role(String libelle, Permission premiere, Permission... autres) {
        this.libelle = libelle;
        this.permissions = Collections.unmodifiableSet(EnumSet.of(premiere, autres));
    }

    public String libelle() {
        return libelle;
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
