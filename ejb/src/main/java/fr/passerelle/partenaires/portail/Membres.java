package fr.passerelle.partenaires.portail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Who someone is for a partner, by their account. For services only, which have made sure of who asks. */
@ApplicationScoped
public class Membres {

    @Inject
    private LecteurDuPortail lecteur;

    /** @throws fr.passerelle.socle.commun.Introuvable when that account is nobody's of any partner */
    public Membre de(String compte) {
        return lecteur.membre(compte);
    }
}
