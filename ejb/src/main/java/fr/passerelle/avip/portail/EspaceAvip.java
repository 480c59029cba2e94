package fr.passerelle.avip.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.partenaires.portail.PageDeService;
import jakarta.enterprise.context.ApplicationScoped;

/** The tile « Label Avip »: people of structures and prescribers come in by it, and find there what their profile opens. */
@ApplicationScoped
class EspaceAvip implements PageDeService {

    @Override
    public ServicePartenaire service() {
        return ServicePartenaire.AVIP;
    }

    @Override
    public String lien() {
        return "/avip/espace";
    }
}
