package fr.passerelle.web.avip.reponse;

import static fr.passerelle.avip.Permissions.AVIP_SUIVRE;

import fr.passerelle.web.socle.facade.Attente;
import fr.passerelle.web.socle.facade.Attentes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What waits for the Caf’s officer, each counted by the list it leads to. */
@Named
@RequestScoped
public class AttentesAvipPage {

    private static final List<Attente> TOUTES = List.of(
            new Attente(AVIP_SUIVRE, "landmark", "avip/suivi", "tour=CAF", "demande à reprendre", "demandes à reprendre"),
            new Attente(AVIP_SUIVRE, "circle-alert", "avip/suivi", "tour=RETARD", "réponse en retard", "réponses en retard"));

    @Inject
    private Attentes attentes;
    private List<Attente.Compte> comptees;

    /** Those there are, with their number. */
    public List<Attente.Compte> getComptees() {
        if (comptees == null) {
            comptees = attentes.comptees(TOUTES);
        }
        return comptees;
    }
}
