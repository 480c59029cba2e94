package fr.passerelle.reports.socle.rendu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A table being written: its grid, its headers, its rows. */
public final class Tableau {

    /** @param forte whether it stands out, as a total does */
    record Rangee(List<String> cellules, boolean forte) {
    }

    private final Colonnes colonnes;
    private final List<String> entetes;
    private final List<Rangee> rangees = new ArrayList<>();

    public Tableau(Colonnes colonnes, String... entetes) {
        this.colonnes = colonnes;
        this.entetes = List.of(entetes);
        if (colonnes != Colonnes.FICHE || entetes.length > 0) {
            verifier(entetes.length);
        }
    }

    /** The same without the year before, when no cell of its columns says anything but that: « n. c. ». */
    public Tableau sansColonnesMuettes(Set<String> muettes) {
        Colonnes seule = colonnes.seule();
        boolean parle = seule == colonnes || rangees.stream().anyMatch(r -> !muettes.containsAll(r.cellules().subList(seule.nombre(), colonnes.nombre())));
        if (parle) {
            return this;
        }
        Tableau reduit = new Tableau(seule, entetes.subList(0, seule.nombre()).toArray(String[]::new));
        rangees.forEach(r -> reduit.rangees.add(new Rangee(List.copyOf(r.cellules().subList(0, seule.nombre())), r.forte())));
        return reduit;
    }

    public Tableau rangee(String... cellules) {
        return ajouter(false, cellules);
    }

    public Tableau total(String... cellules) {
        return ajouter(true, cellules);
    }

    private Tableau ajouter(boolean forte, String... cellules) {
        verifier(cellules.length);
        rangees.add(new Rangee(Arrays.asList(cellules), forte));
        return this;
    }

    private void verifier(int nombre) {
        if (nombre != colonnes.nombre()) {
            throw new IllegalArgumentException(colonnes + " attend " + colonnes.nombre() + " cellules, pas " + nombre);
        }
    }

    public boolean estVide() {
        return rangees.isEmpty();
    }

    Colonnes colonnes() {
        return colonnes;
    }

    List<String> entetes() {
        return entetes;
    }

    List<Rangee> rangees() {
        return rangees;
    }
}
