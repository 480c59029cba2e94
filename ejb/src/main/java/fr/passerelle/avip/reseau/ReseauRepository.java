package fr.passerelle.avip.reseau;

import fr.passerelle.avip.engagement.Engagement;
import fr.passerelle.avip.engagement.ParametreEngagement;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where networks and their memberships are kept. */
@ApplicationScoped
class ReseauRepository {

    /** Half-days of the week: what each member offers today, what is taken of it, what waits there. */
    private static final String MEMBRES = """
            select d.id, s.id, s.nom, s.commune, l.id, l.statut,
                coalesce((select a.places from avip.agrement a where a.structure_id = s.id and a.depuis <= :jour order by a.depuis desc limit 1), 0),
                coalesce(l.places_engagees, 0), d.du, d.au,
                coalesce((select sum(x.n) from avip.disponibilite p cross join unnest(p.places) as x (n) where p.structure_id = s.id and :jour between p.du and p.au), 0),
                (select count(*) from avip.reservation r where r.structure_id = s.id and r.periode @> cast(:jour as date)),
                (select count(*) from avip.orientation o where o.structure_id = s.id and o.statut in ('ENVOYEE', 'EN_EXAMEN', 'COMPLEMENT_DEMANDE', 'SANS_REPONSE'))
            from avip.adhesion_reseau d join avip.structure s on s.id = d.structure_id
            left join avip.label l on l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') and :jour between l.debut and l.fin
            where d.reseau_id = :reseau order by s.nom, s.commune, d.du""";

    /** Labelled structures that belong to no network that day. */
    private static final String SANS_RESEAU = """
            select s.id, s.nom || ', ' || s.commune from avip.structure s join avip.label l on l.structure_id = s.id and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU')
            where not exists (select 1 from avip.adhesion_reseau d where d.structure_id = s.id and (d.au is null or d.au >= :jour))""";

    /** Whether there is one: a difference of two sets, however many are in a network already. */
    private static final String EN_RESTE = """
            select exists (select l.structure_id from avip.label l where l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU')
                except select d.structure_id from avip.adhesion_reseau d where d.au is null or d.au >= :jour)""";

    @Inject
    private EntityManager em;

    Reseau ajouter(Reseau reseau) {
        em.persist(reseau);
        em.flush();
        return reseau;
    }

    Reseau get(long id) {
        return Optional.ofNullable(em.find(Reseau.class, id)).orElseThrow(() -> new Introuvable("réseau " + id));
    }

    /** The one to change, at the version that was read; its memberships count as changes of it. */
    Reseau tenir(long id, int version) {
        Reseau reseau = Verrous.prendre(em, Reseau.class, id).orElseThrow(() -> new Introuvable("réseau " + id));
        if (reseau.version() != version) {
            throw new VersionPerimee("Le réseau «\u202f" + reseau.nom() + "\u202f» a changé entre-temps.");
        }
        em.lock(reseau, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        return reseau;
    }

    boolean nomPris(String nom, Long sauf) {
        return !Lignes.de(em.createNativeQuery("select 1 from avip.reseau where lower(nom) = lower(:nom) and id <> :sauf").setParameter("nom", nom)
                .setParameter("sauf", sauf == null ? 0L : sauf)).isEmpty();
    }

    /** Every membership of it, past ones too. */
    List<TableauDuReseau.Membre> membres(long reseau, LocalDate jour, ParametreEngagement parametre) {
        return Lignes.<Object[]>de(em.createNativeQuery(MEMBRES).setParameter("reseau", reseau).setParameter("jour", jour)).stream().map(l -> {
            int agrement = nombre(l[6]);
            return new TableauDuReseau.Membre(((Number) l[0]).longValue(), ((Number) l[1]).longValue(), (String) l[2], (String) l[3],
                    l[4] == null ? null : ((Number) l[4]).longValue(), l[5] == null ? null : StatutLabel.valueOf((String) l[5]), agrement, nombre(l[7]),
                    new Engagement(agrement, parametre.taux(), parametre.arrondi()).minimum(), jour(l[8]), jour(l[9]), nombre(l[10]), nombre(l[11]), nombre(l[12]));
        }).toList();
    }

    /** Whether that structure belongs to a network on one of these days; {@code au} null is for ever. */
    boolean adhereDeja(long structure, LocalDate du) {
        return !Lignes.de(em.createNativeQuery("select 1 from avip.adhesion_reseau where structure_id = :structure and (au is null or au >= :du)")
                .setParameter("structure", structure).setParameter("du", du)).isEmpty();
    }

    void adherer(long reseau, long structure, LocalDate du) {
        em.createNativeQuery("insert into avip.adhesion_reseau (reseau_id, structure_id, du) values (:reseau, :structure, :du)")
                .setParameter("reseau", reseau).setParameter("structure", structure).setParameter("du", du).executeUpdate();
    }

    void finir(long adhesion, LocalDate au) {
        em.createNativeQuery("update avip.adhesion_reseau set au = :au where id = :id").setParameter("au", au).setParameter("id", adhesion).executeUpdate();
    }

    boolean enResteSansReseau(LocalDate jour) {
        return (Boolean) em.createNativeQuery(EN_RESTE).setParameter("jour", jour).getSingleResult();
    }

    /** Those these words name, by their name or their commune. */
    List<ReseauService.Structure> sansReseau(LocalDate jour, String mots) {
        return structures(em.createNativeQuery(SANS_RESEAU + " and commun.cherchable(s.texte_plie) like all (commun.motifs(:mots)) order by s.nom, s.commune")
                .setParameter("jour", jour).setParameter("mots", mots));
    }

    List<ReseauService.Structure> sansReseau(LocalDate jour, Collection<Long> ids) {
        return structures(em.createNativeQuery(SANS_RESEAU + " and s.id in (:ids) order by s.nom, s.commune").setParameter("jour", jour).setParameter("ids", ids));
    }

    private static List<ReseauService.Structure> structures(Query requete) {
        return Lignes.<Object[]>de(requete).stream().map(l -> new ReseauService.Structure(((Number) l[0]).longValue(), (String) l[1])).toList();
    }

    int partagees(long reseau, LocalDate depuis) {
        return ((Number) em.createNativeQuery("""
                select count(*) from avip.orientation o where o.passee_de is not null and o.envoyee_le >= :depuis and exists (select 1 from avip.adhesion_reseau d
                    where d.reseau_id = :reseau and d.structure_id = o.structure_id)""").setParameter("depuis", depuis).setParameter("reseau", reseau)
                .getSingleResult()).intValue();
    }

    private static int nombre(Object lu) {
        return ((Number) lu).intValue();
    }

    private static LocalDate jour(Object lu) {
        return lu == null ? null : ((Date) lu).toLocalDate();
    }
}
