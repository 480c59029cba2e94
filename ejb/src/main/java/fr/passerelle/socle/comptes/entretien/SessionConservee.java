package fr.passerelle.socle.comptes.entretien;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** What is kept of past sessions, links and browsers: the nightly cleaning forgets it. */
@ApplicationScoped
public class SessionConservee implements ObjetConserve {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "SESSION";
    }

    @Override
    public String libelle() {
        return "Session finie, lien de mot de passe périmé, navigateur qui ne sert plus";
    }

    @Override
    public String depart() {
        return "leur dernier usage";
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
        return Menage.JOURS + " jours";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("""
                select (select count(*) from comptes.session where vue_le < :avant)
                    + (select count(*) from comptes.oubli where le < :avant)
                    + (select count(*) from comptes.appareil where vu_le < :avant)""", Long.class)
                .setParameter("avant", horloge.instant().atOffset(ZoneOffset.UTC).minusDays(Menage.JOURS)).getSingleResult());
    }
}
