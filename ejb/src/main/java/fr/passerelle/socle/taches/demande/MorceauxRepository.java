package fr.passerelle.socle.taches.demande;

import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;

/** What tasks give back, kept in pieces of one megabyte: as long as it may be, it is never whole in memory. */
@ApplicationScoped
class MorceauxRepository {

    private static final int MORCEAU = 1 << 20;

    @Inject
    private EntityManager em;

    @Transactional(TxType.MANDATORY)
    void ranger(long tache, FichierRendu rendu) {
        em.createNativeQuery("insert into taches.fichier (tache_id, sens, nom, type) values (:tache, 'RENDU', :nom, :type)")
                .setParameter("tache", tache).setParameter("nom", rendu.nom()).setParameter("type", rendu.type()).executeUpdate();
        try (InputStream octets = Files.newInputStream(rendu.brouillon())) {
            int rang = 0;
            for (byte[] lus = octets.readNBytes(MORCEAU); lus.length > 0; lus = octets.readNBytes(MORCEAU)) {
                em.createNativeQuery("insert into taches.morceau (tache_id, sens, rang, octets) values (:tache, 'RENDU', :rang, :octets)")
                        .setParameter("tache", tache).setParameter("rang", rang++).setParameter("octets", lus).executeUpdate();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<ResultatDeTache> resultat(long tache) {
        List<Object[]> lus = Lignes.de(em.createNativeQuery("""
                select f.nom, f.type, coalesce(sum(length(m.octets)), 0), cast(count(m.rang) as integer)
                from taches.fichier f left join taches.morceau m on m.tache_id = f.tache_id and m.sens = f.sens
                where f.tache_id = :tache and f.sens = 'RENDU' group by f.nom, f.type""", Object[].class).setParameter("tache", tache));
        return lus.stream().findFirst()
                .map(l -> new ResultatDeTache((String) l[0], (String) l[1], ((Number) l[2]).longValue(), (Integer) l[3]));
    }

    Optional<byte[]> morceau(long tache, int rang) {
        List<byte[]> lus = Lignes.de(em.createNativeQuery(
                "select octets from taches.morceau where tache_id = :tache and sens = 'RENDU' and rang = :rang", byte[].class)
                .setParameter("tache", tache).setParameter("rang", rang));
        return lus.stream().findFirst();
    }
}
