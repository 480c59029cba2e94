package fr.passerelle.partenaires.reprise;

import fr.passerelle.partenaires.convention.ConventionSaisie;
import fr.passerelle.partenaires.convention.EtatEcheance;
import fr.passerelle.partenaires.convention.Terme;
import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import java.time.LocalDate;

/** One convention as the file tells it. */
record LigneReprise(String reference, String siret, String raisonSociale, TypePartenaire type, LocalDate signeeLe, ConventionSaisie saisie,
        LocalDate denonceeLe) {

    /** Whether it would be in force on that day, or later. */
    boolean vivante(LocalDate jour) {
        EtatEcheance etat = new Terme(saisie.effetLe(), saisie.dureeMois(), saisie.reconduction(), saisie.dureeReconductionMois(),
                saisie.reconductionsMax(), saisie.preavisMois()).denoncee(denonceeLe).au(jour).etat();
        return !etat.estFini();
    }
}
