package fr.passerelle.avip.reponse;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.avip.reponse.file.LectureDeLaFile;
import fr.passerelle.avip.reponse.file.MotifEcart;
import fr.passerelle.avip.reponse.file.PlaceDansLaFile;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The order of the queue is advice: a place may go to someone else than the first, with a coded reason that is kept (R-AVIP-15). */
@ApplicationScoped
class EcartsDeFile {

    @Inject
    private EntityManager em;
    @Inject
    private LectureDeLaFile file;
    @Inject
    private Clock horloge;

    /** Refuses without a reason when others are ahead; keeps the reason when they are. */
    void justifier(long structure, long demande, MotifEcart motif, String auteur) {
        int devant = file.place(structure, demande).map(PlaceDansLaFile::rang).orElse(1) - 1;
        if (devant > 0) {
            exiger(motif != null, "R-AVIP-15", "ecart", Typographie.compte(devant, "demande") + (devant > 1 ? " sont" : " est")
                    + " devant elle\u202f: dites pourquoi celle-ci passe avant.");
            em.createNativeQuery("""
                    insert into avip.ecart_de_file (orientation_id, motif, devant, le, auteur) values (:id, :motif, :devant, :le, :auteur)
                    on conflict (orientation_id) do update set motif = excluded.motif, devant = excluded.devant, le = excluded.le, auteur = excluded.auteur""")
                    .setParameter("id", demande).setParameter("motif", motif.name()).setParameter("devant", devant)
                    .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur).executeUpdate();
        }
    }

    /** Why it was accepted before others, when it was. */
    Optional<MotifEcart> de(long demande) {
        List<String> motifs = Lignes.de(em.createNativeQuery("select e.motif from avip.ecart_de_file e where e.orientation_id = :id", String.class).setParameter("id", demande));
        return motifs.stream().findFirst().map(MotifEcart::valueOf);
    }
}
