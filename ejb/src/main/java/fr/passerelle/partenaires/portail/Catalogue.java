package fr.passerelle.partenaires.portail;

import fr.passerelle.partenaires.nomenclature.ServicePartenaire;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** Where each service of the portal is: on a page of ours where its room stands, else where the settings say it is. */
@ApplicationScoped
class Catalogue {

    @Inject
    private Instance<PageDeService> pages;
    @Inject
    private Reglages reglages;

    Destination de(ServicePartenaire service) {
        Optional<String> ici = pages.stream().filter(p -> p.service() == service).map(PageDeService::lien).findFirst();
        return ici.map(lien -> new Destination(service, lien, null))
                .orElseGet(() -> new Destination(service, null,
                        ReglagesDuPortail.adresse(service).map(a -> TextePropre.ouNul(reglages.texte(a))).orElse(null)));
    }
}
