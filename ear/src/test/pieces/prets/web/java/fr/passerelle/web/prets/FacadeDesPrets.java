package fr.passerelle.web.prets;

import static fr.passerelle.prets.Permissions.PRET_SUIVRE;

import fr.passerelle.web.socle.facade.Entree;
import fr.passerelle.web.socle.facade.Facade;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Where the loans of equipment show themselves. */
@ApplicationScoped
class FacadeDesPrets implements Facade {

    @Override
    public String capacite() {
        return "prets";
    }

    @Override
    public List<Entree> menu() {
        return List.of(Entree.de("/prets/prets", "clipboard-list", "Prêts", PRET_SUIVRE),
                Entree.de("/prets/import", "upload", "Import des prêts", PRET_SUIVRE));
    }
}
