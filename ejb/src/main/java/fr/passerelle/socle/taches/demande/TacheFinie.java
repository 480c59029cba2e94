package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.notifications.GenreDeNotification;
import fr.passerelle.socle.notifications.GenresDeNotification;
import fr.passerelle.socle.notifications.Notifications;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Whoever asked for a task learns that it is over, well or not; not of one they stopped, nor once they have seen it. */
@ApplicationScoped
class TacheFinie implements GenresDeNotification {

    private static final GenreDeNotification FINIE = GenreDeNotification.de("TACHE_FINIE", "Une tâche que vous avez demandée est finie");

    @Inject
    private Notifications notifications;
    @Inject
    private TacheRepository depot;

    @Override
    public List<GenreDeNotification> genres() {
        return List.of(FINIE);
    }

    void dire(Prise prise, EtatTache etat) {
        if (etat != EtatTache.ANNULEE) {
            notifications.rendreCompte(FINIE, prise.demandeur(), depot.titre(prise.id()) + Typographie.FINE + ": "
                    + Typographie.minuscule(etat.libelle()), lien(prise.id()), Taches.OBJET, String.valueOf(prise.id()));
        }
    }

    @Transactional
    void vue(Tache tache, String par) {
        notifications.vue(par, lien(tache.id()));
    }

    private static String lien(long tache) {
        return "/taches/tache?id=" + tache;
    }
}
