package fr.passerelle.mediation.bilan.calcul;

import static fr.passerelle.socle.bilans.Unite.EUROS;
import static fr.passerelle.socle.bilans.Unite.JOURS;
import static fr.passerelle.socle.bilans.Unite.NOMBRE;
import static fr.passerelle.socle.bilans.Unite.POURCENT;

import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Mesure;
import fr.passerelle.socle.bilans.Unite;

/** Every plain indicator of the bilan, said once: code, label, unit, decimals printed, formula in words. */
enum Definition {

    RECUES("I-01", "Saisines reçues", NOMBRE, 0,
            "Saisines reçues dans l’année, hors erreurs d’enregistrement et doublons (ensemble R)"),
    IRRECEVABILITE("I-02", "Taux d’irrecevabilité", POURCENT, 0,
            "Irrecevables ou réorientées ÷ (R − recevabilité non encore examinée)"),
    DIRECTES("I-04", "Saisines directes", POURCENT, 0, "Saisines faites par l’allocataire ÷ R"),
    TIERS("I-04.TIERS", "Saisines par un tiers ou un service de l’État", POURCENT, 0,
            "Saisines faites par une autre personne que l’allocataire ÷ R"),
    CONFIRMEE("I-07", "Position de la Caf confirmée", POURCENT, 0,
            "Positions confirmées ÷ saisines répondues, hors «\u202fsans objet\u202f»"),
    REVISEE("I-08", "Position de la Caf révisée", POURCENT, 0,
            "Décisions révisées, révisées en partie ou régularisées ÷ saisines répondues, hors «\u202fsans objet\u202f»"),
    ECRITE("I-09", "Réponses écrites", POURCENT, 0, "Réponses écrites ÷ saisines répondues"),
    DELAI_MOYEN("I-10", "Délai moyen de réponse", JOURS, 2,
            "Somme des jours calendaires de la réception à la première réponse ÷ saisines répondues"),
    DELAI_MEDIAN("I-11.MEDIANE", "Délai médian de réponse", JOURS, 1,
            "Délai que la moitié des réponses ne dépasse pas"),
    DELAI_DECILE("I-11.DECILE9", "Neuvième décile du délai", JOURS, 1,
            "Délai que neuf réponses sur dix ne dépassent pas (interpolé)"),
    DELAI_MAXIMUM("I-11.MAXIMUM", "Délai maximal de réponse", JOURS, 1, "Plus long délai de réponse"),
    OBJECTIF_LOCAL("I-12", "Réponses en moins de %1$d jours (objectif local)", POURCENT, 0,
            "Réponses données en moins de %1$d jours calendaires ÷ saisines répondues"),
    OBJECTIF_NATIONAL("I-13", "Réponses en moins de %2$d jours (objectif national)", POURCENT, 0,
            "Réponses données en moins de %2$d jours calendaires ÷ saisines répondues"),
    PRISE_EN_CHARGE("I-13.PRISE_EN_CHARGE", "Prises en charge en moins de %2$d jours", POURCENT, 0,
            "Premier acte (accusé de réception ou recevabilité) en moins de %2$d jours calendaires ÷ R"),
    DELAI_ACCUSE("I-14.ACCUSE", "Délai moyen de l’accusé de réception", JOURS, 2,
            "Somme des jours de la réception à l’accusé ÷ saisines dont l’accusé est daté"),
    DELAI_RECEVABILITE("I-14.RECEVABILITE", "Délai moyen de la recevabilité", JOURS, 2,
            "Somme des jours de la réception à la notification de recevabilité ÷ saisines recevables notifiées"),
    INTERROMPUES("I-15", "Médiations interrompues", POURCENT, 0,
            "Recevables closes par un contentieux, un désistement ou le silence de l’usager ÷ saisines recevables"),
    RAPPELS("I-16.RAPPELS", "Rappels versés", EUROS, 0, "Somme des rappels versés après l’intervention"),
    INDUS_ANNULES("I-16.INDUS_ANNULES", "Trop-perçus annulés", EUROS, 0, "Somme des trop-perçus annulés après l’intervention"),
    INDUS_DETECTES("I-16.INDUS_DETECTES", "Trop-perçus découverts", EUROS, 0, "Somme des trop-perçus découverts par l’examen du dossier"),
    EQUITE_FAITES("I-18.FAITES", "Propositions en équité faites", NOMBRE, 0,
            "Propositions en équité dans les saisines de l’année"),
    EQUITE_ACCEPTEES("I-18.ACCEPTEES", "Propositions en équité acceptées", NOMBRE, 0,
            "Propositions en équité acceptées par la direction"),
    EQUITE_TAUX("I-18", "Taux d’acceptation des propositions en équité", POURCENT, 0,
            "Propositions acceptées ÷ propositions décidées"),
    PRECO_EMISES("I-19.EMISES", "Préconisations émises", NOMBRE, 0, "Préconisations de l’année"),
    PRECO_FAITES("I-19.MISES_EN_OEUVRE", "Préconisations mises en œuvre", NOMBRE, 0,
            "Préconisations mises en œuvre, de l’année ou antérieures"),
    PRECO_RETARD("I-19.EN_RETARD", "Préconisations en retard", NOMBRE, 0,
            "Préconisations dont l’échéance est passée sans être mises en œuvre, refusées ni abandonnées"),
    PRECO_TAUX("I-19", "Taux de mise en œuvre des préconisations", POURCENT, 0,
            "Mises en œuvre ÷ (toutes − abandonnées), de l’année ou antérieures"),
    STOCK("I-20", "Saisines en stock au 31 décembre", NOMBRE, 0,
            "Saisines ouvertes au 31 décembre, quelle que soit leur année de réception"),
    AGE_STOCK("I-20.AGE", "Âge moyen du stock", JOURS, 1,
            "Somme des jours de la réception au 31 décembre ÷ saisines en stock"),
    REOUVERTURES("I-21.REOUVERTURES", "Réouvertures", NOMBRE, 0, "Réouvertures des saisines de l’année"),
    REPETEES("I-21.REPETEES", "Saisines répétées du même allocataire", NOMBRE, 0,
            "Saisines de l’année au-delà de la première pour un même numéro de dossier");

    private final Mesure modele;

    Definition(String code, String libelle, Unite unite, int decimales, String formule) {
        this.modele = new Mesure(code, libelle, unite, decimales, formule);
    }

    String code() {
        return modele.code();
    }

    /** The indicator, with the goals of the day in its words. */
    Mesure selon(Seuils seuils) {
        return new Mesure(code(), modele.libelle().formatted(seuils.retard(), seuils.national()), modele.unite(), modele.decimales(),
                modele.formule().formatted(seuils.retard(), seuils.national()), modele.identifiante());
    }
}
