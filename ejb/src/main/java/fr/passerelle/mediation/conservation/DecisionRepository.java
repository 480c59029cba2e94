package fr.passerelle.mediation.conservation;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The decisions to anonymise, one at a time, and what became of each. */
@ApplicationScoped
class DecisionRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** @return empty when another decision is not finished yet */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Long> ajouter(String par, String motif, LocalDate jusquAu, long annoncees) {
        List<Long> ids = Lignes.de(em.createNativeQuery("""
                insert into mediation.anonymisation (decidee_le, decidee_par, motif, jusqu_au, annoncees)
                values (:le, :par, :motif, :jusquAu, :annoncees) on conflict do nothing returning id""", Long.class)
                .setParameter("le", maintenant()).setParameter("par", par).setParameter("motif", motif)
                .setParameter("jusquAu", jusquAu).setParameter("annoncees", annoncees));
        return ids.stream().findFirst();
    }

    /** The one not finished yet. */
    Optional<Rapport> enCours() {
        return lire("where a.finie_le is null").stream().findFirst();
    }

    /** The latest first. */
    List<Rapport> toutes() {
        return lire("");
    }

    @Transactional
    public void finir(long id) {
        em.createNativeQuery("""
                update mediation.anonymisation a set finie_le = :le, gelees = (select count(*) from mediation.saisine s
                    where s.terminee_le <= a.jusqu_au and s.anonymisee_le is null) where a.id = :id and a.finie_le is null""")
                .setParameter("le", maintenant()).setParameter("id", id).executeUpdate();
    }

    /** The cases that decision has turned into rows. */
    List<String> references(long id) {
        return Lignes.de(em.createNativeQuery("select reference from mediation.saisine where anonymisation_id = :id order by reference", String.class)
                .setParameter("id", id));
    }

    private List<Rapport> lire(String lesquelles) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select a.id, a.decidee_le, a.decidee_par, a.motif, a.jusqu_au, a.annoncees,
                    (select count(*) from mediation.saisine s where s.anonymisation_id = a.id), a.gelees, a.finie_le
                from mediation.anonymisation a %s order by a.id desc limit 200""".formatted(lesquelles), Object[].class));
        return lues.stream().map(l -> new Rapport((Long) l[0], (Instant) l[1], (String) l[2], (String) l[3], ((Date) l[4]).toLocalDate(),
                (Integer) l[5], (Long) l[6], (Integer) l[7], (Instant) l[8])).toList();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
