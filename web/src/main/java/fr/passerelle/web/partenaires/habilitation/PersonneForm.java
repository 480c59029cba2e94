package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.UtilisateurSaisi;
import java.io.Serializable;

/** Someone to add. */
public class PersonneForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prenom;
    private String nom;
    private String courriel;
    private String fonction;

    UtilisateurSaisi saisie() {
        return new UtilisateurSaisi(prenom, nom, courriel, fonction, false);
    }

    public String getPrenom() {
        return prenom;
    }

    public void setPrenom(String prenom) {
        this.prenom = prenom;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
    }
}
