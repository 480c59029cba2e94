package fr.passerelle.partenaires.demande.saisie;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where a request for access stands; each state knows which may follow it. */
public enum EtatDemande implements Libelle {

    BROUILLON("En préparation"),
    ENVOYEE("Envoyée"),
    EN_INSTRUCTION("En instruction"),
    COMPLEMENT_DEMANDE("Complément demandé"),
    ETABLIE("Convention établie"),
    OUVERTE("Accès ouvert"),
    REFUSEE("Refusée"),
    ABANDONNEE("Abandonnée");

    private final String libelle;

    EtatDemande(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. What is drawn up lives on as a convention: it is no longer refused here. */
    public Set<EtatDemande> suivants() {
        return switch (this) {
            case BROUILLON -> EnumSet.of(ENVOYEE, ABANDONNEE);
            case ENVOYEE -> EnumSet.of(EN_INSTRUCTION, ABANDONNEE);
            case EN_INSTRUCTION -> EnumSet.of(COMPLEMENT_DEMANDE, ETABLIE, REFUSEE, ABANDONNEE);
            case COMPLEMENT_DEMANDE -> EnumSet.of(EN_INSTRUCTION, REFUSEE, ABANDONNEE);
            case ETABLIE -> EnumSet.of(OUVERTE);
            case OUVERTE, REFUSEE, ABANDONNEE -> EnumSet.noneOf(EtatDemande.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }

    /** Whether what it says may still be written, whole or where the Caf asked. */
    public boolean seRemplit() {
        return this == BROUILLON || this == COMPLEMENT_DEMANDE;
    }

    /** Whose turn it is: who is waited for before it moves. */
    public Tour tour(Origine origine) {
        return switch (this) {
            case BROUILLON -> origine == Origine.PAPIER ? Tour.CAF : Tour.PARTENAIRE;
            case ENVOYEE, EN_INSTRUCTION -> Tour.CAF;
            case COMPLEMENT_DEMANDE -> Tour.PARTENAIRE;
            case ETABLIE -> Tour.LES_DEUX;
            case OUVERTE, REFUSEE, ABANDONNEE -> Tour.PERSONNE;
        };
    }
}
