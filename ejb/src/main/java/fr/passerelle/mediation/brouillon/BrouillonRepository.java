package fr.passerelle.mediation.brouillon;

import fr.passerelle.mediation.acte.Enregistrement;
import fr.passerelle.mediation.brouillon.Brouillon.Repere;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Keeps the drafts of registrations; a foreign key keeps their attachments as long as themselves. */
@ApplicationScoped
class BrouillonRepository {

    @Inject
    private EntityManager em;

    List<Brouillon> de(String identifiant) {
        return Lignes.<Object[]>de(em.createNativeQuery(
                        "select id, cast(contenu as text), maj_le from mediation.brouillon where identifiant = :moi order by maj_le desc, id desc")
                .setParameter("moi", identifiant)).stream()
                .map(l -> Brouillon.lire(((Number) l[0]).longValue(), (String) l[1], instant(l[2]))).toList();
    }

    Repere garder(String identifiant, Repere dernier, Enregistrement contenu, List<Long> pieces, Instant maintenant) {
        String json = Brouillon.ecrire(contenu);
        boolean leSien = dernier != null && em.createNativeQuery("""
                update mediation.brouillon set contenu = cast(:contenu as jsonb), maj_le = :le
                where id = :id and identifiant = :moi and maj_le = :avant""")
                .setParameter("contenu", json).setParameter("le", utc(maintenant)).setParameter("id", dernier.id())
                .setParameter("moi", identifiant).setParameter("avant", utc(dernier.majLe())).executeUpdate() == 1;
        long id = leSien ? dernier.id() : nouveau(identifiant, json, maintenant);
        retenir(id, pieces);
        return new Repere(id, maintenant);
    }

    void oublier(String identifiant, long id) {
        em.createNativeQuery("delete from mediation.brouillon where identifiant = :moi and id = :id")
                .setParameter("moi", identifiant).setParameter("id", id).executeUpdate();
    }

    private long nouveau(String identifiant, String json, Instant maintenant) {
        return ((Number) em.createNativeQuery("""
                insert into mediation.brouillon (identifiant, contenu, maj_le) values (:moi, cast(:contenu as jsonb), :le) returning id""")
                .setParameter("moi", identifiant).setParameter("contenu", json).setParameter("le", utc(maintenant))
                .getSingleResult()).longValue();
    }

    private void retenir(long id, List<Long> pieces) {
        em.createNativeQuery("delete from mediation.brouillon_piece where brouillon_id = :id and piece_id <> all (:pieces)")
                .setParameter("id", id).setParameter("pieces", pieces.toArray(Long[]::new)).executeUpdate();
        pieces.forEach(piece -> em.createNativeQuery("""
                insert into mediation.brouillon_piece (brouillon_id, piece_id) values (:id, :piece) on conflict do nothing""")
                .setParameter("id", id).setParameter("piece", piece).executeUpdate());
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(Object lu) {
        return lu instanceof OffsetDateTime date ? date.toInstant() : (Instant) lu;
    }
}
