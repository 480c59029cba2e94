package fr.passerelle.mediation.bilan.calcul;

import fr.passerelle.mediation.bilan.IndicateurPublie;
import fr.passerelle.mediation.delai.Seuils;
import fr.passerelle.socle.changement.Changements;
import fr.passerelle.socle.changement.ConnusParAnnee;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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
    @Inject
    private Reglages reglages;

    /** The figures of that year, not compared with anything. */
    public Chiffres calculer(int annee) {
        return chiffres(changements.siRienNAChange(CONNUS, annee, List.of(seuils), () -> lecture.lire(annee, LocalDate.now(horloge))),
                seuils);
    }

    /**
     * Compares with the year before.
     *
     * @param precedents its figures, frozen or computed; without any case, the published ones are used
     */
    public Chiffres comparer(Chiffres chiffres, Chiffres precedents, Map<String, IndicateurPublie> publies) {
        return new Comparaisons(precedents.saisines() == 0 ? null : precedents, publies,
                reglages.entier(ReglagesBilan.EFFECTIF_FAIBLE))
                .comparer(chiffres);
    }

    static Chiffres chiffres(Comptes comptes, Seuils seuils) {
        return new Chiffres(Indicateurs.de(comptes, seuils), Repartitions.de(comptes),
                Repartitions.surRecevables(comptes), Delais.de(comptes).histogramme());
    }
}
