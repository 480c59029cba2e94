package fr.passerelle.web.partenaires;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SUSPENDRE;
import static fr.passerelle.partenaires.Permissions.HABILITATION_GERER;

import fr.passerelle.web.socle.facade.Attente;
import fr.passerelle.web.socle.facade.Attentes;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** On the home page of agents: what waits for them, each counted by the list it leads to. */
@Named
@RequestScoped
public class AttentesPage {

    private static final List<Attente> TOUTES = List.of(
            new Attente(CONVENTION_INSTRUIRE, "inbox", "partenaires/demandes", "etat=ENVOYEE&etat=EN_INSTRUCTION",
                    "demande d’accès à examiner", "demandes d’accès à examiner"),
            new Attente(CONVENTION_SIGNER, "pencil", "partenaires/signatures", "attendu=CAF",
                    "texte attend la signature de la Caf", "textes attendent la signature de la Caf"),
            new Attente(HABILITATION_GERER, "shield", "partenaires/habilitations", "etat=DEMANDEE",
                    "habilitation demandée, à valider", "habilitations demandées, à valider"),
            new Attente(CONVENTION_SUSPENDRE, "lock", "partenaires/conventions", "etat=SUSPENDUE",
                    "convention suspendue", "conventions suspendues"),
            new Attente(CONVENTION_SUSPENDRE, "reply", "partenaires/conventions", "repondue=oui",
                    "réponse à une suspension, à lire", "réponses à une suspension, à lire"),
            new Attente(HABILITATION_GERER, "reply", "partenaires/habilitations", "repondue=oui",
                    "réponse à la suspension d’un droit, à lire", "réponses à la suspension d’un droit, à lire"));

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
