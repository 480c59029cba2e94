package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.FichePersonne;
import fr.passerelle.partenaires.habilitation.MesUtilisateursService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.commun.Moi;
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

/** One of the partner's own people, for those who administer them. */
@Named
@ViewScoped
public class MonUtilisateurPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MesUtilisateursService service;
    @Inject
    private Moi moi;
    @Inject
    private FeuilleDuCode feuille;
    @Inject
    private Clock horloge;
    private Long id;
    private transient FichePersonne fiche;
    private final DroitForm droit = new DroitForm();
    private LocalDate jour;

    public void ouvrir() {
        jour = LocalDate.now(horloge);
        getFiche();
    }

    /** The right is given, or only asked for, as who manages and whose it is say. */
    public String habiliter() {
        boolean[] donne = new boolean[1];
        String suite = Messages.siPermis(() -> donne[0] = service.habiliter(droit.saisie(id)), null, ici());
        if (suite != null) {
            Messages.succes(donne[0] ? "Le droit est donné\u202f: la personne peut ouvrir le service." : "Le droit est demandé\u202f: il s’ouvrira quand il aura été accordé.");
        }
        return suite;
    }

    public String partir() {
        return Messages.siPermis(() -> service.partir(id, jour), "Le départ est noté\u202f: ses droits sont finis, son compte est fermé.", "/partenaires/mes-utilisateurs");
    }

    public String reveiller() {
        return Messages.siPermis(() -> service.reveiller(id), "Le compte est réveillé.", ici());
    }

    public String envoyerUnLien() {
        return Messages.siPermis(() -> service.envoyerUnLien(id), "Le lien part au courriel de la personne\u202f: il sert une fois, pendant sept jours.", ici());
    }

    public void imprimerUnCode() throws IOException {
        feuille.imprimer(() -> service.remettreUnCode(id));
    }

    private String ici() {
        return "/partenaires/mon-utilisateur?id=" + id;
    }

    public FichePersonne getFiche() {
        if (fiche == null) {
            fiche = service.personne(id == null ? 0 : id);
        }
        return fiche;
    }

    /** Whether it is whoever is looking. */
    public boolean isSoi() {
        return moi.getIdentifiant().equals(getFiche().qui().compte());
    }

    /** Whether a right asked for here is given at once. */
    public boolean isDonnable() {
        return getFiche().estDeleguee() && !isSoi();
    }

    public List<SelectItem> getChoix() {
        return DroitForm.choix(getFiche().contrats());
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
}
