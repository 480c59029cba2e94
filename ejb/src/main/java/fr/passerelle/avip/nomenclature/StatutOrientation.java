package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where a request of a prescriber to a structure stands (dossier §3.2). */
public enum StatutOrientation implements Libelle {

    BROUILLON("Brouillon"),
    ENVOYEE("Envoyée"),
    EN_EXAMEN("En examen"),
    COMPLEMENT_DEMANDE("Complément demandé"),
    LISTE_ATTENTE("Sur liste d’attente"),
    ACCEPTEE("Acceptée"),
    SANS_REPONSE("Sans réponse"),
    REFUSEE("Refusée"),
    RETIREE("Retirée"),
    SANS_OBJET("Sans objet"),
    CONVERTIE("Contrat signé"),
    NON_CONCRETISEE("Non concrétisée");

    private final String libelle;

    StatutOrientation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<StatutOrientation> suivants() {
        return switch (this) {
            case BROUILLON -> EnumSet.of(ENVOYEE);
            case ENVOYEE -> EnumSet.of(EN_EXAMEN, RETIREE, SANS_OBJET, SANS_REPONSE);
            case EN_EXAMEN -> EnumSet.of(COMPLEMENT_DEMANDE, LISTE_ATTENTE, ACCEPTEE, REFUSEE, RETIREE, SANS_OBJET, SANS_REPONSE);
            case COMPLEMENT_DEMANDE -> EnumSet.of(EN_EXAMEN, RETIREE, SANS_OBJET);
            case LISTE_ATTENTE -> EnumSet.of(ACCEPTEE, REFUSEE, RETIREE, SANS_OBJET);
            case ACCEPTEE -> EnumSet.of(CONVERTIE, NON_CONCRETISEE, RETIREE);
            case SANS_REPONSE -> EnumSet.of(EN_EXAMEN, REFUSEE, RETIREE);
            case REFUSEE, RETIREE, SANS_OBJET, CONVERTIE, NON_CONCRETISEE -> EnumSet.noneOf(StatutOrientation.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }

    /** Whether someone still waits for something: neither a draft nor an end, an acceptance without its contract included. */
    public boolean estOuverte() {
        return this != BROUILLON && !estFinal();
    }
}
