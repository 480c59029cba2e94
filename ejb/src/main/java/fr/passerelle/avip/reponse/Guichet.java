package fr.passerelle.avip.reponse;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The requests made to the structures one stands for, and no other: another’s does not exist, and who asked for it is noted. */
@ApplicationScoped
class Guichet {

    @Inject
    private Orientations orientations;
    @Inject
    private MesStructures miennes;
    @Inject
    private TentativesNotees tentatives;

    OrientationVue mienne(long id) {
        OrientationVue vue = orientations.trouver(id);
        if (!miennes.ids().contains(vue.structure())) {
            tentatives.noter(vue.reference());
            throw new Introuvable("orientation " + id);
        }
        return vue;
    }

    /** One that the structure may still answer: what the Caf has taken over is the Caf’s. */
    OrientationVue aRepondre(long id) {
        OrientationVue vue = mienne(id);
        exiger(!vue.suivi().chezLaCaf(), "R-AVIP-22", null, "La Caf a repris cette demande\u202f: elle y répond elle-même, ou l’oriente ailleurs.");
        return vue;
    }
}
