package fr.passerelle.partenaires.revue;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.taches.Travail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Every night: reviews whose time comes open, those that are late are reminded of, what was not reviewed expires. */
@ApplicationScoped
public class RevuesALeurDate implements Travail {

    @Inject
    private Ouverture ouverture;
    @Inject
    private Echeances echeances;
    @Inject
    private Reglages reglages;

    @Override
    public String code() {
        return "partenaires.revues";
    }

    @Override
    public String titre() {
        return "Ouvrir, rappeler et clore les revues des habilitations";
    }

    @Override
    public Duration cadence() {
        return Duration.ofDays(1);
    }

    @Override
    public String executer() {
        int expirees = expirer();
        int ouvertes = ouvrir(reglages.entier(ReglagesDesRevues.MOIS));
        int rappelees = echeances.rappeler();
        return Typographie.compte(ouvertes, "revue") + (ouvertes > 1 ? " ouvertes, " : " ouverte, ") + Typographie.compte(rappelees, "rappel") + ", "
                + Typographie.compte(expirees, "habilitation") + (expirees > 1 ? " expirées" : " expirée");
    }

    private int ouvrir(int mois) {
        int ouvertes = 0;
        if (mois > 0) {
            Ouverture.Pas pas = ouverture.ouvrirAleurDate(0, mois);
            while (pas.dernier() > 0) {
                ouvertes += pas.revues();
                pas = ouverture.ouvrirAleurDate(pas.dernier(), mois);
            }
        }
        return ouvertes;
    }

    private int expirer() {
        int expirees = 0;
        for (Echeances.Expiration e = echeances.expirer(); e.revues() > 0; e = echeances.expirer()) {
            expirees += e.droits();
        }
        return expirees;
    }
}
