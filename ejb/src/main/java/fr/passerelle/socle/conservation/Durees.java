package fr.passerelle.socle.conservation;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** The periods decided, past and to come. */
@ApplicationScoped
class Durees {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Those of that kind of thing, the latest first. */
    List<Duree> de(String objet) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select a_compter_du, active, intermediaire, motif, decidee_par from conservation.duree where objet = :objet
                order by a_compter_du desc""", Object[].class).setParameter("objet", objet));
        return lues.stream().map(l -> new Duree(objet, ((Date) l[0]).toLocalDate(), (Integer) l[1], (Integer) l[2], (String) l[3],
                (String) l[4])).toList();
    }

    /** A second decision for the same day takes the place of the first. */
    void fixer(Duree duree, String par) {
        em.createNativeQuery("""
                insert into conservation.duree (objet, a_compter_du, active, intermediaire, motif, decidee_par, decidee_le)
                values (:objet, :le, :active, :intermediaire, :motif, :par, :quand)
                on conflict (objet, a_compter_du) do update set active = excluded.active, intermediaire = excluded.intermediaire,
                    motif = excluded.motif, decidee_par = excluded.decidee_par, decidee_le = excluded.decidee_le""")
                .setParameter("objet", duree.objet()).setParameter("le", duree.aCompterDu())
                .setParameter("active", duree.active()).setParameter("intermediaire", duree.intermediaire())
                .setParameter("motif", duree.motif()).setParameter("par", par)
                .setParameter("quand", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }
}
