package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.FichePersonne;
import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.partenaires.habilitation.UtilisateurVu;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.connexion.FeuilleDuCode;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** One of a partner's people, for the Caf. */
@Named
@ViewScoped
public class PersonnePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HabilitationService service;
    @Inject
    private FeuilleDuCode feuille;
    @Inject
    private Clock horloge;
    private Long id;
    private transient FichePersonne fiche;
    private final DroitForm droit = new DroitForm();
    private LocalDate jour;
    private String motif;
    private String prenom;
    private String nom;
    private String fonction;
    private Long sortant;

    public void ouvrir() {
        jour = LocalDate.now(horloge);
        prenom = getFiche().qui().prenom();
        nom = getFiche().qui().nom();
        fonction = getFiche().fonction();
    }

    public String donner() {
        return Messages.siPermis(() -> service.donner(droit.saisie(id)), "Le droit est donné.", ici());
    }

    public String exigerUnAutreMotDePasse() {
        return Messages.siPermis(() -> service.exigerUnAutreMotDePasse(id, motif),
                "Son mot de passe ne sert plus\u202f: la personne reçoit par courriel de quoi en choisir un autre.", ici());
    }

    public String corriger() {
        return Messages.siPermis(() -> service.nommer(id, prenom, nom, fonction), "Le nom est corrigé.", ici());
    }

    public String envoyerUnLien() {
        return Messages.siPermis(() -> service.envoyerUnLien(id), "Le lien part au courriel de la personne\u202f: il sert une fois, pendant sept jours.", ici());
    }

    public void imprimerUnCode() throws IOException {
        feuille.imprimer(() -> service.remettreUnCode(id));
    }

    public String nommer() {
        return Messages.siPermis(() -> service.nommerAdministrateur(id), "La personne administre désormais les comptes de son organisme.", ici());
    }

    public String remplacer() {
        return Messages.siPermis(() -> service.remplacerAdministrateur(sortant == null ? 0 : sortant, id, motif), "Le remplacement est fait.", ici());
    }

    public String relever() {
        return Messages.siPermis(() -> service.releverAdministrateur(id, motif), "La personne n’administre plus les comptes de son organisme.", ici());
    }

    public String reveiller() {
        return Messages.siPermis(() -> service.reveiller(id), "Le compte est réveillé.", ici());
    }

    public String partir() {
        return Messages.siPermis(() -> service.partir(id, jour), "Le départ est noté\u202f: ses droits sont finis, son compte est fermé.", ici());
    }

    private String ici() {
        return "/partenaires/personne?id=" + id;
    }

    public FichePersonne getFiche() {
        if (fiche == null) {
            fiche = service.personne(id == null ? 0 : id);
        }
        return fiche;
    }

    public List<SelectItem> getChoix() {
        return DroitForm.choix(getFiche().contrats());
    }

    /** Who could leave a seat to this person. */
    public List<SelectItem> getAssis() {
        return getFiche().administrateurs().stream().map(a -> new SelectItem(a.id(), a.nomAffiche())).toList();
    }

    /** Whether this person has an account and no seat. */
    public boolean isNommable() {
        UtilisateurVu qui = getFiche().qui();
        return getFiche().estLa() && !getFiche().estInactive() && qui.compte() != null && !qui.administrateur();
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public DroitForm getDroit() {
        return droit;
    }

    public LocalDate getJour() {
        return jour;
    }

    public void setJour(LocalDate jour) {
        this.jour = jour;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }

    public Long getSortant() {
        return sortant;
    }

    public void setSortant(Long sortant) {
        this.sortant = sortant;
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
}
