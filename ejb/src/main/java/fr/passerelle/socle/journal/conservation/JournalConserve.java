package fr.passerelle.socle.journal.conservation;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** The lines of the journal: each kind of act has its period, and nothing goes before a person has said so. */
@ApplicationScoped
public class JournalConserve implements ObjetConserve {

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return "JOURNAL";
    }

    @Override
    public String libelle() {
        return "Ligne du journal";
    }

    @Override
    public String depart() {
        return "l’acte qu’elle dit";
    }

    @Override
    public String ensuite() {
        return "retirée, son sceau reste";
    }

    @Override
    public Duree parDefaut() {
        return null;
    }

    @Override
    public String dureeFixe() {
        Object[] bornes = (Object[]) em.createNativeQuery("select min(mois), max(mois) from journal.conservation").getSingleResult();
        return "de " + bornes[0] + " à " + bornes[1] + " mois selon l’acte, toujours pour les vérifications et les purges";
    }

    @Override
    public String page() {
        return "/journal/conservation";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from journal.perimee where not gelee", Long.class).getSingleResult());
    }
}
