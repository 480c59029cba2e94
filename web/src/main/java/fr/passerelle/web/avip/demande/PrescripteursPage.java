package fr.passerelle.web.avip.demande;

import fr.passerelle.avip.nomenclature.SousTypeHebergement;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.avip.prescripteur.PrescripteursService;
import fr.passerelle.web.socle.commun.Recu;
import fr.passerelle.web.socle.listes.RetourALaListe;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;

/** The bodies that refer parents, as the Caf keeps them. */
@Named
@ViewScoped
public class PrescripteursPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PrescripteursService service;
    @Inject
    private RetourALaListe retour;
    @Inject
    private HttpServletRequest demande;

    private String siret;
    private String nom;
    private TypePrescripteur type;
    private SousTypeHebergement sousType;

    public String enregistrer() {
        return retour.siPermis(() -> service.enregistrer(siret, nom, type, sousType),
                "Le prescripteur est enregistré. Ses gens orientent dès qu’un droit Avip leur est donné.");
    }

    public String suspendre() {
        return retour.siPermis(() -> service.suspendre(choisi()), "Le prescripteur est suspendu\u202f: ses demandes en cours vont à leur terme.");
    }

    public String lever() {
        return retour.siPermis(() -> service.lever(choisi()), "Le prescripteur peut de nouveau orienter.");
    }

    /** The line its button was on. */
    private long choisi() {
        return Recu.numero(demande, "prescripteur");
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public TypePrescripteur getType() {
        return type;
    }

    public void setType(TypePrescripteur type) {
        this.type = type;
    }

    public SousTypeHebergement getSousType() {
        return sousType;
    }

    public void setSousType(SousTypeHebergement sousType) {
        this.sousType = sousType;
    }
}
