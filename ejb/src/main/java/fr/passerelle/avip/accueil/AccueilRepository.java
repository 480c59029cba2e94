package fr.passerelle.avip.accueil;

import fr.passerelle.avip.nomenclature.StatutContrat;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.Verrous;
import fr.passerelle.socle.commun.VersionPerimee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.listes.Lue;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The contracts as the database holds them, and what happened to each. */
@ApplicationScoped
class AccueilRepository {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    Optional<Accueil> trouver(long id) {
        return Optional.ofNullable(em.find(Accueil.class, id));
    }

    Accueil lire(long id) {
        return trouver(id).orElseThrow(() -> inconnu(id));
    }

    /** Kept from any other change; the request it comes from first, as whoever ends a request does. */
    Accueil tenir(long id) {
        long demande = Lignes.<Long>de(em.createNativeQuery("select orientation_id from avip.accueil where id = :id", Long.class).setParameter("id", id))
                .stream().findFirst().orElseThrow(() -> inconnu(id));
        tenirDemande(demande);
        return Verrous.prendre(em, Accueil.class, id).orElseThrow(() -> inconnu(id));
    }

    Accueil tenir(long id, int version) {
        Accueil accueil = tenir(id);
        if (accueil.version() != version) {
            throw new VersionPerimee("Cet accueil a changé entre-temps" + dernier(id) + ".");
        }
        return accueil;
    }

    void tenirDemande(long orientation) {
        List<Long> tenue = Lignes.de(em.createNativeQuery("select id from avip.orientation where id = :id for update", Long.class).setParameter("id", orientation));
        if (tenue.isEmpty()) {
            throw new Introuvable("orientation " + orientation);
        }
    }

    void ajouter(Accueil accueil) {
        em.persist(accueil);
        em.flush();
    }

    /** The old one leaves its place before the next one takes it: the database allows one living contract a child. */
    void ecrire() {
        em.flush();
    }

    List<Accueil> de(long orientation) {
        return em.createQuery("select a from Accueil a where a.orientation = :orientation order by a.enfant, a.id", Accueil.class)
                .setParameter("orientation", orientation).getResultList();
    }

    boolean aUnContratVivant(long enfant) {
        return em.createQuery("select count(a) from Accueil a where a.enfant = :enfant and a.statut in (:vivants)", Long.class)
                .setParameter("enfant", enfant).setParameter("vivants", List.of(StatutContrat.PREPARE, StatutContrat.SIGNE, StatutContrat.EN_COURS,
                        StatutContrat.SUSPENDU)).getSingleResult() > 0;
    }

    /** Those whose day has come: to begin, to take up again. */
    List<Long> aDemarrer(LocalDate jour) {
        return ids("select id from avip.accueil where statut = 'SIGNE' and debut <= :jour order by id", jour);
    }

    List<Long> aReprendre(LocalDate jour) {
        return ids("select id from avip.accueil where statut = 'SUSPENDU' and reprise_prevue_le <= :jour order by id", jour);
    }

    private List<Long> ids(String sql, LocalDate jour) {
        return Lignes.de(em.createNativeQuery(sql, Long.class).setParameter("jour", jour));
    }

    void noter(Accueil accueil, String auteur, Instant le, String fait, String detail) {
        em.createNativeQuery("""
                insert into avip.accueil_passage (accueil_id, le, auteur, fait, statut, detail) values (:id, :le, :auteur, :fait, :statut, :detail)""")
                .setParameter("id", accueil.id()).setParameter("le", le.atOffset(ZoneOffset.UTC)).setParameter("auteur", auteur).setParameter("fait", fait)
                .setParameter("statut", accueil.statut().name()).setParameter("detail", detail).executeUpdate();
    }

    List<PassageDAccueil> histoire(long orientation) {
        List<Tuple> lus = Lignes.de(em.createNativeQuery("""
                select p.accueil_id, a.enfant_id, p.le, p.auteur, p.fait, p.statut, p.detail from avip.accueil_passage p
                join avip.accueil a on a.id = p.accueil_id where a.orientation_id = :orientation order by p.id""", Tuple.class)
                .setParameter("orientation", orientation));
        return lus.stream().map(Lue::new).map(l -> new PassageDAccueil(l.nombre("accueil_id"), l.nombre("enfant_id"), l.instant("le"), l.texte("auteur"),
                l.texte("fait"), l.code(StatutContrat.class, "statut"), l.texte("detail"))).toList();
    }

    /** Whether it is the first time that is written; whoever comes second writes nothing. */
    boolean premierAvis(long accueil, String genre, Instant le) {
        return em.createNativeQuery("insert into avip.accueil_avis (accueil_id, genre, le) values (:id, :genre, :le) on conflict do nothing")
                .setParameter("id", accueil).setParameter("genre", genre).setParameter("le", le.atOffset(ZoneOffset.UTC)).executeUpdate() == 1;
    }

    private String dernier(long id) {
        List<Object[]> lu = Lignes.de(em.createNativeQuery("select auteur, fait, le from avip.accueil_passage where accueil_id = :id order by id desc limit 1",
                Object[].class).setParameter("id", id));
        return lu.stream().findFirst().map(l -> {
            String qui = annuaire.noms(List.of((String) l[0])).get((String) l[0]);
            return "\u202f: " + Typographie.minuscule((String) l[1]) + ", par " + qui + ", le " + Typographie.instant((Instant) l[2]);
        }).orElse("");
    }

    private static Introuvable inconnu(long id) {
        return new Introuvable("accueil " + id);
    }
}
