package fr.passerelle.socle.notifications;

import static fr.passerelle.socle.conservation.EcritGarde.avec;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people are told. */
@ApplicationScoped
class EcritsDesNotifications implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec("NOTIFICATION", "notifications.notification", "compte", "texte", "lien", "objet", "reference"));
    }
}
