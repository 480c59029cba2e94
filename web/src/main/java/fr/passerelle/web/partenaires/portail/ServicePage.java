package fr.passerelle.web.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.portail.Acces;
import fr.passerelle.partenaires.portail.PortailService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;

/** The gate of a service: a tile leads here, where the right is looked at again. Who may not enter is told why. */
@Named
@RequestScoped
public class ServicePage {

    @Inject
    private PortailService service;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private FacesContext faces;
    private Acces acces;

    public void entrer() throws IOException {
        String code = Recu.texte(demande, "code");
        acces = service.ouvrir(Arrays.stream(ServicePartenaire.values()).filter(s -> s.name().equals(code)).findFirst()
                .orElseThrow(() -> new Introuvable("service")));
        ExternalContext externe = faces.getExternalContext();
        if (!acces.estOuvert()) {
            externe.setResponseStatus(HttpServletResponse.SC_FORBIDDEN);
        } else if (!acces.ou().estBientot()) {
            externe.redirect(acces.ou().lien() == null ? acces.ou().adresse() : externe.getRequestContextPath() + acces.ou().lien());
        }
    }

    public Acces getAcces() {
        return acces;
    }
}
