package fr.passerelle.avip.structure;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** How the bodies that run structures are misspelt in files and forms, and how each is to be written. */
@ApplicationScoped
class Orthographes {

    @Inject
    private EntityManager em;

    /** As it is to be written; as it is when nothing is known of it. */
    String bonne(String ecrit) {
        List<String> connue = Lignes.de(em.createNativeQuery("select gestionnaire from avip.orthographe where ecrit_plie = commun.mots(cast(:ecrit as text))",
                String.class).setParameter("ecrit", ecrit));
        return connue.isEmpty() ? ecrit : connue.get(0);
    }

    List<OrthographesService.Orthographe> toutes() {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("select id, ecrit, gestionnaire from avip.orthographe order by commun.mots(gestionnaire), ecrit_plie"));
        return lues.stream().map(l -> new OrthographesService.Orthographe(((Number) l[0]).longValue(), (String) l[1], (String) l[2])).toList();
    }

    void noter(String ecrit, String gestionnaire, String auteur, Instant maintenant) {
        em.createNativeQuery("""
                insert into avip.orthographe (ecrit, gestionnaire, notee_le, notee_par) values (:ecrit, :gestionnaire, :le, :par)
                on conflict (ecrit_plie) do update set ecrit = excluded.ecrit, gestionnaire = excluded.gestionnaire, notee_le = excluded.notee_le,
                    notee_par = excluded.notee_par""")
                .setParameter("ecrit", ecrit).setParameter("gestionnaire", gestionnaire).setParameter("le", maintenant.atOffset(ZoneOffset.UTC))
                .setParameter("par", auteur).executeUpdate();
    }

    int oublier(long id) {
        return em.createNativeQuery("delete from avip.orthographe where id = :id").setParameter("id", id).executeUpdate();
    }

    /** Written so from now on, where they already stand otherwise. */
    int corrigerLesStructures(String ecrit, String gestionnaire) {
        return em.createNativeQuery("update avip.structure set gestionnaire = :gestionnaire, version = version + 1 where commun.mots(gestionnaire) = commun.mots(cast(:ecrit as text))")
                .setParameter("gestionnaire", gestionnaire).setParameter("ecrit", ecrit).executeUpdate();
    }
}
