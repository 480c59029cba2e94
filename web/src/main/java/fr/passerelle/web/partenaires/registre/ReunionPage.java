package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.FusionService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Two partners about to be one: which stays, what goes with it, and what forbids it. */
@Named
@ViewScoped
public class ReunionPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FusionService service;

    private Long de;
    private Long vers;
    private FusionService.Apercu apercu;

    public void ouvrir() {
        apercu = service.apercu(de == null ? 0 : de, vers == null ? 0 : vers);
    }

    public String reunir() {
        return Messages.siPermis(() -> service.fondre(de, vers), "Les deux partenaires n’en font plus qu’un.", "/partenaires/partenaire?id=" + vers);
    }

    public String distinguer() {
        return Messages.siPermis(() -> service.distinguer(de, vers), "Ce sont deux partenaires\u202f: ils ne seront plus rapprochés.", "/partenaires/doublons");
    }

    public FusionService.Apercu getApercu() {
        return apercu;
    }

    public Long getDe() {
        return de;
    }

    public void setDe(Long de) {
        this.de = de;
    }

    public Long getVers() {
        return vers;
    }

    public void setVers(Long vers) {
        this.vers = vers;
    }
}
