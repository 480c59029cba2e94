package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.comptes.oubli.OubliService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A forgotten password: asking for a link. */
@Named
@RequestScoped
public class OubliPage {

    @Inject
    private OubliService oublis;
    private String saisi;
    private String envoye;

    public String demander() {
        return Messages.siPermis(() -> oublis.demander(saisi), null, "/mot-de-passe-oublie?envoye=1");
    }

    public String getSaisi() {
        return saisi;
    }

    public void setSaisi(String saisi) {
        this.saisi = saisi;
    }

    /** Not empty once the link was asked for. */
    public String getEnvoye() {
        return envoye;
    }

    public void setEnvoye(String envoye) {
        this.envoye = envoye;
    }
}
