package fr.passerelle.avip.demande;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.orientation.MonPrescripteur;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.orientation.PrescripteurVu;
import fr.passerelle.avip.orientation.Prescripteurs;
import fr.passerelle.avip.proposition.PropositionVue;
import fr.passerelle.avip.proposition.Propositions;
import fr.passerelle.socle.commun.Introuvable;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** What is one’s own body’s, and no other: another’s does not exist, and who asked for it is noted (acceptance 6). */
@ApplicationScoped
class Guichet {

    @Inject
    private MonPrescripteur moi;
    @Inject
    private Prescripteurs prescripteurs;
    @Inject
    private Orientations orientations;
    @Inject
    private Propositions propositions;
    @Inject
    private BrouillonRepository brouillons;
    @Inject
    private Tentatives tentatives;

    PrescripteurVu moi() {
        return moi.exiger();
    }

    /** Those who may begin a request now: the Caf may have suspended the body. */
    PrescripteurVu quiPeutOrienter() {
        PrescripteurVu p = moi.exiger();
        exiger(!prescripteurs.estSuspendu(p.id()), "R-AVIP-20", null, "La Caf a suspendu votre organisme\u202f: vous suivez vos demandes, sans en faire de nouvelle.");
        return p;
    }

    OrientationVue mienne(long id) {
        OrientationVue vue = orientations.trouver(id);
        if (vue.prescripteur() != moi().id()) {
            tentatives.noter("demande " + vue.reference());
            throw new Introuvable("orientation " + id);
        }
        return vue;
    }

    BrouillonDOrientation brouillon(long id) {
        BrouillonDOrientation b = brouillons.trouver(id).orElseThrow(() -> new Introuvable("brouillon " + id));
        if (b.prescripteur() != moi().id()) {
            tentatives.noter("brouillon " + id);
            throw new Introuvable("brouillon " + id);
        }
        return b;
    }

    PropositionVue proposition(long id) {
        PropositionVue p = propositions.trouver(id);
        if (p.prescripteur() != moi().id()) {
            tentatives.noter("parent proposé " + id);
            throw new Introuvable("proposition " + id);
        }
        return p;
    }
}
