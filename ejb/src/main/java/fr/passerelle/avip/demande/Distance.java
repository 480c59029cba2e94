package fr.passerelle.avip.demande;

import java.math.BigDecimal;

/** How far two points are as the crow flies, by the haversine. */
final class Distance {

    private static final double RAYON_DE_LA_TERRE = 6_371;

    private Distance() {
    }

    static int kilometres(BigDecimal latitude1, BigDecimal longitude1, BigDecimal latitude2, BigDecimal longitude2) {
        double phi1 = Math.toRadians(latitude1.doubleValue());
        double phi2 = Math.toRadians(latitude2.doubleValue());
        double dLambda = Math.toRadians(longitude2.doubleValue() - longitude1.doubleValue());
        double h = Math.pow(Math.sin((phi2 - phi1) / 2), 2) + Math.cos(phi1) * Math.cos(phi2) * Math.pow(Math.sin(dLambda / 2), 2);
        return (int) Math.round(2 * RAYON_DE_LA_TERRE * Math.asin(Math.min(1, Math.sqrt(h))));
    }
}
