package fr.passerelle.web.avip.reseau;

import fr.passerelle.avip.reseau.ReseauService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Forming a network. */
@Named
@ViewScoped
public class NouveauReseauPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ReseauService service;

    private String nom;
    private boolean mutualise = true;

    /** Nobody opens it who could not form one. */
    public void ouvrir() {
        service.enResteSansReseau();
    }

    public String creer() {
        long[] cree = new long[1];
        String suite = Messages.siPermis(() -> cree[0] = service.creer(nom, mutualise), "Le réseau est formé\u202f: faites-y entrer ses membres.", "/avip/reseaux");
        return suite == null || cree[0] == 0 ? suite : "/avip/reseau?id=" + cree[0] + "&faces-redirect=true";
    }

    public String getNom() {
        return nom;
    }

    public void setNom(String nom) {
        this.nom = nom;
    }

    public boolean isMutualise() {
        return mutualise;
    }

    public void setMutualise(boolean mutualise) {
        this.mutualise = mutualise;
    }
}
