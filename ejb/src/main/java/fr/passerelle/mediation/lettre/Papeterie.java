package fr.passerelle.mediation.lettre;

import fr.passerelle.mediation.VoiesDeRecours;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.courriels.Textes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Where today's paper is found: the institution's name, the legal paragraphs as they hold now. */
@ApplicationScoped
public class Papeterie {

    @Inject
    private Organisme organisme;
    @Inject
    private Textes textes;

    public PapierALettres papier() {
        return new PapierALettres(organisme.nom(), this::recours);
    }

    private String recours(Prestation prestation) {
        Texte bloc = bloc(prestation);
        return bloc == null ? null : textes.enVigueur(bloc).corps();
    }

    /** Which way of appeal a benefit has; {@code null} for a request about none. */
    static Texte bloc(Prestation prestation) {
        return switch (prestation) {
            case RSA -> VoiesDeRecours.RSA;
            case PPA -> VoiesDeRecours.PRIME_ACTIVITE;
            case AIDE_LOGEMENT -> VoiesDeRecours.LOGEMENT;
            case AAH, AEEH, AJPP -> VoiesDeRecours.HANDICAP;
            case AF_CF, ASF, PAJE, ARS, AJPA, ARIPA -> VoiesDeRecours.PRESTATIONS;
            case ACTION_SOCIALE, AUCUNE, AUTRE -> null;
        };
    }
}
