package fr.passerelle.web.avip;

import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the Avip room shows itself. */
@ApplicationScoped
class FacadeAvip implements Facade {

    @Override
    public String capacite() {
        return "avip";
    }

    @Override
    public List<Entree> menu() {
        return List.of();
    }
}
