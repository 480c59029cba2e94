package fr.passerelle.avip.demande;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** A request that nobody goes on writing leaves after thirty days (dossier §2). */
@ApplicationScoped
class BrouillonConserve implements ObjetConserve {

    private static final int JOURS = 30;

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    @Override
    public String code() {
        return "AVIP_BROUILLON";
    }

    @Override
    public String libelle() {
        return "Orientation commencée, jamais envoyée";
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
        return null;
    }

    @Override
    public String dureeFixe() {
        return JOURS + " jours";
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from avip.brouillon b where b.garde_le < :avant", Long.class)
                .setParameter("avant", avant()).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return em.createNativeQuery("delete from avip.brouillon b where b.garde_le < :avant").setParameter("avant", avant()).executeUpdate();
    }

    private OffsetDateTime avant() {
        return horloge.instant().atOffset(ZoneOffset.UTC).minusDays(JOURS);
    }
}
