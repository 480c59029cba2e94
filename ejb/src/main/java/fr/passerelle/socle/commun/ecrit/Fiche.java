package fr.passerelle.socle.commun.ecrit;

import fr.passerelle.socle.commun.TextePropre;
import java.util.ArrayList;
import java.util.List;

/** Labels and values being gathered, of which empty values are left out. */
public final class Fiche {

    private final List<Bloc.Definition> lignes = new ArrayList<>();

    public Fiche ligne(String rubrique, String contenu) {
        if (!TextePropre.estVide(contenu)) {
            lignes.add(new Bloc.Definition(rubrique, contenu));
        }
        return this;
    }

    public Fiche ouiNon(String rubrique, Boolean reponse) {
        return reponse == null ? this : ligne(rubrique, reponse ? "Oui" : "Non");
    }

    public void ecrire(Ecrit ecrit) {
        ecrit.fiche(this);
    }

    List<Bloc.Definition> lignes() {
        return lignes;
    }
}
