package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.saisie.UtilisateurDemande;
import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import java.io.Serializable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** A user, as typed. */
public class UtilisateurForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String prenom;
    private String nom;
    private String courriel;
    private String fonction;
    private ServicePartenaire[] servicesVoulus = {};
    private final Map<ServicePartenaire, String> profils = new EnumMap<>(ServicePartenaire.class);

    static UtilisateurForm de(UtilisateurDemande u) {
        UtilisateurForm form = new UtilisateurForm();
        form.prenom = u.prenom();
        form.nom = u.nom();
        form.courriel = u.courriel();
        form.fonction = u.fonction();
        form.servicesVoulus = u.services().toArray(ServicePartenaire[]::new);
        form.profils.putAll(u.profils());
        return form;
    }

    UtilisateurDemande saisie() {
        return new UtilisateurDemande(prenom, nom, courriel, fonction, List.of(servicesVoulus), profils);
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

    /** The one chosen on each service that has several. */
    public Map<ServicePartenaire, String> getProfils() {
        return profils;
    }
}
