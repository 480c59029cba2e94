package fr.passerelle.socle.commun.valeurs;

import java.math.BigDecimal;

/** A place on the Earth, in degrees (WGS 84). */
public record Point(double latitude, double longitude) {

    private static final double RAYON_DE_LA_TERRE_KM = 6371;

    public static Point de(BigDecimal latitude, BigDecimal longitude) {
        return new Point(latitude.doubleValue(), longitude.doubleValue());
    }

    /** Kilometres as the crow flies, by the haversine, to the nearest. */
    public int kilometresJusqua(Point autre) {
        double phi = Math.toRadians(latitude);
        double autrePhi = Math.toRadians(autre.latitude);
        double h = Math.pow(Math.sin((autrePhi - phi) / 2), 2)
                + Math.cos(phi) * Math.cos(autrePhi) * Math.pow(Math.sin(Math.toRadians(autre.longitude - longitude) / 2), 2);
        return (int) Math.round(2 * RAYON_DE_LA_TERRE_KM * Math.asin(Math.min(1, Math.sqrt(h))));
    }
}
