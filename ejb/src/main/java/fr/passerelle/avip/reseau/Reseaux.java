package fr.passerelle.avip.reseau;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The networks, for the other rooms; checks no right. */
@ApplicationScoped
public class Reseaux {

    @Inject
    private EntityManager em;

    /** The one that structure belongs to that day; at most one (R-AVIP-7). */
    public Optional<ReseauVu> de(long structure, LocalDate jour) {
        return Lignes.<Long>de(em.createNativeQuery("""
                select reseau_id from avip.adhesion_reseau where structure_id = :structure and du <= :jour and (au is null or au >= :jour)""", Long.class)
                .setParameter("structure", structure).setParameter("jour", jour)).stream().findFirst().flatMap(id -> lire(id, jour));
    }

    /** That one, with who belongs to it that day. */
    public Optional<ReseauVu> lire(long id, LocalDate jour) {
        List<Long> membres = Lignes.de(em.createNativeQuery("""
                select structure_id from avip.adhesion_reseau where reseau_id = :id and du <= :jour and (au is null or au >= :jour) order by structure_id""",
                Long.class).setParameter("id", id).setParameter("jour", jour));
        return Lignes.<Object[]>de(em.createNativeQuery("select nom, mutualise from avip.reseau where id = :id").setParameter("id", id)).stream().findFirst()
                .map(l -> new ReseauVu(id, (String) l[0], (Boolean) l[1], membres));
    }

    /** Those that are not dissolved, by name. */
    public List<ReseauVu> tous(LocalDate jour) {
        return Lignes.<Long>de(em.createNativeQuery("select id from avip.reseau where dissous_le is null order by nom", Long.class)).stream()
                .flatMap(id -> lire(id, jour).stream()).toList();
    }
}
