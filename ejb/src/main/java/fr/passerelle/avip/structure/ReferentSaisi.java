package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.valeurs.Champs;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;

/** Who answers at a structure, as typed: a professional address. */
public record ReferentSaisi(String prenom, String nom, String courriel, String telephone, boolean suppleant) implements Serializable {

    ReferentSaisi verifie() {
        Champs champs = new Champs();
        String prenomLu = champs.obligatoire("prenom", prenom, p -> new NomDePersonne(p).valeur(), "Indiquez le prénom.");
        String nomLu = champs.obligatoire("nom", nom, n -> new NomDePersonne(n).valeur(), "Indiquez le nom.");
        String courrielLu = champs.obligatoire("courriel", courriel, c -> new Courriel(c).valeur(), "Indiquez l’adresse électronique.");
        String telephoneLu = champs.facultatif("telephone", telephone, t -> new Telephone(t).valeur());
        champs.refuser();
        return new ReferentSaisi(prenomLu, nomLu, courrielLu, telephoneLu, suppleant);
    }
}
