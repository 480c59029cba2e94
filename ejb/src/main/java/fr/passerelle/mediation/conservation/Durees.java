package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The periods decided, past and to come. */
@ApplicationScoped
class Durees {

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** All of them, by kind of thing, the latest first. */
    List<Duree> toutes() {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select objet, a_compter_du, active, intermediaire, motif from mediation.conservation order by objet, a_compter_du desc""",
                Object[].class));
        return lues.stream().map(l -> new Duree(Objet.valueOf((String) l[0]), ((Date) l[1]).toLocalDate(), (Integer) l[2], (Integer) l[3],
                (String) l[4])).sorted(Comparator.comparing(Duree::objet)).toList();
    }

    /** The one in force today. */
    Duree de(Objet objet) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        return toutes().stream().filter(d -> d.objet() == objet && !d.aCompterDu().isAfter(aujourdhui)).findFirst().orElseThrow();
    }

    /** A second decision for the same day takes the place of the first. */
    void fixer(Duree duree) {
        em.createNativeQuery("""
                insert into mediation.conservation (objet, a_compter_du, active, intermediaire, motif)
                values (:objet, :le, :active, :intermediaire, :motif)
                on conflict (objet, a_compter_du) do update
                set active = excluded.active, intermediaire = excluded.intermediaire, motif = excluded.motif""")
                .setParameter("objet", duree.objet().name()).setParameter("le", duree.aCompterDu())
                .setParameter("active", duree.active()).setParameter("intermediaire", duree.intermediaire())
                .setParameter("motif", duree.motif()).executeUpdate();
    }
}
