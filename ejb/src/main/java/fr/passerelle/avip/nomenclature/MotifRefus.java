package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;

/** Why a structure refuses (dossier §5). Disability, origin, income or the shape of a family are never a reason. */
public enum MotifRefus implements Libelle {

    AUCUNE_PLACE("Plus de place sur la période"),
    HORAIRES_INCOMPATIBLES("Horaires ou jours non couverts"),
    AGE_SECTION("Pas de place dans la tranche d’âge"),
    AGE_LIMITE("Enfant de 3 ans ou plus"),
    PARENT_NON_JOIGNABLE("Parent non joignable"),
    PARENT_ABSENT_RDV("Parent absent au rendez-vous"),
    PARENT_NON_INTERESSE("Parent non intéressé"),
    EN_EMPLOI("Parent déjà en emploi"),
    HORS_PARCOURS("Parcours d’insertion non confirmé"),
    MOBILITE("Structure trop éloignée"),
    DOUBLON("Demande déjà faite"),
    DOSSIER_INCOMPLET("Dossier incomplet"),
    AUTRE_SOLUTION("Autre solution trouvée"),
    FERMETURE("Fermeture ou effectif insuffisant"),
    AUTRE("Autre motif, dit dans le message");

    private final String libelle;

    MotifRefus(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }
}
