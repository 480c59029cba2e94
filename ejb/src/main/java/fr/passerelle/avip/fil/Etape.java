package fr.passerelle.avip.fil;

import java.time.LocalDate;

/**
 * One of the six steps of a thread.
 *
 * @param quand the day it was done, or is to be; {@code null} when nobody knows
 */
public record Etape(String titre, Avancement avancement, LocalDate quand, String precision) {

    /** How far a step is. */
    public enum Avancement {
        FAITE("fait"), EN_COURS("en cours"), A_VENIR("à venir"), SANS_OBJET("sans objet");

        private final String mot;

        Avancement(String mot) {
            this.mot = mot;
        }

        public String mot() {
            return mot;
        }
    }
}
