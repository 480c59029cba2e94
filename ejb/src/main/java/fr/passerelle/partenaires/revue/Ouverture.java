package fr.passerelle.partenaires.revue;

import fr.passerelle.partenaires.nomenclature.TypePartenaire;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** Opens reviews many at a time: each slice of partners is one statement and one transaction. */
@ApplicationScoped
class Ouverture {

    static final int TRANCHE = 500;

    /** Partners that have living rights and no review under way, from one number on. */
    private static final String CONCERNES = """
            select p.id, %s as echeance from partenaires.partenaire p %s
            where p.id > :apres and p.fondu_dans is null and (cast(:type as text) is null or p.type = :type)
                and exists (select 1 from partenaires.utilisateur u join partenaires.habilitation h on h.utilisateur_id = u.id
                    where u.partenaire_id = p.id and h.etat in %s)
                and not exists (select 1 from partenaires.revue r where r.partenaire_id = p.id and (r.etat = 'OUVERTE' or r.campagne_id = :campagne))""";

    private static final String OUVRIR = """
            with concernes as (%s order by p.id limit :tranche),
            ouvertes as (
                insert into partenaires.revue (campagne_id, partenaire_id, etat, ouverte_le, echeance, expire_le, rappels)
                select :campagne, id, 'OUVERTE', :le, echeance, echeance + :delai, case when echeance - :rappel <= :jour then 1 else 0 end
                from concernes on conflict do nothing returning id, partenaire_id),
            lignes as (
                insert into partenaires.revue_ligne (revue_id, habilitation_id, utilisateur_id, personne, service, profil, debut, fin, etat)
                select o.id, h.id, u.id, u.prenom || ' ' || u.nom, h.service, h.profil, h.debut, h.fin, 'A_REVOIR'
                from ouvertes o join partenaires.utilisateur u on u.partenaire_id = o.partenaire_id
                join partenaires.habilitation h on h.utilisateur_id = u.id and h.etat in %s returning 1)
            select coalesce((select max(id) from concernes), 0), (select count(*) from ouvertes), (select count(*) from lignes)""";

    /** The same due day for all: that of the campaign. */
    private static final String ENSEMBLE = CONCERNES.formatted("cast(:echeance as date)", "", RevueRepository.VIVANTES);

    /** Each at its own: so many months after the former one, or after the convention took effect; never sooner than the notice given. */
    private static final String CHACUN_A_SA_DATE = CONCERNES.formatted("greatest(d.due, cast(:echeance as date))", """
            join lateral (select cast(coalesce((select max(r.echeance) from partenaires.revue r where r.partenaire_id = p.id),
                (select max(c.effet_le) from partenaires.convention c where c.partenaire_id = p.id and c.etat = 'ACTIVE')) + make_interval(months => :mois) as date)
                as due) d on d.due <= :echeance""", RevueRepository.VIVANTES);

    /** @param dernier the last partner looked at, 0 when none was left */
    record Pas(long dernier, int revues, int lignes) {
    }

    @Inject
    private EntityManager em;
    @Inject
    private AvisDeRevue avis;
    @Inject
    private Reglages reglages;
    @Inject
    private Clock horloge;

    /** How many partners that campaign would still open a review for. */
    @Transactional
    int combien(Campagne campagne) {
        TypePartenaire type = campagne.type();
        return ((Number) em.createNativeQuery("select count(*) from (" + ENSEMBLE + ") c").setParameter("apres", 0L)
                .setParameter("type", type == null ? null : type.name()).setParameter("echeance", campagne.echeance())
                .setParameter("campagne", campagne.id()).getSingleResult()).intValue();
    }

    /** The next slice of that campaign, told to the administrators. */
    @Transactional(TxType.REQUIRES_NEW)
    Pas ouvrir(Campagne campagne, long apres) {
        TypePartenaire type = campagne.type();
        return tranche(requete(ENSEMBLE).setParameter("type", type == null ? null : type.name()).setParameter("echeance", campagne.echeance()), campagne.id(), apres);
    }

    /** The next slice of the partners whose year is over. */
    @Transactional(TxType.REQUIRES_NEW)
    Pas ouvrirAleurDate(long apres, int mois) {
        LocalDate jour = LocalDate.now(horloge);
        LocalDate echeance = jour.plusDays(reglages.entier(ReglagesDesRevues.AVANCE));
        return tranche(requete(CHACUN_A_SA_DATE).setParameter("type", (String) null).setParameter("echeance", echeance).setParameter("mois", mois),
                automatique(jour), apres);
    }

    private Query requete(String concernes) {
        return em.createNativeQuery(OUVRIR.formatted(concernes, RevueRepository.VIVANTES), Object[].class);
    }

    private Pas tranche(Query requete, long campagne, long apres) {
        LocalDate jour = LocalDate.now(horloge);
        Object[] l = (Object[]) requete.setParameter("campagne", campagne).setParameter("apres", apres).setParameter("tranche", TRANCHE)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("jour", jour)
                .setParameter("delai", reglages.entier(ReglagesDesRevues.DELAI)).setParameter("rappel", reglages.entier(ReglagesDesRevues.PREMIER_RAPPEL))
                .getSingleResult();
        Pas pas = new Pas(((Number) l[0]).longValue(), ((Number) l[1]).intValue(), ((Number) l[2]).intValue());
        if (pas.revues() > 0) {
            avis.ouvertes(campagne, apres, pas.dernier());
        }
        return pas;
    }

    /** One for each year: those that open by themselves. */
    private long automatique(LocalDate jour) {
        em.createNativeQuery("""
                insert into partenaires.campagne (libelle, automatique, annee, ouverte_le, ouverte_par)
                values (:libelle, true, :annee, :le, 'passerelle') on conflict do nothing""")
                .setParameter("libelle", "Revues venues à leur date en " + jour.getYear()).setParameter("annee", jour.getYear())
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
        List<Long> ids = Lignes.de(em.createNativeQuery("select id from partenaires.campagne where automatique and annee = :annee", Long.class)
                .setParameter("annee", jour.getYear()));
        return ids.get(0);
    }
}
