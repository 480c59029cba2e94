package fr.passerelle.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;

import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** What a refusal said of where else to ask, for the body that asked and no other (R-AVIP-23). */
@Stateless
public class AilleursService {

    @Inject
    private Orientations orientations;
    @Inject
    private MonPrescripteur mien;
    @Inject
    private Alternatives alternatives;

    @Autorise(AVIP_ORIENTER)
    public List<AlternativeVue> dites(long id) {
        OrientationVue vue = orientations.trouver(id);
        if (vue.prescripteur() != mien.exiger().id()) {
            throw new Introuvable("orientation " + id);
        }
        return alternatives.de(id);
    }
}
