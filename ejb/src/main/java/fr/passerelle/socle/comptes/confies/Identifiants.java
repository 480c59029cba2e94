package fr.passerelle.socle.comptes.confies;

import fr.passerelle.socle.commun.TextePropre;
import java.util.Set;

/** The sign-in names one could be given, from the plainest: {@code prenom.nom}, then with a number. */
public class Identifiants {

    private static final int LONGUEUR = 44;

    private final String debut;
    private int rang;

    public Identifiants(String prenom, String nom) {
        String lettres = mot(prenom) + "." + mot(nom);
        String juste = lettres.replaceAll("^[^a-z]+", "").replaceAll("[.-]+$", "");
        String entier = juste.length() < 2 ? "compte" : juste;
        debut = entier.length() > LONGUEUR ? entier.substring(0, LONGUEUR) : entier;
    }

    private static String mot(String texte) {
        return TextePropre.clef(texte).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** How all of them begin. */
    public String debut() {
        return debut;
    }

    /** The next one, not among those taken. */
    public String suivant(Set<String> pris) {
        String nom;
        do {
            rang++;
            nom = rang == 1 ? debut : debut + rang;
        } while (pris.contains(nom));
        return nom;
    }
}
