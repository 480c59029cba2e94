package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.HabilitationService;
import fr.passerelle.partenaires.habilitation.Matrice;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Who may do what at one partner, for the Caf, and whom it may add. */
@Named
@ViewScoped
public class MatricePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private HabilitationService service;
    private Long partenaire;
    private transient Matrice matrice;
    private final PersonneForm personne = new PersonneForm();
    private String motif;

    public void ouvrir() {
        getMatrice();
    }

    public String inscrire() {
        long[] id = new long[1];
        String suite = Messages.siPermis(() -> id[0] = service.inscrire(partenaire, personne.saisie()),
                "La personne est inscrite\u202f: elle reçoit par courriel de quoi choisir son mot de passe.", "/partenaires/personne");
        return suite == null ? null : "/partenaires/personne?id=" + id[0] + "&faces-redirect=true";
    }

    /** R-PART-10: the Caf takes the management of rights back, or delegates it. */
    public String changerDeMains() {
        boolean deleguee = !getMatrice().estDeleguee();
        return Messages.siPermis(() -> service.changerDelegation(partenaire, deleguee, motif),
                deleguee ? "La gestion est déléguée au partenaire." : "La Caf gère désormais les droits de ce partenaire.",
                "/partenaires/matrice?partenaire=" + partenaire);
    }

    public Matrice getMatrice() {
        if (matrice == null) {
            matrice = service.matrice(partenaire == null ? 0 : partenaire);
        }
        return matrice;
    }

    public Long getPartenaire() {
        return partenaire;
    }

    public void setPartenaire(Long partenaire) {
        this.partenaire = partenaire;
    }

    public PersonneForm getPersonne() {
        return personne;
    }

    public String getMotif() {
        return motif;
    }

    public void setMotif(String motif) {
        this.motif = motif;
    }
}
