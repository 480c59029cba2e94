package fr.passerelle.reports.mediation.dossier;

import fr.passerelle.reports.socle.rendu.Colonnes;
import fr.passerelle.reports.socle.rendu.Redaction;
import fr.passerelle.reports.socle.rendu.Tableau;
import java.util.Optional;

/** A table of labels and values, of which empty values are left out. */
final class Fiche {

    private final Tableau tableau = new Tableau(Colonnes.FICHE);
    private boolean vide = true;

    Fiche ligne(String rubrique, String contenu) {
        if (contenu != null && !contenu.isBlank()) {
            tableau.rangee(rubrique, contenu);
            vide = false;
        }
        return this;
    }

    Fiche ouiNon(String rubrique, Boolean reponse) {
        return ligne(rubrique, Optional.ofNullable(reponse).map(r -> r ? "Oui" : "Non").orElse(null));
    }

    void ecrire(Redaction redaction) {
        if (!vide) {
            redaction.ensemble().tableau(tableau);
        }
    }
}
