package fr.passerelle.avip.conservation;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.conservation.Apercu;
import fr.passerelle.socle.conservation.Duree;
import fr.passerelle.socle.conservation.ObjetConserve;
import fr.passerelle.socle.journal.conservation.Gel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Somebody who answered at a structure and does no more; those of a structure that is held stay. */
@ApplicationScoped
class ReferentConserve implements ObjetConserve {

    private static final String CODE = "REFERENT_AVIP";
    private static final int MOIS = 24;
    private static final int A_LA_FOIS = 500;
    private static final String DUS = "from avip.referent r where r.jusqu_a <= :fin and not " + Gel.tient("structure", "'STR-' || to_char(r.structure_id, 'FM9999999900000')");

    @Inject
    private EntityManager em;

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public String libelle() {
        return "Référent d’une structure Avip, parti";
    }

    @Override
    public String depart() {
        return "son dernier jour";
    }

    @Override
    public String ensuite() {
        return "effacé";
    }

    @Override
    public Duree parDefaut() {
        return Duree.parDefaut(CODE, MOIS, 0, "Par défaut\u202f: le temps que les demandes auxquelles il a répondu s’effacent.");
    }

    @Override
    public Apercu apercu(LocalDate finEchue) {
        return Apercu.de((Long) em.createNativeQuery("select count(*) " + DUS, Long.class).setParameter("fin", finEchue).getSingleResult());
    }

    @Override
    @Transactional
    public int retirer(LocalDate finEchue) {
        return Lignes.de(em.createNativeQuery("delete from avip.referent where id in (select r.id " + DUS + " order by r.id limit " + A_LA_FOIS + " for update) returning id")
                .setParameter("fin", finEchue)).size();
    }
}
