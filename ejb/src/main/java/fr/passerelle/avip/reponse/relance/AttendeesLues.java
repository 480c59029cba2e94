package fr.passerelle.avip.reponse.relance;

import fr.passerelle.avip.orientation.Delai;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The requests that a day brings something to, each found by the index of what it waits for, and the steps that were done. */
@ApplicationScoped
class AttendeesLues {

    /** The first step comes so long before the day an answer is owed, working days included. */
    private static final int AVANT_ECHEANCE = 12;

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** Those an answer is owed to, and that a step may concern. */
    List<Etape.Attendue> sansReponse(LocalDate jour) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("""
                select o.id, o.envoyee_le, o.echeance_le, o.pause_jours, o.ouverte_le is not null as ouverte,
                    (select string_agg(r.etape, ',') from avip.relance r where r.orientation_id = o.id) as faites,
                    (select r.le from avip.relance r where r.orientation_id = o.id and r.etape = 'REORIENTEE') as reorientee
                from avip.orientation o where o.statut in ('ENVOYEE', 'EN_EXAMEN') and not o.chez_la_caf and o.echeance_le <= :limite order by o.id""", Tuple.class)
                .setParameter("limite", jour.plusDays(AVANT_ECHEANCE)));
        return lues.stream().map(AttendeesLues::attendue).toList();
    }

    /** One the Caf sent on to another structure is owed an answer from that day (R-AVIP-22). */
    private static Etape.Attendue attendue(Tuple l) {
        Instant reorientee = l.get("reorientee", Instant.class);
        LocalDate depuis = (reorientee == null ? l.get("envoyee_le", Instant.class) : reorientee).atZone(Horloge.PARIS).toLocalDate();
        int pause = reorientee == null ? (int) nombre(l, "pause_jours") : 0;
        LocalDate echeance = reorientee == null ? l.get("echeance_le", Date.class).toLocalDate() : new Delai(depuis, 0).echeance();
        return new Etape.Attendue(nombre(l, "id"), depuis, echeance, pause, l.get("ouverte", Boolean.class), etapes(l.get("faites", String.class)));
    }

    /** Those whose column is that day or before, in that state. */
    List<Echue> depuis(String statut, String colonne, LocalDate jour) {
        List<Tuple> lues = Lignes.de(em.createNativeQuery("select o.id, o.version, cast(o." + colonne + " as date) as depuis from avip.orientation o where o.statut = '"
                + statut + "' and o." + colonne + " < :apres order by o.id", Tuple.class).setParameter("apres", jour.plusDays(1)));
        return lues.stream().map(l -> new Echue(nombre(l, "id"), l.get("depuis", Date.class).toLocalDate())).toList();
    }

    /** Notes that step of that request; nothing when it was done already. */
    boolean noter(long id, String etape) {
        return em.createNativeQuery("insert into avip.relance (orientation_id, etape, le) values (:id, :etape, :le) on conflict do nothing")
                .setParameter("id", id).setParameter("etape", etape).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate() == 1;
    }

    private static Set<Etape> etapes(String jointes) {
        return jointes == null ? Set.of() : Arrays.stream(jointes.split(",")).flatMap(e -> Arrays.stream(Etape.values()).filter(v -> v.name().equals(e)))
                .collect(Collectors.toSet());
    }

    private static long nombre(Tuple l, String nom) {
        return ((Number) l.get(nom)).longValue();
    }

    record Echue(long id, LocalDate depuis) {
    }
}
