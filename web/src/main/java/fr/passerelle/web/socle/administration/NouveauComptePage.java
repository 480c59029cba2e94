package fr.passerelle.web.socle.administration;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.ComptesService;
import fr.passerelle.socle.comptes.NouveauCompte;
import fr.passerelle.socle.comptes.acces.AccesService;
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
    @Inject
    private AccesService acces;
    private String identifiant;
    private String prenom;
    private String nom;
    private String courriel;
    private String service;
    private String[] roles = {};

    /** Left empty, the sign-in name is made from the person's. */
    public String ouvrir() {
        if (TextePropre.estVide(identifiant)) {
            proposer();
        }
        NouveauCompte nouveau = new NouveauCompte(identifiant, prenom, nom, courriel, service, Set.copyOf(List.of(roles)));
        return Messages.siPermis(() -> comptes.ouvrir(nouveau),
                "Le compte est ouvert, sous l’identifiant " + nouveau.identifiant() + ". La personne le reçoit à son courriel, avec un lien pour choisir son mot de passe.",
                "/administration/comptes");
    }

    /** Asked in the background, once the name is typed. */
    public void proposer() {
        if (!TextePropre.estVide(nom)) {
            identifiant = acces.proposerUnIdentifiant(prenom == null ? "" : prenom, nom);
        }
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
