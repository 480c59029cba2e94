package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The report and the file that a task asked for left behind, for instance those of an import: the nightly work forgets them. */
@ApplicationScoped
public class TacheConservee implements ObjetConserve {

    @Inject
    private EntityManager em;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "TACHE";
    }

    @Override
    public String libelle() {
        return "Compte rendu et fichier d’une tâche demandée";
    }

    @Override
    public String depart() {
        return "sa fin";
    }

    @Override
    public String ensuite() {
        return "oubliés";
    }

    @Override
    public Duree parDefaut() {
        return null;
    }

    @Override
    public String dureeFixe() {
        return reglages.entier(ReglagesTaches.GARDER) + " jours";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("""
                select count(*) from taches.tache t where t.finie_le < :avant and (exists (select 1 from taches.ligne l where l.tache_id = t.id)
                    or exists (select 1 from taches.fichier f where f.tache_id = t.id))""", Long.class)
                .setParameter("avant", horloge.instant().atOffset(ZoneOffset.UTC).minusDays(reglages.entier(ReglagesTaches.GARDER)))
                .getSingleResult());
    }
}
