package fr.passerelle.mesure;

import java.util.Locale;

/**
 * Une ligne du tableau.
 *
 * @param mesure ce qui a été mesuré, en ms ou dans l'unité dite
 * @param repere à quoi on le rapporte, mesuré dans la même exécution
 * @param tenu si le rapport est celui que l'on s'est promis
 */
record Rapport(String sujet, String mesure, String repere, String rapport, String promesse, boolean tenu) {

    static Rapport auPlus(String sujet, double mesure, double repere, double borne) {
        double rapport = mesure / repere;
        return new Rapport(sujet, ms(mesure), ms(repere), nombre(rapport) + " ×", "≤ " + nombre(borne) + " ×", rapport <= borne);
    }

    /** @param unite ce dont il y a tant à la seconde */
    static Rapport auMoins(String sujet, double mesure, double repere, String unite, double borne) {
        double rapport = mesure / repere;
        return new Rapport(sujet, Math.round(mesure) + " " + unite, Math.round(repere) + " " + unite, nombre(rapport) + " ×", "≥ " + nombre(borne) + " ×",
                rapport >= borne);
    }

    static Rapport parKilooctet(String sujet, double mesure, double repere, double borne) {
        double rapport = mesure / repere;
        return new Rapport(sujet, nombre(mesure) + " ms/ko", nombre(repere) + " ms/ko", nombre(rapport) + " ×", "≤ " + nombre(borne) + " ×",
                rapport <= borne);
    }

    static Rapport difference(String sujet, double mesure, double repere, double borne) {
        String signe = mesure < repere ? "− " : "+ ";
        return new Rapport(sujet, ms(mesure), ms(repere), signe + ms(Math.abs(mesure - repere)), "≤ + " + ms(borne), mesure - repere <= borne);
    }

    static Rapport compte(String sujet, long mesure, long borne) {
        return new Rapport(sujet, Long.toString(mesure), "", Long.toString(mesure), "≤ " + borne, mesure <= borne);
    }

    String enLigne() {
        return "| %s | %s | %s | %s | %s | %s |".formatted(sujet, mesure, repere, rapport, promesse, tenu ? "oui" : "**non**");
    }

    static String ms(double ms) {
        return (ms >= 1_000 ? String.format(Locale.FRANCE, "%.2f s", ms / 1_000) : String.format(Locale.FRANCE, ms < 10 ? "%.1f ms" : "%.0f ms", ms));
    }

    static String nombre(double nombre) {
        return String.format(Locale.FRANCE, "%.2f", nombre);
    }
}
