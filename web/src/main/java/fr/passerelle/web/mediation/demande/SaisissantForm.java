package fr.passerelle.web.mediation.demande;

import fr.passerelle.mediation.acte.SaisissantDeclare;
import fr.passerelle.mediation.nomenclature.TypeSaisissant;
import java.io.Serializable;
import java.time.LocalDate;

/** One of those who put the request, as typed. */
public class SaisissantForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private TypeSaisissant type = TypeSaisissant.ALLOCATAIRE;
    private String nom;
    private String courriel;
    private String telephone;
    private String adresse;
    private LocalDate mandatLe;

    public static SaisissantForm de(SaisissantDeclare saisissant) {
        SaisissantForm form = new SaisissantForm();
        form.type = saisissant.type();
        form.nom = saisissant.nom();
        form.courriel = saisissant.courriel();
        form.telephone = saisissant.telephone();
        form.adresse = saisissant.adresse();
        form.mandatLe = saisissant.mandatLe();
        return form;
    }

    public SaisissantDeclare enSaisissant() {
        return new SaisissantDeclare(type, nom, courriel, telephone, adresse, mandatLe);
    }

    /** Whether a mandate must be recorded before this person may get an answer on the file (R-MED-15). */
    public boolean isMandatAttendu() {
        return type != null && !type.dispenseDeMandat();
    }

    public TypeSaisissant getType() {
        return type;
    }

    public void setType(TypeSaisissant type) {
        this.type = type;
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

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    public LocalDate getMandatLe() {
        return mandatLe;
    }

    public void setMandatLe(LocalDate mandatLe) {
        this.mandatLe = mandatLe;
    }
}
