package fr.passerelle.avip.annuaire;

import java.math.BigDecimal;

/** A place on the Earth, in degrees (WGS 84). */
record Point(double latitude, double longitude) {

    private static final double RAYON_DE_LA_TERRE_KM = 6371;

    static Point de(BigDecimal latitude, BigDecimal longitude) {
        return new Point(latitude.doubleValue(), longitude.doubleValue());
    }

    /** Kilometres as the crow flies (haversine). */
    double jusqua(Point autre) {
        double dLat = Math.toRadians(autre.latitude - latitude);
        double dLon = Math.toRadians(autre.longitude - longitude);
        double a = Math.pow(Math.sin(dLat / 2), 2)
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(autre.latitude)) * Math.pow(Math.sin(dLon / 2), 2);
        return 2 * RAYON_DE_LA_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(a)));
    }
}
