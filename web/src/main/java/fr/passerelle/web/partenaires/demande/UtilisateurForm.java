package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.io.Serializable;
import java.util.List;

/** A user, as typed. */
public class UtilisateurForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prenom;
    private String nom;
    private String courriel;
    private String fonction;
    private ServicePartenaire[] servicesVoulus = {};
    private String profilCdap;

    static UtilisateurForm de(UtilisateurDemande u) {
        UtilisateurForm form = new UtilisateurForm();
        form.prenom = u.prenom();
        form.nom = u.nom();
        form.courriel = u.courriel();
        form.fonction = u.fonction();
        form.servicesVoulus = u.services().toArray(ServicePartenaire[]::new);
        form.profilCdap = u.profilCdap();
        return form;
    }

    UtilisateurDemande saisie() {
        return new UtilisateurDemande(prenom, nom, courriel, fonction, List.of(servicesVoulus), profilCdap);
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

    public ServicePartenaire[] getServicesVoulus() {
        return servicesVoulus;
    }

    public void setServicesVoulus(ServicePartenaire[] servicesVoulus) {
        this.servicesVoulus = servicesVoulus;
    }

    public String getProfilCdap() {
        return profilCdap;
    }

    public void setProfilCdap(String profilCdap) {
        this.profilCdap = profilCdap;
    }
}
