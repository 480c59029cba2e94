package fr.passerelle.web.socle.listes;

import java.util.List;

/** Filters unfolded together, for instance year and quarter. */
public record VoletVu(String titre, List<Champ> champs) {

    /**
     * One filter of several values, or a day.
     *
     * @param date whether it is a day
     * @param valeur the day chosen, or empty
     */
    public record Champ(String nom, String libelle, boolean date, String valeur, List<Case> options) {

        /** Whether its name has to be said, being more than the title of what it is in. */
        public boolean nomme(String titre) {
            return !libelle.equals(titre);
        }
    }

    /** One value to check. */
    public record Case(String valeur, String libelle, boolean choisie) {
    }

    public long nombreDeChoix() {
        return champs.stream().flatMap(c -> c.options().stream()).filter(Case::choisie).count() + champs.stream().filter(c -> !c.valeur().isEmpty()).count();
    }
}
