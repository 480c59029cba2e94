package fr.passerelle.mediation.reprise;

import fr.passerelle.mediation.saisine.AnneesArretees;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.imports.Lot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

/** How what a batch brought is taken back. */
@ApplicationScoped
class EffacementReprise {

    @Inject
    private EntityManager em;
    @Inject
    private AnneesArretees annees;

    /** Takes back all that the batch brought; refused once its year is frozen, or someone worked on one of its cases. */
    void effacer(Lot lot) {
        annees.reserver(Integer.parseInt(lot.objet()));
        long touchees = ((Number) em.createNativeQuery("""
                select count(*) from mediation.saisine s where s.lot_reprise_id = :lot and (s.version > 0
                    or exists (select 1 from mediation.saisine d where d.doublon_de = s.id and d.lot_reprise_id is distinct from :lot)
                    or exists (select 1 from mediation.preconisation_saisine p where p.saisine_id = s.id))""")
                .setParameter("lot", lot.id()).getSingleResult()).longValue();
        if (touchees > 0) {
            throw new RegleRefusee("REPRISE", touchees + (touchees > 1 ? " saisines de ce lot ont servi" : " saisine de ce lot a servi")
                    + " depuis l’import (acte, doublon ou préconisation)\u202f: il ne s’annule plus.");
        }
        executer("delete from mediation.saisine where lot_reprise_id = :lot", lot);
        executer("delete from mediation.indicateur_publie where lot_reprise_id = :lot", lot);
    }

    private void executer(String sql, Lot lot) {
        em.createNativeQuery(sql).setParameter("lot", lot.id()).executeUpdate();
    }
}
