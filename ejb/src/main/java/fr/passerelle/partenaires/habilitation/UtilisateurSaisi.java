package fr.passerelle.partenaires.habilitation;

import fr.passerelle.socle.commun.Exigences;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;

/**
 * Someone as they are given: by the partner, by the Caf, by a file.
 *
 * @param fonction what they do there, or {@code null}
 * @param signataire whether they sign for the partner
 */
public record UtilisateurSaisi(String prenom, String nom, String courriel, String fonction, boolean signataire) {

    private static final int FONCTION_MAX = 100;

    public UtilisateurSaisi {
        prenom = TextePropre.nom(prenom);
        nom = TextePropre.nom(nom);
        courriel = Courriel.estUn(courriel) ? new Courriel(courriel).valeur() : TextePropre.code(courriel);
        fonction = TextePropre.ouNul(TextePropre.ligne(fonction));
    }

    public UtilisateurSaisi(String prenom, String nom, String courriel) {
        this(prenom, nom, courriel, null, false);
    }

    /** Refuses what a person cannot be made of, all of it at once. */
    public void verifier() {
        Exigences exigences = new Exigences("E-OBLIGATOIRE");
        exigences.exiger(NomDePersonne.estUn(prenom), "E-NOM", "prenom", "Indiquez le prénom.");
        exigences.exiger(NomDePersonne.estUn(nom), "E-NOM", "nom", "Indiquez le nom.");
        exigences.exiger(Courriel.estUn(courriel), "E-EMAIL", "courriel",
                "Indiquez l’adresse électronique de la personne, à elle seule (ex.\u202f: prenom.nom@exemple.fr)\u202f: elle y reçoit de quoi choisir son mot de passe.");
        exigences.exiger(fonction == null || fonction.length() <= FONCTION_MAX, "fonction", "La fonction tient en " + FONCTION_MAX + " caractères.");
        exigences.refuser();
    }

    @Override
    public String toString() {
        return "UtilisateurSaisi[]";
    }
}
