package fr.passerelle.avip.reponse.file;

import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.listes.Condition;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How many requests wait for the person who looks, in one query. */
@ApplicationScoped
class ComptesDeLaFile {

    @Inject
    private EntityManager em;
    @Inject
    private MesStructures miennes;
    @Inject
    private Clock horloge;

    /**
     * What waits.
     *
     * @param reponses an answer to give
     * @param enRetard of those, late
     * @param aConfirmer waiting lists to confirm again
     * @param sansContrat places held, a contract to prepare
     */
    record Comptes(long reponses, long enRetard, long aConfirmer, long sansContrat) {

        private static final Comptes AUCUN = new Comptes(0, 0, 0, 0);

        /** @param lu « 4;1;0;2 » */
        static Comptes de(String lu) {
            long[] n = Stream.of(lu.split(";")).mapToLong(Long::parseLong).toArray();
            return new Comptes(n[0], n[1], n[2], n[3]);
        }
    }

    Comptes miens() {
        return combien().map(this::lire).orElse(Comptes.AUCUN);
    }

    private Comptes lire(Condition combien) {
        Query requete = em.createNativeQuery(combien.sql(), String.class);
        combien.valeurs().forEach(requete::setParameter);
        return Comptes.de((String) requete.getSingleResult());
    }

    /** The same in SQL, as a part of a query that may ask more; none for someone who stands for no structure. */
    Optional<Condition> combien() {
        LocalDate jour = LocalDate.now(horloge);
        Condition quand = Condition.de("true", Map.of("jour", jour, "confirmee", jour.minusDays(DelaiDeReponse.CONFIRMATION)));
        return miennes.enSql("s").map(quand::et).map(miennes -> miennes.comme(elles -> """
                select count(*) filter (where o.statut in ('ENVOYEE', 'EN_EXAMEN')) || ';'
                    || count(*) filter (where o.statut in ('ENVOYEE', 'EN_EXAMEN') and o.echeance_le < :jour) || ';'
                    || count(*) filter (where o.statut = 'LISTE_ATTENTE' and o.attente_confirmee_le <= :confirmee) || ';'
                    || count(*) filter (where o.statut = 'ACCEPTEE')
                from avip.orientation o where o.statut in ('ENVOYEE', 'EN_EXAMEN', 'LISTE_ATTENTE', 'ACCEPTEE') and not o.chez_la_caf
                    and o.structure_id in (select s.id from avip.structure s where\s""" + elles + ")"));
    }
}
