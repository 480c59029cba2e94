package fr.passerelle.mediation.conservation;

import fr.passerelle.mediation.Permissions;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** What was typed and never registered. */
@ApplicationScoped
public class BrouillonConserve implements ObjetConserve {

    static final String CODE = "BROUILLON";

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Saisie jamais enregistrée";
    }

    @Override
    public String depart() {
        return "la dernière frappe";
    }

    @Override
    public String ensuite() {
        return "effacée";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 1, 0, "Par défaut\u202f: une saisie abandonnée n’est pas un dossier.");
    }

    @Override
    public String permission() {
        return Permissions.SAISINE_CONSERVER;
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from mediation.brouillon where maj_le < :avant", Long.class)
                .setParameter("avant", Conservation.apres(finEchue)).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return em.createNativeQuery("delete from mediation.brouillon where maj_le < :avant")
                .setParameter("avant", Conservation.apres(finEchue)).executeUpdate();
    }
}
