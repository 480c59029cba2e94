package fr.passerelle.web.socle.administration;

import static fr.passerelle.socle.Permissions.COMPTES_ADMINISTRER;
import static fr.passerelle.socle.Permissions.COURRIELS_ADMINISTRER;

import fr.passerelle.web.socle.facade.Attente;
import fr.passerelle.web.socle.facade.Attentes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the home page of those who keep the house: what waits for them. */
@Named
@RequestScoped
public class AttentesDeLaMaisonPage {

    private static final List<Attente> TOUTES = List.of(
            new Attente(COMPTES_ADMINISTRER, "lock", "administration/comptes", "bloques=oui", "compte bloqué après des essais de mot de passe", "comptes bloqués après des essais de mot de passe"),
            new Attente(COMPTES_ADMINISTRER, "user-x", "administration/comptes", "etat=SUSPENDU", "compte suspendu", "comptes suspendus"),
            new Attente(COURRIELS_ADMINISTRER, "mail", "administration/courriels", "etat=ABANDONNE", "courriel refusé, à relancer ou à laisser", "courriels refusés, à relancer ou à laisser"),
            new Attente(COURRIELS_ADMINISTRER, "circle-question-mark", "administration/courriels", "etat=INCERTAIN", "courriel peut-être parti, à relancer ou à laisser",
                    "courriels peut-être partis, à relancer ou à laisser"));

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
