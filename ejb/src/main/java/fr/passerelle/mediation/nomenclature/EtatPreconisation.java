package fr.passerelle.mediation.nomenclature;

import fr.passerelle.socle.commun.Libelle;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Where a general proposal stands; each state knows which may follow it. */
public enum EtatPreconisation implements Libelle {

    PROPOSEE("Proposée"),
    TRANSMISE("Transmise"),
    ACCEPTEE("Acceptée"),
    REFUSEE("Refusée"),
    EN_COURS("En cours"),
    MISE_EN_OEUVRE("Mise en œuvre"),
    ABANDONNEE("Abandonnée");

    private final String libelle;

    EtatPreconisation(String libelle) {
        this.libelle = libelle;
    }

    @Override
    public String libelle() {
        return libelle;
    }

    /** The states that may follow this one; none when it is final. */
    public Set<EtatPreconisation> suivants() {
        return switch (this) {
            case PROPOSEE -> EnumSet.of(TRANSMISE, ABANDONNEE);
            case TRANSMISE -> EnumSet.of(ACCEPTEE, REFUSEE, ABANDONNEE);
            case ACCEPTEE -> EnumSet.of(EN_COURS, MISE_EN_OEUVRE, ABANDONNEE);
            case EN_COURS -> EnumSet.of(MISE_EN_OEUVRE, ABANDONNEE);
            case REFUSEE, MISE_EN_OEUVRE, ABANDONNEE -> EnumSet.noneOf(EtatPreconisation.class);
        };
    }

    public boolean estFinal() {
        return suivants().isEmpty();
    }

    /** Whether something was still to be done when its day passed. */
    public boolean estEnRetard(LocalDate echeance, LocalDate aujourdhui) {
        return echeance != null && echeance.isBefore(aujourdhui) && !estFinal();
    }
}
