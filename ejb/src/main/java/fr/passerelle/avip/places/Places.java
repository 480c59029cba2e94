package fr.passerelle.avip.places;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.MotDePlaces;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.valeurs.Periode;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The places of structures: what is offered, who holds one, and the last one that nobody is given twice (R-AVIP-30 to 35). For the services
 * of the capability: hence no permission of its own. Whatever changes anything locks the structures first, in the order of their numbers.
 */
@ApplicationScoped
public class Places {

    private static final String DERNIERE = "R-AVIP-31";
    private static final int MANQUES_DITS = 6;
    private static final Period AU_PLUS = Period.ofYears(4);

    @Inject
    private DepotDesPlaces depot;
    @Inject
    private LectureDesPlaces lecture;
    @Inject
    private Structures structures;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** What a structure offers that day, by half-day of its week, Monday morning first: ten numbers, none when it declared nothing. */
    @Transactional
    public int[] offertes(long structure, LocalDate jour) {
        return Offre.du(jour, depot.offres(structure, jour, jour)).places().stream().mapToInt(Integer::intValue).toArray();
    }

    /**
     * A place for each of these children, on each of these half-days of the period, both ends in it: all of it or nothing.
     *
     * @throws RegleRefusee R-AVIP-31, naming the half-days and the dates in the way
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserver(long structure, List<Long> enfants, Set<DemiJournee> demiJournees, LocalDate du, LocalDate au) {
        exigerUnBesoin(enfants.size(), demiJournees, du, au);
        structures.tenir(List.of(structure));
        poser(structure, enfants, demiJournees, du, au);
    }

    /** From that day on, the child holds other half-days, or until another day, or in another structure: what it held is freed first. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void deplacer(long structure, long enfant, Set<DemiJournee> demiJournees, LocalDate aPartirDu, LocalDate au) {
        exigerUnBesoin(1, demiJournees, aPartirDu, au);
        Set<Long> concernees = new TreeSet<>(depot.structures(enfant, aPartirDu));
        concernees.add(structure);
        structures.tenir(concernees);
        depot.liberer(enfant, aPartirDu);
        poser(structure, List.of(enfant), demiJournees, aPartirDu, au);
    }

    /** The child holds nothing from that day on (R-AVIP-35). */
    @Transactional(Transactional.TxType.MANDATORY)
    public void liberer(long enfant, LocalDate aPartirDu) {
        structures.tenir(depot.structures(enfant, aPartirDu));
        depot.liberer(enfant, aPartirDu);
    }

    /** What receiving so many children would do, before anything is decided. */
    @Transactional
    public Effet simuler(long structure, int enfants, Set<DemiJournee> demiJournees, LocalDate du, LocalDate au) {
        Semainier semainier = semainier(structure, du, au);
        return new Effet(enOrdre(demiJournees).stream().map(d -> effet(semainier, d, enfants, du, au)).toList());
    }

    /** What may be said of its places to anyone (R-AVIP-33). */
    @Transactional
    public MotDePlaces mot(long structure) {
        return lecture.mots(List.of(structure)).getOrDefault(structure, MotDePlaces.A_CONFIRMER);
    }

    /** The same of several, by structure. */
    @Transactional
    public Map<Long, MotDePlaces> mots(Collection<Long> lesquelles) {
        return lesquelles.isEmpty() ? Map.of() : lecture.mots(List.copyOf(lesquelles));
    }

