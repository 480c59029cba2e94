package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.FusionService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The partners that may be one and the same, two by two. */
@Named
@RequestScoped
public class DoublonsPage {

    @Inject
    private FusionService service;

    private List<FusionService.Doublon> doublons;

    public List<FusionService.Doublon> getDoublons() {
        if (doublons == null) {
            doublons = service.doublons();
        }
        return doublons;
    }
}
