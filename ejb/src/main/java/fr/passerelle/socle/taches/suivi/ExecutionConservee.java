package fr.passerelle.socle.taches.suivi;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** What a background job left of each time it ran: the next time forgets the oldest. */
@ApplicationScoped
public class ExecutionConservee implements ObjetConserve {

    @Override
    public String code() {
        return "EXECUTION";
    }

    @Override
    public String libelle() {
        return "Exécution d’un travail de fond";
    }

    @Override
    public String depart() {
        return "sa fin";
    }

    @Override
    public String ensuite() {
        return "oubliée";
    }

    @Override
    public Duree parDefaut() {
        return null;
    }

    @Override
    public String dureeFixe() {
        return "90 jours";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.RIEN;
    }
}