    /**
     * A structure offers these ten numbers for that period; what it said before stays for the days around.
     *
     * @throws RegleRefusee R-AVIP-34 above its agrément, R-AVIP-30 below what is held already
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void offrir(long structure, LocalDate du, LocalDate au, int[] places) {
        new Periode(du, au).auPlus(AU_PLUS, "Une déclaration porte sur quatre ans au plus.");
        structures.tenir(List.of(structure));
        Offre offre = Offre.de(du, au, places);
        exigerSousLAgrement(structure, offre);
        exigerAuDessusDesPrises(structure, offre);
        depot.offrir(structure, offre, provenance.auteur(), horloge.instant());
    }

    private void poser(long structure, List<Long> enfants, Set<DemiJournee> demiJournees, LocalDate du, LocalDate au) {
        Semainier semainier = semainier(structure, du, au);
        exiger(enfants.stream().noneMatch(e -> demiJournees.stream().anyMatch(d -> semainier.tient(e, d, du, au))), "R-AVIP-30", "demiJournees",
                "Cet enfant a déjà une place dans cette structure à ces dates.");
        List<Manque> manques = enOrdre(demiJournees).stream().flatMap(d -> semainier.manques(d, enfants.size(), du, au).stream()).toList();
        exiger(manques.isEmpty(), DERNIERE, "demiJournees", "La dernière place vient d’être attribuée\u202f: " + enClair(manques) + ". (" + DERNIERE + ")");
        List<Occupation> posees = new ArrayList<>();
        enfants.forEach(e -> enOrdre(demiJournees).forEach(d -> posees.addAll(semainier.placer(e, d, du, au))));
        depot.ecrire(structure, posees);
    }

    private Semainier semainier(long structure, LocalDate du, LocalDate au) {
        return new Semainier(depot.offres(structure, du, au), depot.occupations(structure, du, au));
    }

    private static Effet.ParDemiJournee effet(Semainier semainier, DemiJournee demiJournee, int enfants, LocalDate du, LocalDate au) {
        return Semainier.jours(demiJournee, du, au).stream()
                .min(Comparator.comparingInt(j -> semainier.offertes(demiJournee, j) - semainier.prises(demiJournee, j)))
                .map(j -> new Effet.ParDemiJournee(demiJournee, semainier.offertes(demiJournee, j), semainier.prises(demiJournee, j),
                        semainier.prises(demiJournee, j) + enfants, j.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))))
                .orElseGet(() -> new Effet.ParDemiJournee(demiJournee, 0, 0, 0, null));
    }

    private void exigerSousLAgrement(long structure, Offre offre) {
        int agrement = Math.min(structures.agrementAu(structure, offre.du()), structures.agrementAu(structure, offre.au()));
        List<RegleRefusee> refus = new ArrayList<>();
        for (DemiJournee d : DemiJournee.values()) {
            int places = offre.places().get(d.ordinal());
            if (places < 0 || places > agrement) {
                refus.add(new RegleRefusee("R-AVIP-34", "places" + d.ordinal(), d.libelle() + "\u202f: de 0 à " + agrement + ", l’agrément de la structure."));
            }
        }
        RegleRefusee.refuserTout(refus);
    }

    /** No child who holds a place loses it for a number typed. */
    private void exigerAuDessusDesPrises(long structure, Offre offre) {
        Semainier semainier = new Semainier(List.of(offre), depot.occupations(structure, offre.du(), offre.au()));
        List<RegleRefusee> refus = new ArrayList<>();
        for (DemiJournee d : DemiJournee.values()) {
            List<Manque> manques = semainier.manques(d, 0, offre.du(), offre.au());
            if (!manques.isEmpty()) {
                int prises = manques.stream().mapToInt(Manque::prises).max().orElse(0);
                refus.add(new RegleRefusee("R-AVIP-30", "places" + d.ordinal(), d.libelle() + "\u202f: " + prises
                        + (prises > 1 ? " places sont déjà attribuées." : " place est déjà attribuée.")));
            }
        }
        RegleRefusee.refuserTout(refus);
    }

    private static void exigerUnBesoin(int enfants, Set<DemiJournee> demiJournees, LocalDate du, LocalDate au) {
        exiger(enfants > 0, "R-AVIP-16", null, "Aucun enfant à placer.");
        exiger(!demiJournees.isEmpty(), "R-AVIP-30", "demiJournees", "Choisissez une demi-journée au moins.");
        new Periode(du, au).auPlus(AU_PLUS, "Une place se réserve pour quatre ans au plus.");
    }

    private static Set<DemiJournee> enOrdre(Set<DemiJournee> demiJournees) {
        return demiJournees.isEmpty() ? Set.of() : EnumSet.copyOf(demiJournees);
    }

    private static String enClair(List<Manque> manques) {
        String dits = manques.stream().limit(MANQUES_DITS).map(Manque::enClair).collect(Collectors.joining("\u202f; "));
        return manques.size() > MANQUES_DITS ? dits + "\u202f; et ailleurs encore" : dits;
    }
}
