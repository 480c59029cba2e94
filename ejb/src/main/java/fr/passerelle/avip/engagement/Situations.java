package fr.passerelle.avip.engagement;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;

/** Reads what a label is judged by, on a day, from the register of structures and the networks. For services only. */
@ApplicationScoped
public class Situations {

    @Inject
    private EntityManager em;
    @Inject
    private ParametresEngagement parametres;

    public Situation de(long structure, LocalDate jour) {
        Object[] l = Lignes.<Object[]>de(em.createNativeQuery("""
                select coalesce((select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= :jour order by a.depuis desc limit 1), 0),
                    s.gestionnaire, exists (select 1 from avip.referent r where r.structure_id = s.id and r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour)),
                    s.sur_monenfant
                from avip.structure s where s.id = :structure""").setParameter("structure", structure).setParameter("jour", jour)).get(0);
        return new Situation(((Number) l[0]).intValue(), (String) l[1], (Boolean) l[2], (Boolean) l[3], parametres.au(jour), reseau(structure, jour));
    }

    public StructureLue structure(long id) {
        return Lignes.<Object[]>de(em.createNativeQuery("select id, nom, gestionnaire, code_postal, commune from avip.structure where id = :id").setParameter("id", id))
                .stream().findFirst().map(l -> new StructureLue(((Number) l[0]).longValue(), (String) l[1], (String) l[2], (String) l[3], (String) l[4]))
                .orElseThrow(() -> new Introuvable("structure " + id));
    }

    /** Its network that day, with what its other labelled members bring. */
    private ReseauLu reseau(long structure, LocalDate jour) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select r.id, r.nom, r.mutualise, coalesce(sum(x.agrement), 0), coalesce(sum(x.places), 0), count(x.structure_id)
                from avip.adhesion_reseau moi join avip.reseau r on r.id = moi.reseau_id
                left join lateral (select o.structure_id, l.places_engagees as places,
                        coalesce((select a.places from avip.agrement a where a.structure_id = o.structure_id and a.depuis <= :jour order by a.depuis desc limit 1), 0) as agrement
                    from avip.adhesion_reseau o join avip.label l on l.structure_id = o.structure_id and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU')
                        and :jour between l.debut and l.fin
                    where o.reseau_id = r.id and o.structure_id <> :structure and o.du <= :jour and (o.au is null or o.au >= :jour)) x on true
                where moi.structure_id = :structure and moi.du <= :jour and (moi.au is null or moi.au >= :jour)
                group by r.id, r.nom, r.mutualise""").setParameter("structure", structure).setParameter("jour", jour));
        return lignes.stream().findFirst().map(l -> new ReseauLu(((Number) l[0]).longValue(), (String) l[1], (Boolean) l[2], ((Number) l[3]).intValue(),
                ((Number) l[4]).intValue(), ((Number) l[5]).intValue())).orElse(null);
    }
}
