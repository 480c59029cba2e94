package fr.passerelle.avip.demande;

import fr.passerelle.avip.demande.StructuresADemander.ADemander;
import fr.passerelle.avip.demande.StructuresADemander.Centre;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.socle.listes.Option;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Looks for the structures that may be asked: only those that receive requests, those whose hours cover the need first, then by what may be
 * said of their places, then by distance.
 */
@ApplicationScoped
class RechercheDeStructures {

    static final int AU_PLUS = 40;

    @Inject
    private StructuresADemander structures;

    ChoixDeStructures chercher(Criteres c) {
        StructuresADemander.Connues connues = structures.connues();
        return new ChoixDeStructures(trouvees(connues, c), connues.centres().stream().map(x -> new Option(x.code(), x.nom())).toList(), connues.reseaux());
    }

    private static List<StructureTrouvee> trouvees(StructuresADemander.Connues connues, Criteres c) {
        Centre centre = connues.centres().stream().filter(x -> x.code().equals(c.commune())).findFirst().orElse(null);
        List<Creneau> creneaux = Creneau.de(c.besoin());
        return connues.structures().stream().map(s -> trouvee(s, creneaux, centre))
                .filter(s -> c.retenues().contains(s.id()) || convient(s, c, centre != null))
                .sorted(Comparator.comparing((StructureTrouvee s) -> !c.retenues().contains(s.id())).thenComparing(StructureTrouvee::horaires).thenComparing(s -> rang(s.places()))
                        .thenComparing(StructureTrouvee::kilometres, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(AU_PLUS).toList();
    }

    private static boolean convient(StructureTrouvee s, Criteres c, boolean mesuree) {
        boolean heures = !c.seulementCompatibles() || s.horaires() != StructureTrouvee.Horaires.NE_COUVRENT_PAS;
        return heures && (c.reseau() == null || c.reseau().equals(s.numeroDuReseau()))
                && (c.rayon() == null || !mesuree || s.kilometres() != null && s.kilometres() <= c.rayon());
    }

    private static StructureTrouvee trouvee(ADemander s, List<Creneau> creneaux, Centre centre) {
        List<String> manquent = s.heures() == null ? List.of() : creneaux.stream().filter(c -> !s.couvre(c)).map(Creneau::jour).map(RechercheDeStructures::nom).toList();
        Integer kilometres = centre == null || s.point() == null ? null : Integer.valueOf(centre.point().kilometresJusqua(s.point()));
        return new StructureTrouvee(s.id(), s.nom(), s.type(), s.gestionnaire(), s.commune(), s.reseau(), s.numeroDuReseau(), s.mot(), s.heures() != null, manquent, kilometres);
    }

    private static int rang(MotDePlaces mot) {
        return switch (mot) {
            case PLACES_POSSIBLES -> 0;
            case A_CONFIRMER -> 1;
            case COMPLET -> 2;
        };
    }

    private static String nom(DayOfWeek jour) {
        return jour.getDisplayName(TextStyle.FULL, Locale.FRENCH);
    }
}
