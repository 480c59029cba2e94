package fr.passerelle.avip.fil;

import fr.passerelle.avip.orientation.OrientationVue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** The threads, for services. */
@ApplicationScoped
public class Fils {

    @Inject
    private Acces acces;
    @Inject
    private LecteurDuFil lecteur;

    /**
     * As the caller may see it.
     *
     * @throws fr.passerelle.socle.commun.Introuvable when the caller is on no side of it
     */
    @Transactional
    public FilVu pourMoi(long orientation) {
        OrientationVue demande = acces.demande(orientation);
        return lecteur.lire(demande, acces.exiger(demande));
    }

    /** All of it, names included, whoever asks: for what is written in the transaction of an act. */
    @Transactional
    public FilVu entier(long orientation) {
        return lecteur.lire(acces.demande(orientation), Cote.PRESCRIPTEUR);
    }
}
