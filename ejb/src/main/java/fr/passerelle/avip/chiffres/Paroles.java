package fr.passerelle.avip.chiffres;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** What structures say of their year when they validate their lines. */
@Dependent
class Paroles {

    @Inject
    private EntityManager em;

    List<Parole> de(int annee) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("""
                select s.nom || ', ' || s.commune, p.commentaire from avip.part_validee p join avip.structure s on s.id = p.structure_id
                where p.annee = :annee and p.commentaire is not null order by 1""", Object[].class).setParameter("annee", annee));
        return lues.stream().map(l -> new Parole((String) l[0], (String) l[1])).toList();
    }
}
