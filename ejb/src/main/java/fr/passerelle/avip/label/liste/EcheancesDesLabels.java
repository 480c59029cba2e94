package fr.passerelle.avip.label.liste;

import static fr.passerelle.avip.Permissions.AVIP_GERER;

import fr.passerelle.socle.calendrier.Devoir;
import fr.passerelle.socle.calendrier.Echeances;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;

/** The end of each label, and the sessions of the committee, on the calendar. */
@ApplicationScoped
class EcheancesDesLabels implements Echeances {

    @Inject
    private EntityManager em;

    @Override
    public String permission() {
        return AVIP_GERER;
    }

    @Override
    public List<Devoir> entre(LocalDate du, LocalDate au) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select 'avip-label-' || l.id, l.fin, 'Fin d’un label Avip', s.nom || ', ' || s.commune, '/avip/label?id=' || l.id, 'flag'
                from avip.label l join avip.structure s on s.id = l.structure_id where l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') and l.fin between :du and :au
                union all
                select 'avip-comite-' || c.id, c.le, 'Comité de labellisation Avip', c.lieu, '/avip/comite?id=' || c.id, 'gavel'
                from avip.seance c where c.etat = 'PREVUE' and c.le between :du and :au""").setParameter("du", du).setParameter("au", au)).stream()
                .map(l -> new Devoir((String) l[0], ((Date) l[1]).toLocalDate(), (String) l[2], (String) l[3], (String) l[4], (String) l[5])).toList();
    }
}
