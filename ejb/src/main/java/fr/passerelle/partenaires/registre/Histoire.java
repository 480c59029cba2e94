package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** What happened to a partner, told on its sheet in the order it happened. */
@ApplicationScoped
class Histoire {

    private static final int DETAIL_AU_PLUS = 1_000;

    @Inject
    private EntityManager em;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    @Transactional(Transactional.TxType.MANDATORY)
    void raconter(long partenaire, String fait, String detail) {
        em.createNativeQuery("""
                insert into partenaires.partenaire_fait (partenaire_id, le, auteur, fait, detail)
                values (:partenaire, :le, :auteur, :fait, cast(:detail as text))""")
                .setParameter("partenaire", partenaire)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("auteur", provenance.auteur())
                .setParameter("fait", fait)
                .setParameter("detail", detail == null ? null : Coupe.abrege(detail, DETAIL_AU_PLUS))
                .executeUpdate();
    }

    /** Its own, and what happened to its conventions, the latest first. */
    List<FichePartenaire.Fait> de(long partenaire) {
        return lus("""
                select f.le, f.auteur, f.fait, f.detail, f.id from partenaires.partenaire_fait f where f.partenaire_id = :partenaire
                union all
                select e.le, e.par, c.reference || ' : ' || e.titre, e.texte, e.id from partenaires.convention_evenement e
                join partenaires.convention c on c.id = e.convention_id where c.partenaire_id = :partenaire
                order by 1 desc, 5 desc""", partenaire);
    }

    /** The last thing told of the partner itself. */
    Optional<FichePartenaire.Fait> dernier(long partenaire) {
        return lus("""
                select f.le, f.auteur, f.fait, f.detail from partenaires.partenaire_fait f where f.partenaire_id = :partenaire
                order by f.le desc, f.id desc limit 1""", partenaire).stream().findFirst();
    }

    private List<FichePartenaire.Fait> lus(String sql, long partenaire) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery(sql).setParameter("partenaire", partenaire));
        return lus.stream().map(l -> new FichePartenaire.Fait((Instant) l[0], (String) l[1], (String) l[2], (String) l[3])).toList();
    }
}
