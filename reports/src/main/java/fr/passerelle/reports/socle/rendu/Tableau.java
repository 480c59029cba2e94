package fr.passerelle.reports.socle.rendu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

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
