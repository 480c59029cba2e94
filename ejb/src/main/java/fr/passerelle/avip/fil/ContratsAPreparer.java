package fr.passerelle.avip.fil;

import fr.passerelle.avip.structure.MesStructures;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Set;

/** The children accepted in one’s structures who have no contract yet. */
@ApplicationScoped
class ContratsAPreparer {

    private static final int JOURS = 15;

    @Inject
    private EntityManager em;
    @Inject
    private MesStructures structures;

    List<APreparer> lister() {
        Set<Long> miennes = structures.ids();
        if (miennes.isEmpty()) {
            return List.of();
        }
        List<Tuple> lus = Lignes.de(em.createNativeQuery("""
                select o.id, o.reference, e.id as enfant, coalesce(e.prenom, 'Enfant ' || e.rang) || ' ' || coalesce(o.parent_nom, '') as nom,
                    s.nom || ', ' || s.commune as structure, o.acceptee_le
                from avip.orientation o join avip.enfant e on e.orientation_id = o.id join avip.structure s on s.id = o.structure_id
                where o.statut = 'ACCEPTEE' and o.structure_id in (:miennes)
                    and not exists (select 1 from avip.accueil a where a.enfant_id = e.id) order by o.acceptee_le, e.id limit 50""", Tuple.class)
                .setParameter("miennes", miennes));
        return lus.stream().map(Lue::new).map(l -> new APreparer(l.nombre("id"), l.texte("reference"), l.nombre("enfant"), l.texte("nom"), l.texte("structure"),
                l.instant("acceptee_le").atZone(Horloge.PARIS).toLocalDate().plusDays(JOURS))).toList();
    }
}
