package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;

/** Opening the account of an agent. */
@Named
@RequestScoped
public class NouveauComptePage {

    @Inject
    private ComptesService comptes;
    private String identifiant;
    private String prenom;
    private String nom;
    private String courriel;
    private String service;
    private String[] roles = {};

    public String ouvrir() {
        NouveauCompte nouveau = new NouveauCompte(identifiant, prenom, nom, courriel, service, Set.copyOf(List.of(roles)));
        return Messages.siPermis(() -> comptes.ouvrir(nouveau),
                "Le compte est ouvert. La personne reçoit à son adresse son identifiant et un lien pour choisir son mot de passe.",
                "/administration/comptes");
    }

    public List<SelectItem> getTousLesRoles() {
        return comptes.roles().stream().map(r -> new SelectItem(r.code(), r.libelle())).toList();
    }

    public String getIdentifiant() {
        return identifiant;
    }

    public void setIdentifiant(String identifiant) {
        this.identifiant = identifiant;
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

    public String getService() {
        return service;
    }

    public void setService(String service) {
        this.service = service;
    }

    public String[] getRoles() {
        return roles;
    }

    public void setRoles(String[] roles) {
        this.roles = roles;
    }
}
