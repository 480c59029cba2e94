package fr.passerelle.partenaires.habilitation;

import fr.passerelle.partenaires.nomenclature.EtatUtilisateur;
import java.io.Serializable;

/**
 * One of a partner's people.
 *
 * @param compte sign-in name, or {@code null} for someone who has only been listed
 * @param administrateur whether they are one of its administrators now
 */
public record UtilisateurVu(long id, long partenaire, String compte, String prenom, String nom, String courriel, boolean signataire,
        boolean administrateur, EtatUtilisateur etat) implements Serializable {

    public String nomAffiche() {
        return prenom + " " + nom;
    }
}
