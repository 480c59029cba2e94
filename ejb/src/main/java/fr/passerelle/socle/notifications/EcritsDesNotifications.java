package fr.passerelle.socle.notifications;

import static fr.passerelle.socle.conservation.EcritGarde.avec;
import static fr.passerelle.socle.conservation.EcritGarde.selon;

import fr.passerelle.socle.conservation.EcritGarde;
import fr.passerelle.socle.conservation.EcritsGardes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What people are told. */
@ApplicationScoped
class EcritsDesNotifications implements EcritsGardes {

    @Override
    public List<EcritGarde> ecrits() {
        return List.of(avec("NOTIFICATION", "notifications.notification", "compte", "texte", "lien", "objet", "reference"),
                selon("ce que chacun a choisi d’apprendre par courriel, tant qu’il a un compte", "notifications.par_courriel", "compte", "genre"));
    }
}
