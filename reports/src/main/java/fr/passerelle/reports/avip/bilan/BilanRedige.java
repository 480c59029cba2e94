package fr.passerelle.reports.avip.bilan;

import fr.passerelle.avip.chiffres.ComplementsAvip;
import fr.passerelle.reports.socle.bilans.Mots;
import fr.passerelle.reports.socle.bilans.Plan;
import java.util.List;

/** How the report of the label is told. */
public final class BilanRedige {

    public static final Plan<ComplementsAvip> PLAN = new Plan<>("Bilan du label Avip",
            new Mots("Aucun accueil dans l’année.", "cas", "à la Caf", "une famille", "aucune famille ne puisse être reconnue"),
            List.of(new Perimetre(), new Essentiel(), new LeLabel(), new Offre(), new Orientations(), new Reponses(), new Familles(), new Accueils(), new Issues(),
                    new ParStructure(), new Parole(), new Methode()));

    private BilanRedige() {
    }
}
