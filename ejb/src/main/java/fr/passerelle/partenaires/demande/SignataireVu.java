package fr.passerelle.partenaires.demande;

import java.io.Serializable;

/** Who signs for a partner. */
public record SignataireVu(long id, String prenom, String nom, String courriel, String compte) implements Serializable {

    public String enClair() {
        return prenom + " " + nom;
    }
}
