package fr.passerelle.web.avip.comite;

import fr.passerelle.avip.comite.EtatSeance;
import fr.passerelle.avip.comite.Presence;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a session stands, and who came, as people see it. */
@ApplicationScoped
class EtatsDuComite implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatSeance || etat instanceof Presence;
    }

    @Override
    public String icone(Enum<?> etat) {
        if (etat instanceof Presence presence) {
            return presence == Presence.PRESENT ? "user-check" : presence == Presence.EXCUSE ? "mail" : "user-x";
        }
        return etat == EtatSeance.PREVUE ? "calendar" : etat == EtatSeance.TENUE ? "circle-check" : "circle-x";
    }

    @Override
    public String ton(Enum<?> etat) {
        if (etat instanceof Presence presence) {
            return presence == Presence.PRESENT ? "succes" : "neutre";
        }
        return etat == EtatSeance.PREVUE ? "info" : etat == EtatSeance.TENUE ? "succes" : "neutre";
    }
}
