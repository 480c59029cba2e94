package fr.passerelle.avip.reprise;

import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.chiffres.calcul.ParentDeclare;
import fr.passerelle.avip.nomenclature.InscriptionFranceTravail;
import fr.passerelle.avip.nomenclature.TypeParcours;

/** One line of the file of a past year, in one of its two layouts. */
sealed interface LigneReprise {

    /** One for each request and child; the last two are kept, and counted in nothing. */
    record Accueil(FaitBilan fait, InscriptionFranceTravail franceTravail, TypeParcours parcours) implements LigneReprise {
    }

    /** One for each parent of a year of which only the report is known. */
    record Declaree(ParentDeclare parent) implements LigneReprise {
    }
}
