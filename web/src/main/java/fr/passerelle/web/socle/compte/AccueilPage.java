package fr.passerelle.web.socle.compte;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;

/** The home page of a person: its parts are those of the capabilities. */
@Named
@RequestScoped
public class AccueilPage {

    @Inject
    private Clock horloge;

    public LocalDate getAujourdhui() {
        return LocalDate.now(horloge);
    }
}
