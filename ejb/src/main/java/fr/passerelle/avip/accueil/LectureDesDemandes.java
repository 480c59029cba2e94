package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.DemiJournee;
import fr.passerelle.avip.nomenclature.StatutOrientation;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.stream.Stream;

/** Reads, of a request, what its contracts need. */
@ApplicationScoped
class LectureDesDemandes {

    private static final String ENFANTS = """
            select e.id, e.rang, e.prenom, e.naissance, (select max(d.jusqu_au) from avip.derogation d where d.enfant_id = e.id) as derogation
            from avip.enfant e where e.orientation_id = :id order by e.rang""";

    @Inject
    private EntityManager em;

    Demande lire(long id) {
        Lue l = tuples("""
                select id, version, reference, statut, structure_id, prescripteur_id, auteur, entree_souhaitee, fin_souhaitee, demi_journees, monoparental,
                    residence_qpv, moins_de_25_ans from avip.orientation where id = :id""", id).findFirst()
                .orElseThrow(() -> new Introuvable("orientation " + id));
        List<Demande.Enfant> enfants = tuples(ENFANTS, id).map(e -> new Demande.Enfant(e.nombre("id"), e.entier("rang"), e.texte("prenom"), e.jour("naissance"),
                e.jour("derogation"))).toList();
        Long structure = l.nombre("structure_id");
        return new Demande(id, l.entier("version"), l.texte("reference"), l.code(StatutOrientation.class, "statut"), structure == null ? 0 : structure,
                l.nombre("prescripteur_id"), l.texte("auteur"), l.jour("entree_souhaitee"), l.jour("fin_souhaitee"),
                DemiJournee.deSignes(l.texte("demi_journees")), bool(l, "monoparental"), bool(l, "residence_qpv"), bool(l, "moins_de_25_ans"), enfants);
    }

    private Stream<Lue> tuples(String sql, long id) {
        return Lignes.<Tuple>de(em.createNativeQuery(sql, Tuple.class).setParameter("id", id)).stream().map(Lue::new);
    }

    private static Boolean bool(Lue l, String nom) {
        return l.tuple().get(nom, Boolean.class);
    }
}
