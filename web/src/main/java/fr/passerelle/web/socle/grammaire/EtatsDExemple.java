package fr.passerelle.web.socle.grammaire;

import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** The states of the page of grammar. */
@ApplicationScoped
class EtatsDExemple implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatDExemple;
    }

    @Override
    public String icone(Enum<?> etat) {
        return ((EtatDExemple) etat).icone();
    }

    @Override
    public String ton(Enum<?> etat) {
        return ((EtatDExemple) etat).ton();
    }
}
