package fr.passerelle.web.partenaires.portail;

import fr.passerelle.partenaires.portail.DossierSigne;
import fr.passerelle.partenaires.portail.MesDocumentsService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The documents of one's body. */
@Named
@RequestScoped
public class MesDocumentsPage {

    @Inject
    private MesDocumentsService service;
    private List<DossierSigne> dossiers;

    public void ouvrir() {
        dossiers = service.lire();
    }

    public List<DossierSigne> getDossiers() {
        return dossiers;
    }
}
