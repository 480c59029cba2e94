package fr.passerelle.web.partenaires.demande;

import fr.passerelle.partenaires.demande.OuvertureService;
import fr.passerelle.partenaires.demande.OuvertureService.PartenaireAOuvrir;
import fr.passerelle.partenaires.demande.OuvertureService.Signataire;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** How a partner comes in: by its Siret, its signatory, then an invitation to fill the request or the entry of a paper. */
@Named
@ViewScoped
public class NouvelleDemandePage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ICI = "/partenaires/nouvelle-demande";

    @Inject
    private OuvertureService service;

    private String siret;
    private String cherche;
    private boolean mauvais;
    private transient PartenaireAOuvrir trouve;
    private final OrganismeForm organisme = new OrganismeForm();
    private Long connu;
    private String prenom;
    private String nom;
    private String courrielSignataire;
    private String fonction;
    private LocalDate recueLe;
    private LocalDate aujourdhui;

    /** Looks for the body of the Siret in the address, if there is one. */
    public void ouvrir() {
        cherche = siret;
        aujourdhui = service.aujourdhui();
        if (TextePropre.estVide(siret)) {
            return;
        }
        try {
            trouve = service.chercher(siret).orElse(null);
            connu = trouve == null || trouve.signataires().isEmpty() ? null : trouve.signataires().get(0).id();
        } catch (RegleRefusee refus) {
            mauvais = true;
            Messages.refuser(refus);
        }
    }

    public String chercher() {
        return Messages.siPermis(() -> service.chercher(cherche), null, ICI + "?siret=" + TextePropre.compact(cherche).replaceAll("[^0-9A-Z]", ""));
    }

    public String enregistrer() {
        return Messages.siPermis(() -> service.enregistrer(organisme.saisie(siret)), "Le partenaire est au registre. Dites maintenant qui signe pour lui.", suite());
    }

    public String inviter() {
        return Messages.siPermis(() -> service.inviter(siret, signataire()), "Le signataire est invité par courriel à remplir sa demande.", "/partenaires/demandes");
    }

    public String saisir() {
        String[] reference = new String[1];
        String suite = Messages.siPermis(() -> reference[0] = service.saisirLePapier(siret, signataire(), recueLe), null, "/partenaires/demande");
        return suite == null ? null : "/partenaires/demande?faces-redirect=true&ref=" + reference[0];
    }

    private String suite() {
        return ICI + "?siret=" + TextePropre.compact(siret);
    }

    private Signataire signataire() {
        return new Signataire(connu, prenom, nom, courrielSignataire, fonction);
    }

    public PartenaireAOuvrir getTrouve() {
        if (trouve == null && isDit()) {
            trouve = service.chercher(siret).orElse(null);
        }
        return trouve;
    }

    /** Whether the address says a Siret that is one. */
    public boolean isDit() {
        return !TextePropre.estVide(siret) && !mauvais;
    }

    public List<SelectItem> getSignataires() {
        return getTrouve().signataires().stream().map(u -> new SelectItem(u.id(), u.prenom() + " " + u.nom() + ", " + u.courriel())).toList();
    }

    public OrganismeForm getOrganisme() {
        return organisme;
    }

    public LocalDate getAujourdhui() {
        return aujourdhui;
    }

    public String getSiret() {
        return siret;
    }

    public void setSiret(String siret) {
        this.siret = siret;
    }

    public String getCherche() {
        return cherche;
    }

    public void setCherche(String cherche) {
        this.cherche = cherche;
    }

    public Long getConnu() {
        return connu;
    }

    public void setConnu(Long connu) {
        this.connu = connu;
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

    public String getCourrielSignataire() {
        return courrielSignataire;
    }

    public void setCourrielSignataire(String courrielSignataire) {
        this.courrielSignataire = courrielSignataire;
    }

    public String getFonction() {
        return fonction;
    }

    public void setFonction(String fonction) {
        this.fonction = fonction;
    }

    public LocalDate getRecueLe() {
        return recueLe;
    }

    public void setRecueLe(LocalDate recueLe) {
        this.recueLe = recueLe;
    }
}
