package fr.passerelle.partenaires.portail;

import java.util.List;

/**
 * The first page of someone from a partner.
 *
 * @param rappels what waits for them
 */
public record Portail(Membre moi, List<Rappel> rappels, List<Tuile> tuiles) {

    public Portail {
        rappels = List.copyOf(rappels);
        tuiles = List.copyOf(tuiles);
    }

    public List<Tuile> ouvertes() {
        return tuiles.stream().filter(Tuile::estOuverte).toList();
    }

    /** Closed, though something was agreed. */
    public List<Tuile> fermees() {
        return tuiles.stream().filter(Tuile::estASuivre).toList();
    }

    /** What the catalogue holds besides. */
    public List<Tuile> autres() {
        return tuiles.stream().filter(t -> !t.estOuverte() && !t.estASuivre()).toList();
    }
}
