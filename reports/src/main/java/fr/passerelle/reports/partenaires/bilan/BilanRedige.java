package fr.passerelle.reports.partenaires.bilan;

import fr.passerelle.partenaires.chiffres.ComplementsDesPartenariats;
import fr.passerelle.reports.socle.bilans.Mots;
import fr.passerelle.reports.socle.bilans.Plan;
import java.util.List;

/** How the report of partnerships is told. */
public final class BilanRedige {

    public static final Plan<ComplementsDesPartenariats> PLAN = new Plan<>("Bilan des partenariats",
            new Mots("Aucune convention active à cette date.", "conventions", "à la direction", "un partenaire ou une personne",
                    "aucun partenaire ni aucune personne ne puisse être reconnu"),
            List.of(new Essentiel(), new Conventions(), new Droits(), new Securite(), new Methode()));

    private BilanRedige() {
    }
}
