package fr.passerelle.partenaires.registre;

import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
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

    @PersistenceContext(unitName = "passerelle")
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

    /** The latest first. */
    List<FichePartenaire.Fait> de(long partenaire) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery("""
                select le, auteur, fait, detail from partenaires.partenaire_fait where partenaire_id = :partenaire order by le desc, id desc""")
                .setParameter("partenaire", partenaire));
        return lus.stream().map(l -> new FichePartenaire.Fait((Instant) l[0], (String) l[1], (String) l[2], (String) l[3])).toList();
    }

    Optional<FichePartenaire.Fait> dernier(long partenaire) {
        return de(partenaire).stream().findFirst();
    }
}
