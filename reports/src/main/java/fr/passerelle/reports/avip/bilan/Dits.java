package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.avip.chiffres.LigneDeStructure;
import fr.passerelle.reports.socle.bilans.ChiffresImprimes;
import fr.passerelle.reports.socle.bilans.Tableaux;
import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import fr.passerelle.reports.socle.texte.Typographie;
import fr.passerelle.socle.bilans.Affichage;
import fr.passerelle.socle.bilans.Indicateur;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What several sections say alike. What is not known is said « — », never nought. */
final class Dits {

    private static final String NON_TRANSMIS = "non transmis";

    private Dits() {
    }

    static boolean connu(ChiffresImprimes<ComplementsAvip> c, String code) {
        return c.bilan().chercher(code).map(Indicateur::valeur).isPresent();
    }

    static String valeur(ChiffresImprimes<ComplementsAvip> c, String code) {
        return c.bilan().chercher(code).map(c::valeurEnClair).orElse(Affichage.AUCUN);
    }

    /** « 4 sur 8 », empty when there is no base. */
    static String sur(ChiffresImprimes<ComplementsAvip> c, String code) {
        return c.bilan().chercher(code).isPresent() ? c.sur(code) : "";
    }

    static long nombre(ChiffresImprimes<ComplementsAvip> c, String code) {
        return c.bilan().chercher(code).map(Indicateur::numerateur).map(BigDecimal::longValue).orElse(0L);
    }

    /** « 8 parents », « 1 parent ». */
    static String compte(ChiffresImprimes<ComplementsAvip> c, String code, String mot) {
        return Typographie.compte(nombre(c, code), mot);
    }

    /** Those of these figures that the year has. */
    static void indicateurs(ChiffresImprimes<ComplementsAvip> c, Redaction redaction, String titre, String... codes) {
        String[] presents = Stream.of(codes).filter(code -> c.bilan().chercher(code).isPresent()).toArray(String[]::new);
        if (presents.length > 0) {
            Tableaux.indicateurs(c, redaction, titre, presents);
        }
    }

    /** The lines of a breakdown, the largest first. */
    static List<Indicateur> lignes(ChiffresImprimes<ComplementsAvip> c, String repartition) {
        return c.lignes(repartition).stream().sorted(Comparator.comparing(Indicateur::numerateur).reversed()).toList();
    }

    /** Counts, with their share of the whole and the year before. */
    static void effectifs(ChiffresImprimes<ComplementsAvip> c, Redaction redaction, String titre, String colonne, String repartition) {
        List<Indicateur> lignes = lignes(c, repartition);
        if (lignes.isEmpty()) {
            return;
        }
        long total = lignes.stream().mapToLong(l -> l.numerateur().longValue()).sum();
        Tableau tableau = new Tableau(Colonnes.COMPARAISON, colonne, "Nombre", "Part", c.anneePrecedente(), "Écart");
        lignes.forEach(l -> tableau.rangee(l.libelle(), c.effectif(l), part(l.numerateur().longValue(), total), c.precedente(l), c.ecart(l)));
        Tableaux.poser(redaction, titre, tableau);
        Tableaux.noter(redaction, c.notes(lignes, false));
    }

    static String part(long nombre, long total) {
        return total == 0 ? Affichage.AUCUN : Affichage.nombre(BigDecimal.valueOf(100 * nombre).divide(BigDecimal.valueOf(total), MathContext.DECIMAL64), 1) + "\u202f%";
    }

    static String nombre(LigneDeStructure l, Long nombre) {
        if (!l.transmise()) {
            return NON_TRANSMIS;
        }
        return nombre(nombre);
    }

    static String nombre(Long nombre) {
        return nombre == null ? Affichage.AUCUN : nombre < 0 ? Affichage.NON_DIFFUSE : Affichage.nombre(BigDecimal.valueOf(nombre));
    }

    /** « 3 reçues », « 1 reçue », « n. d. reçues ». */
    static String accorde(Long nombre, String singulier) {
        boolean un = nombre != null && (nombre == 0 || nombre == 1);
        return nombre(nombre) + "\u00a0" + (un ? singulier : singulier.replace(" ", "s ") + "s");
    }

    static String taux(LigneDeStructure l, BigDecimal taux) {
        return l.transmise() ? taux(taux) : NON_TRANSMIS;
    }

    static String taux(BigDecimal taux) {
        return taux == null ? Affichage.AUCUN : Affichage.nombre(taux, 1) + "\u202f%";
    }

    static String entier(Integer nombre) {
        return nombre == null ? Affichage.AUCUN : nombre.toString();
    }

    /** Whether requests are known: a year of which only the report was kept has none. */
    static boolean orientationsConnues(ChiffresImprimes<ComplementsAvip> c) {
        return c.bilan().propre().origine() != ComplementsAvip.Origine.DECLARE;
    }

    static void nonConnues(ChiffresImprimes<ComplementsAvip> c, Redaction redaction, String quoi) {
        redaction.texte(quoi + " de " + c.annee() + " ne figurent pas ici\u202f: l’année est reprise de son bilan, une ligne par parent.");
    }
}
