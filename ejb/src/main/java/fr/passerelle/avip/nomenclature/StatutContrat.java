package fr.passerelle.avip.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.util.EnumSet;
import java.util.Set;

/** Where the reception contract of a child stands (dossier §3.4). */
public enum StatutContrat implements Libelle {

    PREPARE("Préparé"),
    SIGNE("Signé"),
    EN_COURS("En cours"),
    SUSPENDU("Suspendu"),
    RENOUVELE("Renouvelé"),
    TERMINE("Terminé"),
    ROMPU("Rompu"),
    ANNULE("Annulé");

    private final String libelle;

    StatutContrat(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<StatutContrat> suivants() {
        return switch (this) {
            case PREPARE -> EnumSet.of(SIGNE, ANNULE);
            case SIGNE -> EnumSet.of(EN_COURS);
            case EN_COURS -> EnumSet.of(SUSPENDU, TERMINE, ROMPU, RENOUVELE);
            case SUSPENDU -> EnumSet.of(EN_COURS, ROMPU);
            case RENOUVELE, TERMINE, ROMPU, ANNULE -> EnumSet.noneOf(StatutContrat.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }
}
