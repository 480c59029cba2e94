package fr.passerelle.web.mediation;

import fr.passerelle.mediation.nomenclature.EtatSaisine;
import fr.passerelle.web.socle.commun.Etats;
import jakarta.enterprise.context.ApplicationScoped;

/** Where a case stands, for pages of the floor that know no case. */
@ApplicationScoped
public class EtatsDesSaisines implements Etats {

    @Override
    public boolean connait(Enum<?> etat) {
        return etat instanceof EtatSaisine;
    }

    @Override
    public String icone(Enum<?> etat) {
        return Pastilles.iconeEtat((EtatSaisine) etat);
    }

    @Override
    public String ton(Enum<?> etat) {
        return Pastilles.tonEtat((EtatSaisine) etat);
    }
}
