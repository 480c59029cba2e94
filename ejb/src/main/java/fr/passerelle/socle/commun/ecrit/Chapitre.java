package fr.passerelle.socle.commun.ecrit;

import java.util.List;

/** What is told under one title. */
public record Chapitre(String titre, List<Bloc> blocs) {

    public Chapitre {
        blocs = List.copyOf(blocs);
    }
}
