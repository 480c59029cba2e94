package fr.passerelle.web.avip.accueil;

import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a reception contract stands. */
@ApplicationScoped
class EtatsDesAccueils implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof StatutContrat;
    }

    @Override
    public String icone(Enum<?> etat) {
        return switch ((StatutContrat) etat) {
            case PREPARE -> "pencil";
            case SIGNE -> "file-text";
            case EN_COURS -> "circle-check";
            case SUSPENDU -> "circle-pause";
            case RENOUVELE -> "refresh-cw";
            case TERMINE -> "flag";
            case ROMPU -> "circle-x";
            case ANNULE -> "ban";
        };
    }

    @Override
    public String ton(Enum<?> etat) {
        return switch ((StatutContrat) etat) {
            case PREPARE, SIGNE -> "info";
            case EN_COURS -> "succes";
            case SUSPENDU -> "attention";
            case RENOUVELE, TERMINE, ROMPU, ANNULE -> "neutre";
        };
    }
}
