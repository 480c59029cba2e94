package fr.passerelle.avip.reponse;

import fr.passerelle.avip.label.Labels;
import fr.passerelle.avip.orientation.OrientationVue;
import fr.passerelle.avip.orientation.Orientations;
import fr.passerelle.avip.places.Places;
import fr.passerelle.avip.reseau.ReseauVu;
import fr.passerelle.avip.reseau.Reseaux;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.Structures;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A refusal says where else to ask: the network first, then the nearest that receive, those that hold the need before the others (R-AVIP-23). */
@ApplicationScoped
public class Alternatives {

    private static final int AU_PLUS = 5;
    /** So many of the nearest are looked at closely. */
    private static final int VOISINES = 12;

    @Inject
    private EntityManager em;
    @Inject
    private Structures structures;
    @Inject
    private Labels labels;
    @Inject
    private Reseaux reseaux;
    @Inject
    private Places places;
    @Inject
    private Orientations orientations;
    @Inject
    private Clock horloge;

    /** Found for that request, the best first; none of those it was already sent to. */
    public List<AlternativeVue> pour(OrientationVue vue) {
        LocalDate jour = LocalDate.now(horloge);
        StructureVue ici = structures.trouver(vue.structure());
        Set<Long> membres = new HashSet<>(reseaux.de(vue.structure(), jour).map(ReseauVu::membres).orElse(List.of()));
        List<Long> ailleurs = ouDemander(vue);
        AccueilPropose voulu = AccueilPropose.de(vue.besoin(), jour);
        return structures.parmi(ailleurs).stream().sorted(proches(ici, membres)).limit(VOISINES)
                .map(s -> new AlternativeVue(s.id(), s.enClair(), membres.contains(s.id()), ici.kilometresJusqua(s), tient(s.id(), vue, voulu)))
                .sorted(Comparator.comparing((AlternativeVue a) -> !a.compatible()).thenComparing(a -> !a.duReseau())
                        .thenComparing(AlternativeVue::kilometres, Comparator.nullsLast(Comparator.naturalOrder())))
                .limit(AU_PLUS).toList();
    }

    /** All of those that receive and that these words name, besides those it was already sent to, the nearest first; their places are not looked at. */
    public List<AlternativeVue> nommees(OrientationVue vue, String mots) {
        return autour(vue, Lignes.de(em.createNativeQuery("select s.id from avip.structure s where commun.cherchable(s.texte_plie) like all (commun.motifs(:mots))", Long.class)
                .setParameter("mots", mots)));
    }

    /** The same, of these numbers. */
    public List<AlternativeVue> parmi(OrientationVue vue, List<Long> ids) {
        return autour(vue, ids);
    }

    private List<AlternativeVue> autour(OrientationVue vue, List<Long> ids) {
        StructureVue ici = structures.trouver(vue.structure());
        Set<Long> recoivent = new HashSet<>(ouDemander(vue));
        return structures.parmi(ids.stream().filter(recoivent::contains).toList()).stream().sorted(proches(ici, Set.of()))
                .map(s -> new AlternativeVue(s.id(), s.enClair(), false, ici.kilometresJusqua(s), false)).toList();
    }

    /** Those that receive, besides those it was already sent to. */
    private List<Long> ouDemander(OrientationVue vue) {
        Set<Long> demandees = new HashSet<>();
        orientations.duGroupe(vue.groupe()).forEach(o -> demandees.add(o.structure()));
        return labels.recevant().stream().filter(s -> !demandees.contains(s) && s != vue.structure()).toList();
    }

    /** Written with the refusal, as they were found that day. */
    public void garder(long orientation, List<AlternativeVue> trouvees) {
        for (int i = 0; i < trouvees.size(); i++) {
            AlternativeVue a = trouvees.get(i);
            em.createNativeQuery("""
                    insert into avip.alternative (orientation_id, rang, structure_id, du_reseau, kilometres, compatible)
                    values (:orientation, :rang, :structure, :reseau, nullif(:km, -1), :compatible)""").setParameter("orientation", orientation).setParameter("rang", i + 1)
                    .setParameter("structure", a.structure()).setParameter("reseau", a.duReseau()).setParameter("km", a.kilometres() == null ? -1 : a.kilometres())
                    .setParameter("compatible", a.compatible()).executeUpdate();
        }
    }

    /** Those written with a refusal; for services that have made sure of who asks. */
    public List<AlternativeVue> de(long orientation) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select a.structure_id, s.nom || ', ' || s.commune as nom, a.du_reseau, a.kilometres, a.compatible from avip.alternative a
                join avip.structure s on s.id = a.structure_id where a.orientation_id = :id order by a.rang""", Tuple.class).setParameter("id", orientation));
        return lues.stream().map(l -> new AlternativeVue(((Number) l.get("structure_id")).longValue(), l.get("nom", String.class), l.get("du_reseau", Boolean.class),
                l.get("kilometres", Integer.class), l.get("compatible", Boolean.class))).toList();
    }

    private boolean tient(long structure, OrientationVue vue, AccueilPropose voulu) {
        return places.simuler(structure, vue.enfants().size(), voulu.demiJournees(), voulu.du(), voulu.au()).possible();
    }

    private static Comparator<StructureVue> proches(StructureVue ici, Set<Long> membres) {
        return Comparator.comparing((StructureVue s) -> !membres.contains(s.id()))
                .thenComparing(s -> ici.kilometresJusqua(s), Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(StructureVue::nom);
    }
}
