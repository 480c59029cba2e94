package fr.passerelle.avip.engagement;

import static fr.passerelle.avip.Permissions.AVIP_GERER;
import static fr.passerelle.avip.Permissions.AVIP_LIRE;

import fr.passerelle.avip.nomenclature.Arrondi;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The rates and roundings, as the Caf reads them and decides of others. */
@Stateless
public class EngagementService {

    @Inject
    private ParametresEngagement parametres;
    @Inject
    private Journal journal;

    /** The latest first. */
    @Autorise(AVIP_LIRE)
    public List<ParametreEngagement> parametres() {
        return parametres.tous();
    }

    @Autorise(AVIP_GERER)
    public void decider(LocalDate depuis, Integer taux, Arrondi arrondi, String motif) {
        parametres.ajouter(depuis, taux, arrondi, motif);
        journal.noter(ActeJournal.ADMINISTRATION, "label", null, "Taux d’engagement de " + taux + " % à compter du " + depuis, motif);
    }
}
