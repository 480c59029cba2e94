package fr.passerelle.web.partenaires.habilitation;

import fr.passerelle.partenaires.habilitation.Matrice;
import fr.passerelle.partenaires.habilitation.MesUtilisateursService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** A partner's people and what each may do, for those who administer them. */
@Named
@ViewScoped
public class MesUtilisateursPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MesUtilisateursService service;
    private transient Matrice matrice;
    private final PersonneForm personne = new PersonneForm();

    public void ouvrir() {
        getMatrice();
    }

    public String ajouter() {
        long[] id = new long[1];
        boolean deleguee = getMatrice().estDeleguee();
        String suite = Messages.siPermis(() -> id[0] = service.ajouter(personne.saisie()), deleguee
                ? "La personne est ajoutée\u202f: elle reçoit par courriel de quoi choisir son mot de passe. Dites maintenant ce qu’elle peut faire."
                : "La personne est proposée. Dites maintenant ce dont elle a besoin\u202f: la Caf décidera.", "/partenaires/mon-utilisateur");
        return suite == null ? null : "/partenaires/mon-utilisateur?id=" + id[0] + "&faces-redirect=true";
    }

    public Matrice getMatrice() {
        if (matrice == null) {
            matrice = service.matrice();
        }
        return matrice;
    }

    public PersonneForm getPersonne() {
        return personne;
    }
}
