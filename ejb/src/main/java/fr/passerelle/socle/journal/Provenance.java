package fr.passerelle.socle.journal;

import fr.passerelle.socle.commun.Reseau;
import jakarta.enterprise.context.RequestScoped;

/** Who makes the current request and from where: the gate says the one, a web filter the other. */
@RequestScoped
public class Provenance {

    private String auteur = "systeme";
    private String adresse = "serveur";

    public String auteur() {
        return auteur;
    }

    public void estDe(String identifiant) {
        auteur = identifiant;
    }

    public String adresse() {
        return adresse;
    }

    /** What the address counts for, where tries are counted. */
    public String reseau() {
        return Reseau.de(adresse);
    }

    public void venirDe(String adresseDuClient) {
        adresse = adresseDuClient;
    }
}
