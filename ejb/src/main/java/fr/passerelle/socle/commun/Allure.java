package fr.passerelle.socle.commun;

import java.time.Duration;

/**
 * How often something may be tried: so many at once, then one more as time goes by. The count slides: it never shuts for an hour what a
 * minute of patience would open.
 *
 * @param permis how many at once
 * @param en the time after which nothing of them is left
 */
public record Allure(int permis, Duration en) {

    /** What is left of a count once that time has gone by. */
    public double reste(double compte, Duration ecoule) {
        return Math.max(0, compte - permis * (double) ecoule.toMillis() / en.toMillis());
    }

    /** How much of a count is forgotten in a second. */
    public double parSeconde() {
        return permis / (double) en.toSeconds();
    }

    /** How long to wait before one more; zero when it may be tried now. */
    public Duration attente(double compte) {
        double trop = compte + 1 - permis;
        return trop <= 0 ? Duration.ZERO : Duration.ofMillis((long) Math.ceil(trop * en.toMillis() / permis));
    }

    /** Refuses one more than that. {@code raison} says what there are too many of. */
    public void exiger(double compte, String regle, String raison) {
        Duration attente = attente(compte);
        if (!attente.isZero()) {
            throw new AttenteDemandee(regle, raison + " Réessayez dans " + enClair(attente) + ".", attente);
        }
    }

    private static String enClair(Duration attente) {
        long minutes = (attente.toSeconds() + 59) / 60;
        return minutes <= 1 ? "une minute" : Typographie.compte(minutes, "minute");
    }
}
