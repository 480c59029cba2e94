package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.AdministrateurDemande;
import java.io.Serializable;

/** An administrator, as typed. */
public class AdministrateurForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prenom;
    private String nom;
    private String courriel;
    private String fonction;

    static AdministrateurForm de(AdministrateurDemande a) {
        AdministrateurForm form = new AdministrateurForm();
        form.prenom = a.prenom();
        form.nom = a.nom();
        form.courriel = a.courriel();
        form.fonction = a.fonction();
        return form;
    }

    AdministrateurDemande saisie() {
        return new AdministrateurDemande(prenom, nom, courriel, fonction);
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
