package fr.passerelle.partenaires.chiffres;

import static fr.passerelle.partenaires.Permissions.PARTENARIATS_CHIFFRES;

import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The managers' dashboard: the figures of today over the last twelve months, what comes to its term, the reviews under way. */
@Stateless
public class TableauDesPartenariatsService {

    private static final ConnusParAnnee<TableauDesPartenariats> CONNUS = new ConnusParAnnee<>("partenaires");

    @Inject
    private BilanDesPartenariats bilan;
    @Inject
    private LectureDuTableau lecture;
    @Inject
    private Changements changements;
    @Inject
    private Clock horloge;

    /** Counted anew only when something behind it has changed. */
    @Autorise(PARTENARIATS_CHIFFRES)
    public TableauDesPartenariats tableau() {
        LocalDate au = LocalDate.now(horloge);
        return changements.siRienNAChange(CONNUS, au.getYear(), List.of(), () -> compter(au.minusYears(1).plusDays(1), au));
    }

    private TableauDesPartenariats compter(LocalDate du, LocalDate au) {
        Chiffres<ComplementsDesPartenariats> chiffres = bilan.calculer(du, au);
        return new TableauDesPartenariats(du, au, chiffres.indicateurs(), chiffres.repartitions(), lecture.conventions(), chiffres.propre().delais(),
                lecture.echeances(au), lecture.revues(au));
    }
}
