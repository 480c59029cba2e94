package fr.passerelle.mediation.visibilite;

import static fr.passerelle.mediation.Mediation.MEDIATEUR;
import static fr.passerelle.mediation.Permissions.SAISINE_LISTER;
import static fr.passerelle.mediation.Permissions.SAISINE_TOUTES;

import fr.passerelle.socle.comptes.Absences;
import fr.passerelle.socle.comptes.Appelant;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who stands in for the mediators while they are away. */
@ApplicationScoped
public class Suppleance {

    @Inject
    private Absences absences;

    /** Whether that person stands in today for mediators who are all away: the deputy then sees every case. */
    public boolean supplee(Appelant appelant) {
        boolean enABesoin = appelant.peut(SAISINE_LISTER) && !appelant.peut(SAISINE_TOUTES);
        return enABesoin && absences.tousAbsents(MEDIATEUR);
    }
}
