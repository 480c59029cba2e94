package fr.passerelle.socle.bilans;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The diffusable edition: small figures that could name somebody are hidden, and enough others with them that none can be
 * computed back.
 *
 * <p>What is not declared as naming anybody stays, and the lines it already tells are not hidden. Lines that add up to another
 * breakdown are protected with it. Comparisons with the year before stay only where that year's own diffusable edition shows the
 * figure. Sentences are written anew, so that no placeholder tells what a table hides. A hidden figure has neither numerator nor
 * value; the hidden lines of a table are shown as one, with their sum; those of a table whose total is itself hidden, without it.
 */
final class Diffusion<P> {

    private static final String ENSEMBLE = "Ensemble";

    private final Trame trame;
    private final Bilan<P> bilan;
    private final Secret secret;

    Diffusion(Trame trame, Bilan<P> bilan) {
        this.trame = trame;
        this.bilan = bilan;
        this.secret = new Secret(bilan.seuilDiffusion());
    }

    Bilan<P> edition() {
        return estDejaFaite() ? bilan : appliquer();
    }

    private boolean estDejaFaite() {
        return bilan.indicateurs().stream().anyMatch(i -> trame.identifie(i) && i.estCache())
                || bilan.repartitions().stream().flatMap(r -> r.lignes().stream()).anyMatch(Indicateur::estCache);
    }

    private Bilan<P> appliquer() {
        Set<String> caches = aCacher();
        List<Indicateur> indicateurs = bilan.indicateurs().stream().map(this::proteger).toList();
        Set<String> tus = indicateurs.stream().filter(Indicateur::estCache).map(Indicateur::code).collect(Collectors.toSet());
        List<Repartition> repartitions = bilan.repartitions().stream()
                .map(r -> trame.ventilation(r.code()).filter(v -> tus.contains(v.protection().total())).map(v -> taire(v, r))
                        .orElseGet(() -> r.identifiante() ? proteger(r, caches) : r))
                .toList();
        Bilan<P> protege = bilan.diffuse(indicateurs, repartitions, bilan.textes());
        return bilan.diffuse(indicateurs, repartitions, new TexteChiffre(trame).rendreANouveau(bilan, protege));
    }

    /** Every line it may have, empty ones too, hidden without the base that is the hidden total. */
    private static Repartition taire(Ventilation ventilation, Repartition repartition) {
        List<Indicateur> lignes = ventilation.lignes().stream().map(l -> taire(l, ventilation)).toList();
        Repartition tue = new Repartition(repartition.code(), repartition.libelle(), lignes, true);
        return tue.regroupant(taire(new Ligne(tue.codeDuRegroupement(), ENSEMBLE), ventilation));
    }

    /** A count that is not told, as its total is: a share without a base would be one that has no value. */
    private static Indicateur taire(Ligne ligne, Ventilation ventilation) {
        return new Mesure(ligne.code(), ligne.libelle(), Unite.NOMBRE, 0, ventilation.formule()).compte(0).cache(null);
    }

    /** A plain indicator protects itself: neither what it counts nor the rest of its base is small and shown. */
    private Indicateur proteger(Indicateur i) {
        if (!trame.identifie(i)) {
            return i;
        }
        boolean petit = i.numerateur() != null
                && (secret.estPetit(i.numerateur()) || i.denominateur() != null && secret.estPetit(i.denominateur().subtract(i.numerateur())));
        return petit ? i.cache(i.denominateur()) : comparee(i);
    }

    private Set<String> aCacher() {
        Set<String> caches = new HashSet<>();
        protegees(false).forEach((v, p) -> caches.addAll(secret.aCacher(effectifs(p.lignes()))));
        protegees(true).forEach((v, p) -> caches.addAll(sousGroupes(p, caches)));
        return caches;
    }

    private Map<String, Protection> protegees(boolean avecSommes) {
        return trame.ventilations().stream().filter(v -> v.estIdentifiante() && v.protection().aDesSommes() == avecSommes)
                .collect(Collectors.toMap(Ventilation::code, Ventilation::protection));
    }

    /**
     * Lines of a visible group add up to it; those of hidden groups are all hidden, empty ones too, and add up together: a line
     * missing would tell which lines a group has, and with them how many cases.
     */
    private Set<String> sousGroupes(Protection protection, Set<String> dejaCaches) {
        Set<String> caches = new HashSet<>();
        Map<String, Set<String>> parGroupe = protection.groupes().entrySet().stream()
                .collect(Collectors.groupingBy(Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toSet())));
        Set<String> proteges = trame.ventilations().stream().filter(v -> v.code().equals(protection.sommes()))
                .flatMap(v -> v.protection().lignes().stream()).collect(Collectors.toSet());
        parGroupe.forEach((groupe, lignes) -> {
            if (dejaCaches.contains(groupe)) {
                caches.addAll(lignes);
            } else if (proteges.contains(groupe)) {
                caches.addAll(secret.aCacher(effectifs(lignes)));
            }
        });
        return caches;
    }

    private Map<String, Long> effectifs(Set<String> lignes) {
        return lignes.stream().collect(Collectors.toMap(code -> code, code -> bilan.chercherLigne(code)
                .map(l -> l.numerateur().longValueExact()).orElse(0L)));
    }

    private Repartition proteger(Repartition repartition, Set<String> caches) {
        BigDecimal base = repartition.lignes().stream().map(Indicateur::denominateur).findFirst().orElse(null);
        Map<String, Indicateur> visibles = new LinkedHashMap<>();
        repartition.lignes().forEach(l -> visibles.put(l.code(), l));
        List<Indicateur> lignes = trame.lignesDe(repartition.code()).stream()
                .map(l -> caches.contains(l.code()) ? cache(l, base, repartition)
                        : visibles.containsKey(l.code()) ? comparee(visibles.get(l.code())) : null)
                .filter(Objects::nonNull)
                .toList();
        Repartition protegee = new Repartition(repartition.code(), repartition.libelle(), lignes, true);
        return lignes.stream().noneMatch(Indicateur::estCache) ? protegee : protegee.regroupant(ensemble(protegee, base));
    }

    /**
     * All that is hidden, as one line. Whoever reads the table knows its total and what stays visible, hence that sum already: it
     * tells nothing more, and is left out where it is small itself.
     */
    private Indicateur ensemble(Repartition protegee, BigDecimal base) {
        List<Indicateur> caches = protegee.lignes().stream().filter(Indicateur::estCache).toList();
        BigDecimal somme = caches.stream().map(l -> bilan.chercherLigne(l.code()).map(Indicateur::numerateur).orElse(BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        Ligne ligne = new Ligne(protegee.codeDuRegroupement(), caches.size() == protegee.lignes().size() ? ENSEMBLE : "Autres, regroupés");
        Indicateur ensemble = Mesure.ensemble(ligne, caches.get(0), somme, base);
        return somme.compareTo(BigDecimal.valueOf(bilan.seuilDiffusion())) < 0 ? ensemble.cache(base) : ensemble;
    }

    private static Indicateur cache(Ligne ligne, BigDecimal base, Repartition repartition) {
        Indicateur modele = repartition.lignes().get(0);
        return new Indicateur(ligne.code(), ligne.libelle(), modele.unite(), modele.decimales(), null, base, null,
                modele.formule(), Comparaison.INCONNUE);
    }

    private Indicateur comparee(Indicateur i) {
        boolean montrable = i.n1().approchee() || bilan.montresAvant() != null && bilan.montresAvant().contains(i.code());
        return montrable ? i : i.avec(Comparaison.INCONNUE);
    }
}
