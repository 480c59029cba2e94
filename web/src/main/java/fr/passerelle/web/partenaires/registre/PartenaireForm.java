package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.partenaires.registre.PartenaireSaisi;
import java.io.Serializable;

/** What is typed of a partner. Its Insee code follows from its postcode and its commune. */
public class PartenaireForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String siret;
    private String raisonSociale;
    private TypePartenaire type;
    private String adresse;
    private String codePostal;
    private String commune;
    private String telephone;
    private String courriel;

    static PartenaireForm de(PartenaireSaisi s) {
        PartenaireForm form = new PartenaireForm();
        form.siret = s.siret();
        form.raisonSociale = s.raisonSociale();
        form.type = s.type();
        form.adresse = s.adresse();
        form.codePostal = s.codePostal();
        form.commune = s.commune();
        form.telephone = s.telephone();
        form.courriel = s.courriel();
        return form;
    }

    PartenaireSaisi saisie() {
        return new PartenaireSaisi(siret, raisonSociale, type, adresse, codePostal, commune, null, telephone, courriel);
    }

    public TypePartenaire[] getTypes() {
        return TypePartenaire.values();
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getRaisonSociale() {
        return raisonSociale;
    }

    public void setRaisonSociale(String raisonSociale) {
        this.raisonSociale = raisonSociale;
    }

    public TypePartenaire getType() {
        return type;
    }

    public void setType(TypePartenaire type) {
        this.type = type;
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
}
