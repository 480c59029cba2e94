package fr.passerelle.reports.mediation.bilan;

import fr.passerelle.mediation.bilan.Complements;
import fr.passerelle.reports.socle.bilans.Mots;
import fr.passerelle.reports.socle.bilans.Plan;
import java.util.List;

/** How the bilan of mediation is told: its sections in the order of dossier §7. */
public final class BilanRedige {

    public static final Plan<Complements> PLAN = new Plan<>("Bilan de la médiation administrative",
            new Mots("Aucune saisine sur la période.", "saisines", "au médiateur et à la direction", "une famille",
                    "aucune famille ne puisse être reconnue"),
            List.of(new Essentiel(), new Cadre(), new Saisissants(), new Modes(), new Calendrier(), new Raisons(), new Admission(),
                    new Reponses(), new DelaisDeReponse(), new Constats(), new Propositions(), new Methode()));

    private BilanRedige() {
    }
}
