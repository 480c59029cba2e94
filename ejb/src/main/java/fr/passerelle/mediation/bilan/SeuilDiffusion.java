package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.bilan.calcul.Ligne;
import fr.passerelle.mediation.nomenclature.GroupeSaisissant;
import fr.passerelle.mediation.nomenclature.PositionCaf;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The diffusable edition: small cells of the breakdowns that could name a family are hidden, and enough others with them
 * that none can be computed back (dossier §2).
 *
 * <p>Overall totals stay (volume, direct share, confirmed and revised shares, interruptions…): they identify nobody, and
 * the cells they already tell are not hidden. Requester types are protected with the groups they add up to. Comparisons
 * with the year before stay only where that year's own diffusable edition shows the cell. Sentences are written anew, so
 * that no placeholder tells what a table hides. A hidden line has neither numerator nor value.
 */
public final class SeuilDiffusion {

    private static final Set<String> TABLES_SIMPLES =
            Set.of("I-02", "I-05.MOTIF", "I-05.PRESTATION", "I-15.CAUSE", "I-17");

    private final BilanAnnuel bilan;
    private final BilanAnnuel precedent;
    private final Secret secret;

    private SeuilDiffusion(BilanAnnuel bilan, BilanAnnuel precedent) {
        this.bilan = bilan;
        this.precedent = precedent;
        this.secret = new Secret(bilan.seuilDiffusion());
    }

    /** The diffusable edition, without comparison inside the breakdowns it protects. */
    public static BilanAnnuel diffusable(BilanAnnuel bilan) {
        return diffusable(bilan, null);
    }

    /** @param precedent the diffusable edition of the year before, or {@code null} */
    public static BilanAnnuel diffusable(BilanAnnuel bilan, BilanAnnuel precedent) {
        boolean dejaFait = bilan.repartitions().stream().flatMap(r -> r.lignes().stream())
                .anyMatch(SeuilDiffusion::estCache);
        return dejaFait ? bilan : new SeuilDiffusion(bilan, precedent).appliquer();
    }

    /** Whether a line of the diffusable edition is hidden. */
    public static boolean estCache(Indicateur ligne) {
        return ligne.numerateur() == null;
    }

    private BilanAnnuel appliquer() {
        Set<String> caches = aCacher();
        List<Repartition> repartitions = bilan.repartitions().stream()
                .map(r -> r.identifiante() ? proteger(r, caches) : r)
                .toList();
        BilanAnnuel protege = avec(repartitions, bilan.textes());
        Map<BlocNarratif, String> textes = new EnumMap<>(BlocNarratif.class);
        textes.putAll(bilan.textes());
        bilan.modeles().forEach((bloc, modele) -> textes.put(bloc, TexteChiffre.rendre(modele, protege)));
        return avec(repartitions, textes);
    }

    private BilanAnnuel avec(List<Repartition> repartitions, Map<BlocNarratif, String> textes) {
        return new BilanAnnuel(bilan.annee(), bilan.version(), bilan.arreteLe(), bilan.motifVersion(),
                bilan.seuilDiffusion(), bilan.indicateurs(), repartitions, bilan.delais(), bilan.trimestresN1(),
                bilan.preconisations(), textes, bilan.repere(), Map.of());
    }

    private Set<String> aCacher() {
        Set<String> caches = new HashSet<>();
        for (Repartition r : bilan.repartitions()) {
            if (TABLES_SIMPLES.contains(r.code())) {
                caches.addAll(secret.aCacher(effectifs(r.code(), ligne -> true)));
            }
        }
        caches.addAll(secret.aCacher(effectifs("I-07.POSITION", SeuilDiffusion::estUneRevision)));
        Set<String> groupes = secret.aCacher(effectifs("I-04.GROUPE", SeuilDiffusion::estUnTiers));
        caches.addAll(groupes);
        caches.addAll(types(groupes));
        return caches;
    }

    /**
     * Types of a visible group add up to it; those of hidden groups are all hidden, empty ones too, and add up together: a line
     * missing would tell which types a group has, and with them how many cases.
     */
    private Set<String> types(Set<String> groupesCaches) {
        Set<String> caches = new HashSet<>();
        for (GroupeSaisissant groupe : GroupeSaisissant.values()) {
            if (groupe != GroupeSaisissant.ALLOCATAIRE && !groupesCaches.contains("I-04.GROUPE." + groupe.name())) {
                caches.addAll(secret.aCacher(effectifs("I-04.TYPE", l -> type(l).groupe() == groupe)));
            }
        }
        caches.addAll(effectifs("I-04.TYPE", l -> groupesCaches.contains("I-04.GROUPE." + type(l).groupe().name())).keySet());
        return caches;
    }

    private Map<String, Long> effectifs(String repartition, Predicate<Ligne> lesquelles) {
        Map<String, Long> effectifs = new LinkedHashMap<>();
        Ligne.de(repartition).stream().filter(lesquelles)
                .forEach(l -> effectifs.put(l.code(), effectif(l.code())));
        return effectifs;
    }

    private long effectif(String code) {
        return bilan.repartitions().stream().flatMap(r -> r.lignes().stream())
                .filter(l -> l.code().equals(code))
                .findFirst()
                .map(l -> l.numerateur().longValueExact())
                .orElse(0L);
    }

    private Repartition proteger(Repartition repartition, Set<String> caches) {
        BigDecimal base = repartition.lignes().stream().map(Indicateur::denominateur).findFirst().orElse(null);
        Map<String, Indicateur> visibles = new LinkedHashMap<>();
        repartition.lignes().forEach(l -> visibles.put(l.code(), l));
        List<Indicateur> lignes = Ligne.de(repartition.code()).stream()
                .map(l -> caches.contains(l.code()) ? cache(l, base, repartition)
                        : visibles.containsKey(l.code()) ? comparee(visibles.get(l.code())) : null)
                .filter(Objects::nonNull)
                .toList();
        return new Repartition(repartition.code(), repartition.libelle(), lignes, true);
    }

    private static Indicateur cache(Ligne ligne, BigDecimal base, Repartition repartition) {
        Indicateur modele = repartition.lignes().get(0);
        return new Indicateur(ligne.code(), ligne.libelle(), modele.unite(), modele.decimales(), null, base, null,
                modele.formule(), Comparaison.INCONNUE);
    }

    private Indicateur comparee(Indicateur i) {
        boolean montrable = i.n1().approchee() || Optional.ofNullable(precedent)
                .flatMap(p -> p.chercher(i.code()))
                .filter(avant -> !estCache(avant))
                .isPresent();
        return montrable ? i : new Indicateur(i.code(), i.libelle(), i.unite(), i.decimales(), i.numerateur(),
                i.denominateur(), i.valeur(), i.formule(), Comparaison.INCONNUE);
    }

    private static boolean estUneRevision(Ligne ligne) {
        return Arrays.stream(PositionCaf.values())
                .anyMatch(p -> p.estUneRevision() && ligne.code().endsWith("." + p.name()));
    }

    private static boolean estUnTiers(Ligne ligne) {
        return !ligne.code().endsWith("." + GroupeSaisissant.ALLOCATAIRE.name());
    }

    private static TypeSaisissant type(Ligne ligne) {
        return TypeSaisissant.valueOf(ligne.code().substring("I-04.TYPE.".length()));
    }
}
