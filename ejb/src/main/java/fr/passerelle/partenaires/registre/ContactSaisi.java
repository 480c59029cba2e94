package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.valeurs.Champs;
import fr.passerelle.socle.commun.valeurs.Courriel;
import fr.passerelle.socle.commun.valeurs.NomDePersonne;
import fr.passerelle.socle.commun.valeurs.Telephone;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** Somebody of a partner, as typed. */
public record ContactSaisi(String prenom, String nom, String fonction, String courriel, String telephone, List<RoleContact> roles)
        implements Serializable {

    private static final int FONCTION_AU_PLUS = 120;

    public ContactSaisi {
        roles = roles == null ? List.of() : List.copyOf(roles);
    }

    /** The same as it may be kept, its roles in their order; refused for all that is wrong at once. */
    ContactSaisi verifie() {
        Champs champs = new Champs();
        String prenomLu = champs.obligatoire("prenom", prenom, p -> new NomDePersonne(p).valeur(), "Indiquez le prénom.");
        String nomLu = champs.obligatoire("nom", nom, n -> new NomDePersonne(n).valeur(), "Indiquez le nom.");
        String fonctionLue = champs.texte("fonction", fonction, FONCTION_AU_PLUS);
        String courrielLu = champs.facultatif("courriel", courriel, c -> new Courriel(c).valeur());
        String telephoneLu = champs.facultatif("telephone", telephone, t -> new Telephone(t).valeur());
        champs.exiger(!TextePropre.estVide(courriel) || !TextePropre.estVide(telephone), "E-OBLIGATOIRE", "courriel",
                "Donnez une adresse électronique ou un téléphone.");
        champs.exiger(!roles.isEmpty(), "E-OBLIGATOIRE", "roles", "Choisissez un rôle au moins.");
        champs.refuser();
        return new ContactSaisi(prenomLu, nomLu, fonctionLue, courrielLu, telephoneLu, List.copyOf(EnumSet.copyOf(roles)));
    }
}
