package fr.passerelle.avip.demande;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Structures by what a prescriber needs of them: how they are called, where they are, whom to call. */
@ApplicationScoped
class StructuresDites {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    record Dite(String nom, String commune, String telephone) {
        String enClair() {
            return nom + ", " + commune;
        }
    }

    Dite dite(long id) {
        return Lignes.<Tuple>de(em.createNativeQuery("select s.nom, s.commune, s.telephone from avip.structure s where s.id = :id", Tuple.class).setParameter("id", id))
                .stream().map(Lue::new).map(l -> new Dite(l.texte("nom"), l.texte("commune"), l.texte("telephone"))).findFirst()
                .orElseThrow(() -> new Introuvable("structure " + id));
    }

    /** Who answers there today, those in charge first. */
    List<String> referents(long id) {
        return Lignes.de(em.createNativeQuery("""
                select r.prenom || ' ' || r.nom from avip.referent r where r.structure_id = :id and r.depuis <= :jour and coalesce(r.jusqu_a, :jour) >= :jour
                order by r.suppleant, r.nom""", String.class).setParameter("id", id).setParameter("jour", LocalDate.now(horloge)));
    }
}
