package fr.passerelle.socle.personne;

import java.io.Serializable;
import java.util.List;

/**
 * One thing that may be the person's, by what tells whose it is and nothing of what it holds.
 *
 * @param cellules what follows its reference, in the order of {@link MotsDuDossier#colonnes()}
 */
public record Trouvaille(String reference, List<Cellule> cellules) implements Serializable {

    public Trouvaille {
        cellules = List.copyOf(cellules);
    }

    /**
     * @param texte what is read, or {@code null}
     * @param etat where it stands, when the cell tells that, or {@code null}
     */
    public record Cellule(String texte, Enum<?> etat) implements Serializable {

        public static Cellule de(String texte) {
            return new Cellule(texte, null);
        }
    }
}
