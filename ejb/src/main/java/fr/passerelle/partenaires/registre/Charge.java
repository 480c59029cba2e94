package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.EnMemeTemps;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;

/** What hangs on a partner, and how it goes to another: whichever room keeps it, the database knows by its foreign keys. */
@ApplicationScoped
class Charge {

    private static final Map<String, String> MOTS = Map.of("convention", "convention", "utilisateur", "personne", "contact", "contact",
            "partenaire_note", "note", "partenaire_piece", "document");
    private static final List<String> COMPTEES = List.of("convention", "utilisateur", "contact", "partenaire_note", "partenaire_piece");

    @Inject
    private EntityManager em;

    /** Nothing can be hung on them until the transaction ends. */
    void retenir(LongStream ids) {
        em.createNativeQuery("select id from partenaires.partenaire where id in (:ids) order by id for update")
                .setParameter("ids", ids.boxed().toList()).getResultList();
    }

    /** « 1 convention », « 3 personnes ». */
    List<String> de(long partenaire) {
        return COMPTEES.stream().map(t -> dit(t, ((Number) em.createNativeQuery("select count(*) from partenaires." + t + " where partenaire_id = :id")
                .setParameter("id", partenaire).getSingleResult()).longValue())).filter(Objects::nonNull).toList();
    }

    /** All of it goes to the other; told in the same words. */
    List<String> confier(long de, long vers) {
        try {
            List<Object[]> parts = Lignes.de(em.createNativeQuery("select quoi, nombre from partenaires.confier(:de, :vers)")
                    .setParameter("de", de).setParameter("vers", vers));
            return parts.stream().map(p -> dit((String) p[0], ((Number) p[1]).longValue())).filter(Objects::nonNull).toList();
        } catch (PersistenceException refus) {
            if (EnMemeTemps.estLaRaisonDe(refus)) {
                throw new RegleRefusee("R-PART-2", "Chacun a en cours une chose qu’un partenaire n’a qu’une fois (une demande, une revue)."
                        + " Menez l’une des deux à son terme, puis recommencez.");
            }
            throw refus;
        }
    }

    long administrateurs(long partenaire) {
        return ((Number) em.createNativeQuery("select count(*) from partenaires.administrateur where partenaire_id = :id and jusqu_a is null")
                .setParameter("id", partenaire).getSingleResult()).longValue();
    }

    /** The seats that come take those that are free. */
    void rangerLesSieges(long de, long vers) {
        em.createNativeQuery("""
                update partenaires.administrateur a set siege = 3 - a.siege where a.partenaire_id = :de and a.jusqu_a is null
                    and exists (select 1 from partenaires.administrateur b where b.partenaire_id = :vers and b.jusqu_a is null and b.siege = a.siege)""")
                .setParameter("de", de).setParameter("vers", vers).executeUpdate();
    }

    private static String dit(String table, long nombre) {
        return nombre == 0 || !MOTS.containsKey(table) ? null : Typographie.compte(nombre, MOTS.get(table));
    }
}
