package fr.passerelle.socle.commun.ecrit;

import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.List;

/** Tells from top to bottom; what is empty is left out. */
public final class Ecrit {

    private final List<Bloc> blocs = new ArrayList<>();

    public Ecrit sousTitre(String texte) {
        return ajouter(new Bloc.SousTitre(texte));
    }

    public Ecrit texte(String texte) {
        return TextePropre.estVide(texte) ? this : ajouter(new Bloc.Texte(texte));
    }

    public Ecrit note(String texte) {
        return ajouter(new Bloc.Note(texte));
    }

    public Ecrit fiche(Fiche fiche) {
        return fiche.lignes().isEmpty() ? this : ajouter(new Bloc.Definitions(fiche.lignes()));
    }

    public Ecrit tableau(Tableau tableau) {
        return ajouter(new Bloc.Table(tableau.entetes(), tableau.rangees()));
    }

    public List<Bloc> blocs() {
        return List.copyOf(blocs);
    }

    private Ecrit ajouter(Bloc bloc) {
        blocs.add(bloc);
        return this;
    }
}
