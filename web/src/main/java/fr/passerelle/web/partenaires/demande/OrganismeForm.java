package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import java.io.Serializable;

/** A body nobody knew, as typed. */
public class OrganismeForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String raisonSociale;
    private String adresse;
    private String codePostal;
    private String commune;
    private String telephone;
    private String courriel;
    private TypePartenaire type;

    PartenaireSaisi saisie(String siret) {
        return new PartenaireSaisi(siret, raisonSociale, type, adresse, codePostal, commune, null, telephone, courriel);
    }

    public String getRaisonSociale() {
        return raisonSociale;
    }

    public void setRaisonSociale(String raisonSociale) {
        this.raisonSociale = raisonSociale;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public String getCodePostal() {
        return codePostal;
    }

    public void setCodePostal(String codePostal) {
        this.codePostal = codePostal;
    }

    public String getCommune() {
        return commune;
    }

    public void setCommune(String commune) {
        this.commune = commune;
    }

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getCourriel() {
        return courriel;
    }

    public void setCourriel(String courriel) {
        this.courriel = courriel;
    }

    public TypePartenaire getType() {
        return type;
    }

    public void setType(TypePartenaire type) {
        this.type = type;
    }
}
