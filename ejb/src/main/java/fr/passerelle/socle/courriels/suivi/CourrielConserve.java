package fr.passerelle.socle.courriels.suivi;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.courriels.Courriels;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** A mail that has gone, was given up, or could not go. */
@ApplicationScoped
public class CourrielConserve implements ObjetConserve {

    @Inject
    private Courriels courriels;

    @Override
    public String code() {
        return "COURRIEL";
    }

    @Override
    public String libelle() {
        return "Courriel parti, ou qui n’a pas pu partir";
    }

    @Override
    public String depart() {
        return "son départ, ou son dépôt";
    }

    @Override
    public String ensuite() {
        return "effacé";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(code(), 6, 0, "Par défaut\u202f: le dossier et ses lettres en gardent la trace.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de(courriels.finisAvant(Conservation.apres(finEchue)));
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return courriels.oublierFinisAvant(Conservation.apres(finEchue));
    }
}
