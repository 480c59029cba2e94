package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.bilans.Chiffres;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Computes the figures of a year from the cases as they stand. */
@Dependent
public class CalculBilan {

    private static final ConnusParAnnee<Comptes> CONNUS = new ConnusParAnnee<>("mediation");

    @Inject
    private Changements changements;
    @Inject
    private LectureComptes lecture;
    @Inject
    private Seuils seuils;
    @Inject
    private Clock horloge;

    /** The figures of that year, not compared with anything. */
    public Chiffres<Complements> calculer(int annee) {
        return chiffres(changements.siRienNAChange(CONNUS, annee, List.of(seuils), () -> lecture.lire(annee, LocalDate.now(horloge))),
                seuils);
    }

    static Chiffres<Complements> chiffres(Comptes comptes, Seuils seuils) {
        return new Chiffres<>(Indicateurs.de(comptes, seuils), Repartitions.de(comptes),
                new Complements(Delais.de(comptes).histogramme(), Repartitions.surRecevables(comptes)));
    }
}
