package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.structure.ReferentSaisi;
import fr.passerelle.avip.structure.ReferentVu;
import fr.passerelle.avip.structure.ReferentsService;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who answers at a structure: named, corrected, gone. Without a number, a new one. */
@Named
@ViewScoped
public class ReferentPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReferentsService service;

    private Long structure;
    private StructureVue chez;
    private Long id;
    private int version;
    private ReferentSaisi depart;
    private String prenom;
    private String nom;
    private String courriel;
    private String telephone;
    private boolean suppleant;

    public void ouvrir() {
        if (id != null) {
            depart = lire();
            prendre(depart);
        }
        chez = service.chez(structure == null ? 0 : structure);
    }

    private ReferentSaisi lire() {
        ReferentVu lu = service.referent(id);
        structure = lu.structure();
        version = lu.version();
        return lu.saisie();
    }

    private void relire() {
        ReferentSaisi autre = lire();
        prendre(EntreTemps.reprendre(depart, autre, saisie()));
        depart = autre;
    }

    private void prendre(ReferentSaisi s) {
        prenom = s.prenom();
        nom = s.nom();
        courriel = s.courriel();
        telephone = s.telephone();
        suppleant = s.suppleant();
    }

    private ReferentSaisi saisie() {
        return new ReferentSaisi(prenom, nom, courriel, telephone, suppleant);
    }

    public String enregistrer() {
        return id == null
                ? Messages.siPermis(() -> service.ajouter(structure, saisie()), "Le référent est ajouté.", fiche())
                : Messages.siPermis(() -> service.corriger(id, version, saisie()), this::relire, "Le référent est corrigé.", fiche());
    }

    public String retirer() {
        return Messages.siPermis(() -> service.retirer(id, version), this::relire, "Le référent est retiré.", fiche());
    }

    private String fiche() {
        return "/avip/structure?id=" + structure;
    }

    public StructureVue getChez() {
        return chez;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
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

    public String getTelephone() {
        return telephone;
    }

    public void setTelephone(String telephone) {
        this.telephone = telephone;
    }

    public boolean isSuppleant() {
        return suppleant;
    }

    public void setSuppleant(boolean suppleant) {
        this.suppleant = suppleant;
    }
}
