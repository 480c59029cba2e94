package fr.passerelle.avip.chiffres;

import fr.passerelle.socle.bilans.Secret;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the report does not show to everybody of structures: their small numbers, with enough others that none is found by difference.
 * Figures of the whole department are shown to all.
 */
final class Discretion {

    /** A number that is not shown. */
    static final long CACHE = -1;

    private Discretion() {
    }

    /** What may leave the house. */
    static ComplementsAvip diffusable(ComplementsAvip propre, int seuil) {
        List<LigneDeStructure> lignes = cacher(propre.structures(), seuil);
        Set<String> touches = lignes.stream().filter(l -> estCache(l.parents()) || estCache(l.enfants())).map(LigneDeStructure::reseau).collect(Collectors.toSet());
        List<LigneDeReseau> reseaux = propre.reseaux().stream().map(r -> touches.contains(r.nom()) || estPetit(r, seuil) ? cacher(r) : r).toList();
        return propre.avec(lignes, reseaux);
    }

    private static List<LigneDeStructure> cacher(List<LigneDeStructure> lignes, int seuil) {
        List<Function<LigneDeStructure, Long>> colonnes = List.of(LigneDeStructure::demandes, LigneDeStructure::acceptees, LigneDeStructure::refusees,
                LigneDeStructure::parents, LigneDeStructure::enfants, LigneDeStructure::finis, LigneDeStructure::emploiOuFormation);
        List<Set<Long>> caches = colonnes.stream().map(c -> aCacher(lignes, c, seuil)).toList();
        return lignes.stream().map(l -> {
            Long[] n = new Long[colonnes.size()];
            for (int i = 0; i < n.length; i++) {
                n[i] = caches.get(i).contains(l.id()) ? Long.valueOf(CACHE) : colonnes.get(i).apply(l);
            }
            boolean presence = estCache(n[3]) || estCache(n[4]);
            return new LigneDeStructure(l.id(), l.nom(), l.commune(), l.reseau(), l.latitude(), l.longitude(), l.agrement(), l.minimum(), l.places(), n[0], n[1], n[2],
                    n[3], n[4], n[5], n[6], presence ? null : l.presents(), presence ? null : l.atteinte(), presence ? null : l.occupation(), l.transmise());
        }).toList();
    }

    private static Set<Long> aCacher(List<LigneDeStructure> lignes, Function<LigneDeStructure, Long> colonne, int seuil) {
        Map<String, Long> effectifs = new HashMap<>();
        lignes.stream().filter(l -> colonne.apply(l) != null).forEach(l -> effectifs.put(Long.toString(l.id()), colonne.apply(l)));
        return new HashSet<>(new Secret(seuil).aCacher(effectifs).stream().map(Long::valueOf).toList());
    }

    private static boolean estPetit(LigneDeReseau r, int seuil) {
        return Stream.of(r.parents(), r.enfants()).anyMatch(n -> n != null && n > 0 && n < seuil);
    }

    private static LigneDeReseau cacher(LigneDeReseau r) {
        return new LigneDeReseau(r.nom(), r.membres(), r.agrement(), r.minimum(), r.places(), CACHE, CACHE, null, null);
    }

    private static boolean estCache(Long nombre) {
        return nombre != null && nombre == CACHE;
    }
}
