package fr.passerelle.avip.reponse;

import fr.passerelle.avip.structure.StructureVue;
import java.math.BigDecimal;

/** How far two structures are, as the crow flies. */
final class Eloignement {

    private static final double RAYON = 6_371;

    private Eloignement() {
    }

    /** Or {@code null} when one of them is on no map. */
    static Integer kilometres(StructureVue une, StructureVue autre) {
        if (une.latitude() == null || autre.latitude() == null) {
            return null;
        }
        double lat = radians(autre.latitude()) - radians(une.latitude());
        double lon = radians(autre.longitude()) - radians(une.longitude());
        double a = Math.pow(Math.sin(lat / 2), 2) + Math.cos(radians(une.latitude())) * Math.cos(radians(autre.latitude())) * Math.pow(Math.sin(lon / 2), 2);
        return (int) Math.round(2 * RAYON * Math.asin(Math.sqrt(a)));
    }

    private static double radians(BigDecimal degres) {
        return Math.toRadians(degres.doubleValue());
    }
}
