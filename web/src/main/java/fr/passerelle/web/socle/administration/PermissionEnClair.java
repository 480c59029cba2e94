package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.comptes.Permission;

/** A permission in words; a new one does not compile until it has some. */
final class PermissionEnClair {

    private PermissionEnClair() {
    }

    static String libelle(Permission permission) {
        return switch (permission) {
            case SAISINE_LISTER -> "Voir la liste des saisines qui lui sont ouvertes";
            case SAISINE_TOUTES -> "Voir toutes les saisines, sauf celles dont on s’est déporté";
            case SAISINE_LIRE -> "Ouvrir une saisine";
            case SAISINE_ENREGISTRER -> "Enregistrer une demande reçue";
            case SAISINE_GERER -> "Faire avancer une saisine sans décider";
            case SAISINE_DECIDER -> "Décider d’une saisine";
            case SAISINE_NOTES -> "Lire et écrire les notes confidentielles";
            case SAISINE_AFFECTER -> "Confier une saisine à un titulaire";
            case QUESTION_REPONDRE -> "Répondre aux questions posées à son service";
            case EQUITE_DECIDER -> "Décider d’une proposition en équité";
            case AGREGATS_LIRE -> "Lire les chiffres de la médiation";
            case BILAN_ARRETER -> "Rédiger, arrêter et corriger le bilan annuel";
            case REPRISE_IMPORTER -> "Reprendre les années passées";
            case PRECONISATION_LIRE -> "Lire les préconisations";
            case PRECONISATION_CREER -> "Proposer une préconisation";
            case PRECONISATION_CLORE -> "Clore ou abandonner une préconisation";
            case PRECONISATION_DECIDER -> "Accepter ou refuser une préconisation";
            case PRECONISATION_SUIVRE -> "Suivre les préconisations dont on a la charge";
            case JOURNAL_LIRE -> "Lire le journal des actes et des accès";
            case SAISINE_ARCHIVES -> "Voir les saisines mises en archive";
            case SAISINE_CONSERVER -> "Fixer la durée de conservation des saisines, anonymiser";
            case JOURNAL_CONSERVER -> "Fixer la durée de conservation du journal, geler, purger";
            case DROITS_REPONDRE -> "Répondre à une personne qui demande ce qui est détenu sur elle";
            case COMPTES_ADMINISTRER -> "Administrer les comptes";
            case EXPLOITATION -> "Suivre la marche de l’application : travaux, réglages";
            case COURRIELS_ADMINISTRER -> "Suivre les courriels envoyés, relancer un envoi";
            case TEXTES_MEDIATION -> "Rédiger les courriels et les textes juridiques de la médiation";
        };
    }
}
