package fr.passerelle.socle.commun.fusion;

import fr.passerelle.socle.commun.TextePropre;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Whether two values of a field say the same: nothing typed is an empty text, a browser ends lines its own way, a list has no order. */
final class Comparaison {

    private Comparaison() {
    }

    static boolean pareils(Object un, Object autre) {
        if (un instanceof List<?> a && autre instanceof List<?> b && !deRecords(a) && !deRecords(b)) {
            return new HashSet<>(a).equals(new HashSet<>(b));
        }
        if (un instanceof List<?> a && autre instanceof List<?> b) {
            return a.size() == b.size() && IntStream.range(0, a.size()).allMatch(i -> pareils(a.get(i), b.get(i)));
        }
        if (un instanceof Record a && autre instanceof Record b && a.getClass() == b.getClass()) {
            return Records.parts(a).allMatch(p -> pareils(Records.lire(p, a), Records.lire(p, b)));
        }
        return Objects.equals(dit(un), dit(autre));
    }

    private static Object dit(Object valeur) {
        if (valeur instanceof BigDecimal nombre) {
            return nombre.stripTrailingZeros();
        }
        return valeur == null ? "" : valeur instanceof String texte ? TextePropre.de(texte) : valeur;
    }

    static boolean deRecords(List<?> liste) {
        return !liste.isEmpty() && liste.get(0) instanceof Record;
    }

    /** A part of a part bears both names, as its field does; a part of a row, its place. */
    static String sousLeNom(String nom, String part) {
        if (nom.isEmpty()) {
            return part;
        }
        return nom.endsWith("]") ? nom + '.' + part : nom + Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }
}
