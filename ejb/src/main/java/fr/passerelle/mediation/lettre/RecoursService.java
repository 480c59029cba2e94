package fr.passerelle.mediation.lettre;

import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.comptes.Autorise;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The legal paragraph that a letter will bear, for whoever prepares it. */
@Stateless
public class RecoursService {

    @Inject
    private Papeterie papeterie;

    /** How to appeal about that benefit, or {@code null} when there is nothing to say. */
    @Autorise(SAISINE_LIRE)
    public String recours(Prestation prestation) {
        return papeterie.papier().recours().apply(prestation);
    }
}
