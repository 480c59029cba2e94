package fr.passerelle.mediation.registre;

import fr.passerelle.socle.commun.Parametres;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The registry as someone looks at it: a link is a saved view, columns included. Only the number of the page is apart.
 *
 * @param taille how many cases to a page, one of {@link #TAILLES}
 */
public record VueRegistre(CriteresRegistre criteres, Tri tri, Set<Colonne> colonnes, int taille) {

    public static final List<Integer> TAILLES = List.of(25, 50, 100);
    public static final String TRI = "tri";
    public static final String COLONNE = "colonne";
    public static final String TAILLE = "taille";

    public VueRegistre {
        colonnes = Collections.unmodifiableSet(EnumSet.copyOf(colonnes));
        taille = TAILLES.contains(taille) ? taille : TAILLES.get(0);
    }

    public static VueRegistre depuis(Parametres adresse) {
        String taille = adresse.premier(TAILLE);
        return new VueRegistre(CriteresRegistre.depuis(adresse), Tri.lire(adresse.premier(TRI)),
                Colonne.lire(adresse.tous(COLONNE)), taille.matches("\\d{1,3}") ? Integer.parseInt(taille) : TAILLES.get(0));
    }

    /** Says only what differs from the usual view. */
    public Parametres enParametres() {
        return criteres.enParametres()
                .avec(TRI, tri.equals(Tri.PAR_DEFAUT) ? List.of() : List.of(tri.code()))
                .avec(COLONNE, colonnes.equals(Colonne.parDefaut()) ? List.of() : colonnes.stream().map(Colonne::code).toList())
                .avec(TAILLE, taille == TAILLES.get(0) ? List.of() : List.of(String.valueOf(taille)));
    }

    public boolean montre(Colonne colonne) {
        return colonnes.contains(colonne);
    }
}
