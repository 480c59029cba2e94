package fr.passerelle.web.mediation;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.ModeReponse;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.OrigineDysfonctionnement;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.mediation.nomenclature.ResultatDemarche;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import fr.passerelle.mediation.nomenclature.VoieRecours;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The closed lists of mediation, in their display order, as pages offer them. */
@Named("listes")
@ApplicationScoped
public class ListesMediation {

    public List<CanalSaisine> getCanaux() {
        return List.of(CanalSaisine.values());
    }

    public List<TypeSaisissant> getTypesSaisissant() {
        return List.of(TypeSaisissant.values());
    }

    public List<MotifSaisine> getMotifs() {
        return List.of(MotifSaisine.values());
    }

    public List<Prestation> getPrestations() {
        return List.of(Prestation.values());
    }

    public List<ResultatDemarche> getResultats() {
        return List.of(ResultatDemarche.values());
    }

    public List<VoieRecours> getVoiesRecours() {
        return List.of(VoieRecours.values());
    }

    public List<PositionCaf> getPositions() {
        return List.of(PositionCaf.values());
    }

    public List<ModeReponse> getModesReponse() {
        return List.of(ModeReponse.values());
    }

    public List<OrigineDysfonctionnement> getOrigines() {
        return List.of(OrigineDysfonctionnement.values());
    }
}
