package fr.passerelle.socle.comptes;

import fr.passerelle.socle.commun.TextePropre;

/**
 * Which accounts are looked for; {@code null} asks nothing.
 *
 * @param texte part of the sign-in name, of the name or of the service, whatever its case and accents
 */
public record RechercheComptes(String texte, EtatCompte etat, String role) {

    public static final RechercheComptes TOUS = new RechercheComptes(null, null, null);

    public RechercheComptes {
        texte = TextePropre.ligne(texte);
    }
}
