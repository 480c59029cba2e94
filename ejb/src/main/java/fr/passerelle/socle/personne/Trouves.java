package fr.passerelle.socle.personne;

import java.io.Serializable;
import java.util.List;

/** What one kind of thing answers to a search. */
public record Trouves(MotsDuDossier mots, List<Trouvaille> lignes) implements Serializable {

    public Trouves {
        lignes = List.copyOf(lignes);
    }
}
