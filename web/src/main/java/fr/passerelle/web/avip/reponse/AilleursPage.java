package fr.passerelle.web.avip.reponse;

import fr.passerelle.avip.reponse.AilleursService;
import fr.passerelle.avip.reponse.AlternativeVue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where else a refusal says to ask, for the prescriber it was made to. */
@Named
@RequestScoped
public class AilleursPage {

    @Inject
    private AilleursService service;

    public List<AlternativeVue> de(long demande) {
        return service.dites(demande);
    }
}
