package fr.passerelle.web.partenaires.convention;

import fr.passerelle.partenaires.convention.EtatEcheance;
import fr.passerelle.partenaires.echeancier.EcheancierService;
import fr.passerelle.partenaires.echeancier.FiltreEcheances;
import fr.passerelle.partenaires.echeancier.LigneEcheance;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.web.socle.commun.Recu;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The timetable of conventions on a day one chooses. */
@Named
@RequestScoped
public class EcheancesPage {

    private static final List<SelectItem> MOIS = List.of(new SelectItem("3", "Dans les 3 mois"), new SelectItem("6", "Dans les 6 mois"),
            new SelectItem("12", "Dans les 12 mois"));

    @Inject
    private EcheancierService service;
    @Inject
    private HttpServletRequest demande;
    @Inject
    private Clock horloge;

    private FiltreEcheances filtre;
    private Tranche<LigneEcheance> tranche;

    public void chercher() {
        filtre = FiltreLu.de(demande, LocalDate.now(horloge));
        tranche = service.lire(filtre, Recu.page(demande));
    }

    public FiltreEcheances getFiltre() {
        return filtre;
    }

    public Tranche<LigneEcheance> getTranche() {
        return tranche;
    }

    /** A day was asked for that is none one could mean: today's is given instead, and that is said. */
    public boolean isJourRefuse() {
        return FiltreLu.jour(demande, LocalDate.now(horloge)).isEmpty();
    }

    public List<EtatEcheance> getEtats() {
        return List.of(EtatEcheance.values());
    }

    public List<SelectItem> getMois() {
        return MOIS;
    }
}
