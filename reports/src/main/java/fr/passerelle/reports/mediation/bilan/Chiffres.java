package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.BlocNarratif;
import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.mediation.Edition;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Bilan;
import fr.passerelle.socle.bilans.Indicateur;
import fr.passerelle.socle.bilans.Repartition;
import fr.passerelle.socle.bilans.Unite;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The figures of the bilan as they are written in an edition. */
record Chiffres(Bilan<Complements> bilan, Edition edition) {

    static final String AUCUNE_SAISINE = "Aucune saisine sur la période.";
    private static final String MARQUE_EFFECTIF_FAIBLE = "\u00a0*";
    private static final Pattern NOMBRE = Pattern.compile("\\d+");

    int annee() {
        return bilan.annee();
    }

    String anneePrecedente() {
        return String.valueOf(annee() - 1);
    }

    boolean estVide() {
        return bilan.estVide();
    }

    Indicateur indicateur(String code) {
        return bilan.indicateur(code);
    }

    List<Indicateur> lignes(String repartition) {
        return bilan.repartitions().stream().filter(r -> r.code().equals(repartition)).findFirst()
                .map(Repartition::lignes).orElse(List.of());
    }

    /** The same by decreasing share; what may not be shown comes last. */
    List<Indicateur> lignesTriees(String repartition) {
        return lignes(repartition).stream()
                .sorted(Comparator.comparing(Indicateur::valeur, Comparator.nullsFirst(Comparator.naturalOrder())).reversed())
                .toList();
    }

    String texte(BlocNarratif bloc) {
        return bilan.textes().get(bloc.name());
    }

    /** Whether a line of a breakdown is hidden from the readers of this edition. */
    boolean estCache(Indicateur ligne) {
        return ligne.estCache() && (ligne.denominateur() == null || ligne.denominateur().signum() > 0);
    }

    String valeur(String code) {
        return Affichage.valeur(indicateur(code));
    }

    String valeurEnClair(String code) {
        return Affichage.valeurEnClair(indicateur(code));
    }

    String valeur(Indicateur ligne) {
        return estCache(ligne) ? Affichage.NON_DIFFUSE : Affichage.valeur(ligne);
    }

    String effectif(Indicateur ligne) {
        return estCache(ligne) ? Affichage.NON_DIFFUSE : Affichage.nombre(ligne.numerateur());
    }

    /** « (24 sur 33) », or nothing when there is no base. */
    String sur(String code) {
        Indicateur i = indicateur(code);
        return i.numerateur() == null || i.denominateur() == null ? ""
                : " (" + Affichage.nombre(i.numerateur()) + " sur " + Affichage.nombre(i.denominateur()) + ")";
    }

    boolean estConnu(String code) {
        return indicateur(code).valeur() != null;
    }

    String precedente(Indicateur i) {
        return estCache(i) ? Affichage.NON_DIFFUSE : Affichage.precedente(i);
    }

    /** The change since the year before, starred when either year is too small to compare. */
    String ecart(Indicateur i) {
        if (estCache(i)) {
            return Affichage.NON_DIFFUSE;
        }
        return Affichage.ecart(i) + (compareDePetitsEffectifs(i) ? MARQUE_EFFECTIF_FAIBLE : "");
    }

    /** The line under a key figure: arrow, change, year before. */
    String comparaison(String code) {
        Indicateur i = indicateur(code);
        if (!i.n1().estConnue()) {
            return anneePrecedente() + " : " + Affichage.precedente(i);
        }
        String fleche = switch (i.n1().ecart().signum()) {
            case 1 -> "↗ ";
            case -1 -> "↘ ";
            default -> "→ ";
        };
        return fleche + Affichage.ecart(i) + "\n" + anneePrecedente() + " : " + Affichage.precedente(i)
                + (i.n1().effectifFaible() ? ", effectif faible" : "");
    }

    /** What must be said under a table of these lines. */
    String notes(List<Indicateur> lignes, boolean partage) {
        StringBuilder notes = new StringBuilder();
        if (lignes.stream().anyMatch(this::estCache)) {
            notes.append("n.\u00a0d. : non diffusé, pour qu’aucune famille ne puisse être reconnue. ");
        } else if (partage && sommeDesPartsArrondies(lignes) != 100) {
            notes.append("La somme des pourcentages peut différer de 100 en raison des arrondis. ");
        }
        if (lignes.stream().anyMatch(this::compareDePetitsEffectifs)) {
            notes.append("* Effectif faible : la comparaison est fragile.");
        }
        return notes.toString().strip();
    }

    private boolean compareDePetitsEffectifs(Indicateur i) {
        return i.n1().estConnue() && i.n1().effectifFaible();
    }

    private static long sommeDesPartsArrondies(List<Indicateur> lignes) {
        return lignes.stream()
                .filter(l -> l.unite() == Unite.POURCENT && l.valeur() != null)
                .map(l -> l.valeur().setScale(0, java.math.RoundingMode.HALF_UP))
                .reduce(BigDecimal.ZERO, BigDecimal::add).longValue();
    }

    /** The number of days of a goal, as its label says it. */
    int objectif(String code) {
        return NOMBRE.matcher(indicateur(code).libelle()).results().findFirst().map(MatchResult::group)
                .map(Integer::valueOf)
                .orElseThrow(() -> new IllegalStateException("objectif sans nombre de jours : " + code));
    }
}
