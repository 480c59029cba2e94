package fr.passerelle.partenaires.chiffres;

import fr.passerelle.socle.bilans.Bilans;
import fr.passerelle.socle.capacites.Demonstration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;

/** Last year's report, frozen. */
@ApplicationScoped
class BilanDeDemonstration implements Demonstration {

    private static final String PAR = "secretariat";

    @Inject
    private Bilans bilans;
    @Inject
    private BilanDesPartenariats partenariats;
    @Inject
    private Clock horloge;

    /** After the reviews, which it counts. */
    @Override
    public int rang() {
        return 145;
    }

    @Override
    @Transactional
    public void jouer() {
        int annee = LocalDate.now(horloge).getYear() - 1;
        if (bilans.versions(partenariats, annee).isEmpty()) {
            bilans.arreter(partenariats, annee, PAR);
        }
    }
}
