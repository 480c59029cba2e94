package fr.passerelle.avip.comite;

import fr.passerelle.avip.label.Avis;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Where sessions, their guests, their agenda and the opinions given are kept. */
@ApplicationScoped
class SeanceRepository {

    @Inject
    private EntityManager em;

    Seance ajouter(Seance seance) {
        em.persist(seance);
        em.flush();
        return seance;
    }

    Seance get(long id) {
        return Optional.ofNullable(em.find(Seance.class, id)).orElseThrow(() -> new Introuvable("séance " + id));
    }

    Seance tenir(long id) {
        return Verrous.prendre(em, Seance.class, id).orElseThrow(() -> new Introuvable("séance " + id));
    }

    /** The one to change, at the version that was read; what hangs on it counts as a change of it. */
    Seance tenir(long id, int version) {
        Seance seance = tenir(id);
        if (seance.version() != version) {
            throw new VersionPerimee("Cette séance a changé entre-temps.");
        }
        em.lock(seance, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return seance;
    }

    /** Where the last session planned is, or nothing. */
    String dernierLieu() {
        return Lignes.<String>de(em.createNativeQuery("select lieu from avip.seance order by id desc limit 1", String.class)).stream().findFirst().orElse("");
    }

    List<DossierDeSeance.Invite> invites(long seance) {
        return Lignes.<Object[]>de(em.createNativeQuery("select id, nom, organisme, courriel, compte, presence from avip.seance_invite where seance_id = :s order by nom, id")
                .setParameter("s", seance)).stream().map(l -> new DossierDeSeance.Invite(((Number) l[0]).longValue(), (String) l[1], (String) l[2], (String) l[3],
                (String) l[4], l[5] == null ? null : Presence.valueOf((String) l[5]))).toList();
    }

    /** Once for each address. */
    boolean inviter(long seance, String nom, String organisme, String courriel, String compte) {
        return em.createNativeQuery("""
                insert into avip.seance_invite (seance_id, nom, organisme, courriel, compte) values (:s, :nom, :organisme, :courriel, :compte) on conflict do nothing""")
                .setParameter("s", seance).setParameter("nom", nom).setParameter("organisme", organisme).setParameter("courriel", courriel)
                .setParameter("compte", compte).executeUpdate() > 0;
    }

    void retirerInvite(long seance, long invite) {
        em.createNativeQuery("delete from avip.seance_invite where seance_id = :s and id = :i").setParameter("s", seance).setParameter("i", invite).executeUpdate();
    }

    void noterPresence(long seance, long invite, Presence presence) {
        em.createNativeQuery("update avip.seance_invite set presence = :p where seance_id = :s and id = :i").setParameter("p", presence == null ? null : presence.name())
                .setParameter("s", seance).setParameter("i", invite).executeUpdate();
    }

    boolean inscrire(long seance, long label) {
        return em.createNativeQuery("""
                insert into avip.seance_point (seance_id, label_id, objet)
                select :s, l.id, case when l.statut = 'COMITE' then 'CANDIDATURE' else 'RENOUVELLEMENT' end from avip.label l
                where l.id = :label and l.statut in ('COMITE', 'A_RENOUVELER') and l.avis is null on conflict do nothing""")
                .setParameter("s", seance).setParameter("label", label).executeUpdate() > 0;
    }

    void retirerPoint(long seance, long point) {
        em.createNativeQuery("delete from avip.seance_point where seance_id = :s and id = :p").setParameter("s", seance).setParameter("p", point).executeUpdate();
    }

    void conclure(long point, Avis avis, String texte) {
        em.createNativeQuery("update avip.seance_point set avis = :avis, avis_texte = :texte where id = :p").setParameter("avis", avis.name())
                .setParameter("texte", texte).setParameter("p", point).executeUpdate();
    }

    void aviser(long point, String membre, AvisDeMembre avis, String commentaire, Instant le) {
        em.createNativeQuery("""
                insert into avip.seance_avis (point_id, membre, avis, commentaire, donne_le) values (:p, :m, :avis, :c, :le)
                on conflict (point_id, membre) do update set avis = excluded.avis, commentaire = excluded.commentaire, donne_le = excluded.donne_le""")
                .setParameter("p", point).setParameter("m", membre).setParameter("avis", avis.name()).setParameter("c", commentaire)
                .setParameter("le", le.atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    List<DossierDeSeance.AvisVu> avis(long point) {
        return Lignes.<Tuple>de(em.createNativeQuery("select membre, avis, commentaire, donne_le from avip.seance_avis where point_id = :p order by donne_le", Tuple.class)
                .setParameter("p", point)).stream().map(l -> new DossierDeSeance.AvisVu(l.get("membre", String.class), AvisDeMembre.valueOf(l.get("avis", String.class)),
                l.get("commentaire", String.class), l.get("donne_le", Instant.class))).toList();
    }

    /** Each point as the agenda has it. */
    List<PointLu> points(long seance) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select p.id, p.label_id, p.objet, p.avis, p.avis_texte, l.structure_id, s.nom, s.commune, s.gestionnaire,
                    coalesce(l.places_engagees, l.places_proposees), l.synthese,
                    (select count(*) from avip.label_critere c where c.label_id = l.id and c.constat in ('SATISFAIT', 'ENGAGEMENT'))
                from avip.seance_point p join avip.label l on l.id = p.label_id join avip.structure s on s.id = l.structure_id
                where p.seance_id = :s order by p.objet, s.nom, s.commune""").setParameter("s", seance)).stream().map(PointLu::de).toList();
    }

    List<DossierDeSeance.Presentable> presentables() {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select l.id, case when l.statut = 'COMITE' then 'CANDIDATURE' else 'RENOUVELLEMENT' end, s.nom || ', ' || s.commune
                from avip.label l join avip.structure s on s.id = l.structure_id
                where l.statut in ('COMITE', 'A_RENOUVELER') and l.avis is null and not exists (select 1 from avip.seance_point p join avip.seance x on x.id = p.seance_id
                    where p.label_id = l.id and x.etat = 'PREVUE') order by 2, 3""")).stream()
                .map(l -> new DossierDeSeance.Presentable(((Number) l[0]).longValue(), (String) l[1], (String) l[2])).toList();
    }

    /** A point, as read. */
    record PointLu(long id, long label, String objet, Avis avis, String avisTexte, long structure, String nom, String commune, String gestionnaire, Integer places,
                   String synthese, int criteres) {

        static PointLu de(Object[] l) {
            return new PointLu(((Number) l[0]).longValue(), ((Number) l[1]).longValue(), (String) l[2], l[3] == null ? null : Avis.valueOf((String) l[3]), (String) l[4],
                    ((Number) l[5]).longValue(), (String) l[6], (String) l[7], (String) l[8], l[9] == null ? null : ((Number) l[9]).intValue(), (String) l[10],
                    ((Number) l[11]).intValue());
        }
    }
}
