package fr.passerelle.avip.fil;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;
import static fr.passerelle.avip.Permissions.AVIP_ORIENTER;
import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** From which side the caller may follow a request; from none, it does not exist, and who asked for it is noted. */
@ApplicationScoped
class Acces {

    @Inject
    private Orientations orientations;
    @Inject
    private MesStructures structures;
    @Inject
    private MonPrescripteur prescripteur;
    @Inject
    private Appelants appelants;
    @Inject
    private Refus refus;

    OrientationVue demande(long id) {
        return orientations.trouver(id);
    }

    Cote exiger(OrientationVue demande) {
        Appelant moi = appelants.courant();
        if (moi.peut(AVIP_ACCUEILLIR) && structures.ids().contains(demande.structure())) {
            return Cote.STRUCTURE;
        }
        if (moi.peut(AVIP_ORIENTER) && prescripteur.trouver().filter(p -> p.id() == demande.prescripteur()).isPresent()) {
            return Cote.PRESCRIPTEUR;
        }
        if (moi.peut(AVIP_SUIVRE)) {
            return Cote.CAF;
        }
        refus.noter(demande.reference());
        throw new Introuvable("orientation " + demande.id());
    }
}
