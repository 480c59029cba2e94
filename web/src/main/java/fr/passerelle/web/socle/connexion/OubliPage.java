package fr.passerelle.web.socle.connexion;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.oubli.OubliService;
import fr.passerelle.web.socle.commun.Messages;
import fr.passerelle.web.socle.facade.Porte;
import fr.passerelle.web.socle.facade.Portes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** A forgotten password: asking for a link. */
@Named
@RequestScoped
public class OubliPage {

    @Inject
    private OubliService oublis;
    @Inject
    private Portes portes;
    private String porte = "";
    private String saisi;
    private String envoye;

    public String demander() {
        return Messages.siPermis(() -> oublis.demander(saisi), null, "/mot-de-passe-oublie?envoye=1&porte=" + porte().prefixe());
    }

    /** Where one comes from, and goes back to: always one of ours. */
    public Porte porte() {
        return portes.de("/" + porte.replaceFirst("^/", "") + "/");
    }

    public String getPorte() {
        return porte;
    }

    public void setPorte(String porte) {
        this.porte = TextePropre.de(porte);
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
