package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.ContactSaisi;
import fr.passerelle.partenaires.registre.ContactVu;
import fr.passerelle.partenaires.registre.ContactsService;
import fr.passerelle.partenaires.registre.PartenaireVu;
import fr.passerelle.partenaires.registre.RoleContact;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;

/** Somebody one talks to at a partner: added, corrected, gone. Without a number, a new one. */
@Named
@ViewScoped
public class ContactPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ContactsService service;

    private Long partenaire;
    private PartenaireVu chez;
    private Long id;
    private int version;
    private ContactSaisi depart;
    private String prenom;
    private String nom;
    private String fonction;
    private String courriel;
    private String telephone;
    private RoleContact[] roles = {};

    public void ouvrir() {
        if (id != null) {
            depart = lire();
            prendre(depart);
        }
        chez = service.chez(partenaire == null ? 0 : partenaire);
    }

    private ContactSaisi lire() {
        ContactVu lu = service.contact(id);
        partenaire = lu.partenaire();
        version = lu.version();
        return new ContactSaisi(lu.prenom(), lu.nom(), lu.fonction(), lu.courriel(), lu.telephone(), lu.roles());
    }

    private void relire() {
        ContactSaisi autre = lire();
        prendre(EntreTemps.reprendre(depart, autre, saisie()));
        depart = autre;
    }

    private void prendre(ContactSaisi s) {
        prenom = s.prenom();
        nom = s.nom();
        fonction = s.fonction();
        courriel = s.courriel();
        telephone = s.telephone();
        roles = s.roles().toArray(RoleContact[]::new);
    }

    private ContactSaisi saisie() {
        return new ContactSaisi(prenom, nom, fonction, courriel, telephone, Arrays.asList(roles));
    }

    public String enregistrer() {
        return id == null
                ? Messages.siPermis(() -> service.ajouter(partenaire, saisie()), "Le contact est ajouté.", fiche())
                : Messages.siPermis(() -> service.corriger(id, version, saisie()), this::relire, "Le contact est corrigé.", fiche());
    }

    public String retirer() {
        return Messages.siPermis(() -> service.retirer(id, version), this::relire, "Le contact est retiré.", fiche());
    }

    private String fiche() {
        return "/partenaires/partenaire?id=" + partenaire;
    }

    public List<RoleContact> getTousLesRoles() {
        return List.of(RoleContact.values());
    }

    public PartenaireVu getChez() {
        return chez;
    }

    public Long getPartenaire() {
        return partenaire;
    }

    public void setPartenaire(Long partenaire) {
        this.partenaire = partenaire;
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

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
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

    public RoleContact[] getRoles() {
        return roles;
    }

    public void setRoles(RoleContact[] roles) {
        this.roles = roles == null ? new RoleContact[0] : roles;
    }
}
