package fr.passerelle.reports.socle.bilans;

import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Unite;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The figures of a bilan as they are written in an edition.
 *
 * @param ditesDeja the breakdowns that a section printed
 * @param <P> what the capability adds to what every bilan has
 */
public record ChiffresImprimes<P>(Bilan<P> bilan, Edition edition, Mots mots, Set<String> ditesDeja) {

    private static final String MARQUE_EFFECTIF_FAIBLE = "\u00a0*";

    ChiffresImprimes(Bilan<P> bilan, Edition edition, Mots mots) {
        this(bilan, edition, mots, new HashSet<>());
    }

    public int annee() {
        return bilan.annee();
    }

    public String anneePrecedente() {
        return String.valueOf(annee() - 1);
    }

    public boolean estVide() {
        return bilan.estVide();
    }

    public Indicateur indicateur(String code) {
        return bilan.indicateur(code);
    }

    /** The lines of a breakdown; in an edition that hides some, those are the last one. */
    public List<Indicateur> lignes(String repartition) {
        ditesDeja.add(repartition);
        return bilan.repartitions().stream().filter(r -> r.code().equals(repartition)).findFirst()
                .map(Repartition::montrees).orElse(List.of());
    }

    /** The same by decreasing share; what may not be shown comes last. */
    public List<Indicateur> lignesTriees(String repartition) {
        return lignes(repartition).stream()
                .sorted(Comparator.comparing(Repartition::regroupe)
                        .thenComparing(Comparator.comparing(Indicateur::valeur, Comparator.nullsFirst(Comparator.naturalOrder())).reversed()))
                .toList();
    }

    public String texte(String bloc) {
        return bilan.textes().get(bloc);
    }

    /** Whether a line of a breakdown is hidden from the readers of this edition. */
    public boolean estCache(Indicateur ligne) {
        return ligne.estCache() && (ligne.denominateur() == null || ligne.denominateur().signum() > 0);
    }

    public String valeur(String code) {
        return valeur(indicateur(code));
    }

    public String valeurEnClair(String code) {
        return valeurEnClair(indicateur(code));
    }

    public String valeurEnClair(Indicateur i) {
        return estCache(i) ? Affichage.NON_DIFFUSE : Affichage.valeurEnClair(i);
    }

    public String valeur(Indicateur ligne) {
        return estCache(ligne) ? Affichage.NON_DIFFUSE : Affichage.valeur(ligne);
    }

    public String effectif(Indicateur ligne) {
        return estCache(ligne) ? Affichage.NON_DIFFUSE : Affichage.nombre(ligne.numerateur());
    }

    /** « (24 sur 33) », or nothing when there is no base. */
    public String sur(String code) {
        Indicateur i = indicateur(code);
        return i.numerateur() == null || i.denominateur() == null ? ""
                : " (" + Affichage.nombre(i.numerateur()) + " sur " + Affichage.nombre(i.denominateur()) + ")";
    }

    public boolean estConnu(String code) {
        return indicateur(code).valeur() != null;
    }

    public String precedente(Indicateur i) {
        return estCache(i) ? Affichage.NON_DIFFUSE : Affichage.precedente(i);
    }

    /** The change since the year before, starred when either year is too small to compare. */
    public String ecart(Indicateur i) {
        if (estCache(i)) {
            return Affichage.NON_DIFFUSE;
        }
        return Affichage.ecart(i) + (compareDePetitsEffectifs(i) ? MARQUE_EFFECTIF_FAIBLE : "");
    }

    /** The line under a key figure: arrow, change, year before. */
    public String comparaison(String code) {
        Indicateur i = indicateur(code);
        if (!i.n1().estConnue()) {
            return i.n1().precedente() == null ? "" : anneePrecedente() + "\u202f: " + precedente(i);
        }
        String fleche = switch (i.n1().ecart().signum()) {
            case 1 -> "↗ ";
            case -1 -> "↘ ";
            default -> "→ ";
        };
        return fleche + Affichage.ecart(i) + "\n" + anneePrecedente() + "\u202f: " + Affichage.precedente(i)
                + (i.n1().effectifFaible() ? ", effectif faible" : "");
    }

    /** What must be said under a table of these lines. */
    public String notes(List<Indicateur> lignes, boolean partage) {
        StringBuilder notes = new StringBuilder();
        if (lignes.stream().anyMatch(this::estCache)) {
            notes.append("n.\u00a0d.\u202f: non diffusé, pour qu’" + mots.aucune() + ". ");
        } else if (lignes.stream().anyMatch(Repartition::regroupe)) {
            notes.append("Les plus petits effectifs sont regroupés, pour qu’" + mots.aucune() + ". ");
        } else if (partage && sommeDesPartsArrondies(lignes) != 100) {
            notes.append("La somme des pourcentages peut différer de 100 en raison des arrondis. ");
        }
        if (lignes.stream().anyMatch(this::compareDePetitsEffectifs)) {
            notes.append("* Effectif faible\u202f: la comparaison est fragile.");
        }
        return notes.toString().strip();
    }

    private boolean compareDePetitsEffectifs(Indicateur i) {
        return i.n1().estConnue() && i.n1().effectifFaible();
    }

    private static long sommeDesPartsArrondies(List<Indicateur> lignes) {
        return lignes.stream()
                .filter(l -> l.unite() == Unite.POURCENT && l.valeur() != null)
                .map(l -> l.valeur().setScale(0, RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add).longValue();
    }
}
