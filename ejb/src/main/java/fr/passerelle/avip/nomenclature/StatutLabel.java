package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where the label of a structure stands (dossier §3.1). */
public enum StatutLabel implements Libelle {

    CANDIDATURE("Candidature"),
    INSTRUCTION("En instruction"),
    COMITE("Devant le comité"),
    AJOURNE("Ajourné"),
    ACTIF("Actif"),
    A_RENOUVELER("À renouveler"),
    SUSPENDU("Suspendu"),
    RETIRE("Retiré"),
    RENONCE("Abandonné par la structure"),
    EXPIRE("Expiré"),
    REFUSE("Refusé"),
    ABANDONNEE("Candidature abandonnée");

    private final String libelle;

    StatutLabel(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<StatutLabel> suivants() {
        return switch (this) {
            case CANDIDATURE -> EnumSet.of(INSTRUCTION, ABANDONNEE);
            case INSTRUCTION -> EnumSet.of(COMITE, CANDIDATURE);
            case COMITE -> EnumSet.of(ACTIF, REFUSE, AJOURNE);
            case AJOURNE -> EnumSet.of(COMITE, ABANDONNEE);
            case ACTIF -> EnumSet.of(A_RENOUVELER, SUSPENDU, RETIRE, RENONCE);
            case A_RENOUVELER -> EnumSet.of(ACTIF, EXPIRE);
            case SUSPENDU -> EnumSet.of(ACTIF, RETIRE);
            case RETIRE, RENONCE, EXPIRE, REFUSE, ABANDONNEE -> EnumSet.noneOf(StatutLabel.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }

    /** Whether requests may be sent to a structure whose label stands so (§3.2). */
    public boolean recoitDesOrientations() {
        return this == ACTIF || this == A_RENOUVELER;
    }

    /** Whether the label is held: its engagement counts, its running contracts too. */
    public boolean estEnVigueur() {
        return this == ACTIF || this == A_RENOUVELER || this == SUSPENDU;
    }
}
