package fr.passerelle.attaque;

import java.time.Duration;

/** Combien de temps dure une attaque : quelques secondes d'ordinaire, une minute quand c'est elle qu'on éprouve ({@code mvn -Pattaque}). */
public final class Duree {

    private static final boolean LONGUE = "longue".equals(System.getProperty("attaque"));

    private Duree() {
    }

    public static Duration ou(Duration breve, Duration longue) {
        return LONGUE ? longue : breve;
    }

    public static boolean longue() {
        return LONGUE;
    }
}
