package fr.passerelle.socle.personne;

import java.io.Serializable;
import java.util.List;

/**
 * What one kind of thing answers to a search.
 *
 * @param coupes whether there are more, which are not shown
 */
public record Trouves(MotsDuDossier mots, List<Trouvaille> lignes, boolean coupes) implements Serializable {

    public Trouves {
        lignes = List.copyOf(lignes);
    }
}
