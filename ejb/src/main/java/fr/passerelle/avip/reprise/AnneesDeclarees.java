package fr.passerelle.avip.reprise;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;

/** How many structures and places past years had, as declared: imported, not derived (dossier §3.6). For services only. */
@Dependent
class AnneesDeclarees {

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** The latest first. */
    List<AnneeDeclaree> toutes() {
        List<Object[]> lues = Lignes.de(em.createNativeQuery("select annee, structures, places, version from avip.annee_declaree order by annee desc", Object[].class));
        return lues.stream().map(l -> new AnneeDeclaree((Integer) l[0], (Integer) l[1], (Integer) l[2], (Integer) l[3])).toList();
    }

    void ecrire(AnneeDeclaree a, String par) {
        int ecrites = em.createNativeQuery("""
                insert into avip.annee_declaree as d (annee, structures, places, maj_le, maj_par) values (:annee, :structures, :places, :le, :par)
                on conflict (annee) do update set structures = excluded.structures, places = excluded.places, maj_le = excluded.maj_le, maj_par = excluded.maj_par,
                    version = d.version + 1 where d.version = :version""")
                .setParameter("annee", a.annee()).setParameter("structures", a.structures()).setParameter("places", a.places())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", par).setParameter("version", a.version()).executeUpdate();
        if (ecrites == 0) {
            throw new VersionPerimee("Les chiffres déclarés de " + a.annee() + " ont changé entre-temps.");
        }
    }
}
