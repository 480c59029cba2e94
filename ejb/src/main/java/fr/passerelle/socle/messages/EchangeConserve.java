package fr.passerelle.socle.messages;

import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Conservation;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** An exchange nobody writes in any more, its messages and who read them; the attachments follow by themselves, filed by nothing. */
@ApplicationScoped
public class EchangeConserve implements ObjetConserve {

    static final String CODE = "ECHANGE";
    private static final int A_LA_FOIS = 500;

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Échange de messages";
    }

    @Override
    public String depart() {
        return "son dernier message";
    }

    @Override
    public String ensuite() {
        return "effacé";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, 24, 0, "Par défaut\u202f: deux ans après le dernier message.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) from messages.fil where dernier_le < :avant", Long.class)
                .setParameter("avant", Conservation.apres(finEchue)).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return em.createNativeQuery("""
                delete from messages.fil where id in (select id from messages.fil where dernier_le < :avant order by id limit :auPlus)""")
                .setParameter("avant", Conservation.apres(finEchue)).setParameter("auPlus", A_LA_FOIS).executeUpdate();
    }
}
