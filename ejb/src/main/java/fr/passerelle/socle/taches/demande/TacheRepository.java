package fr.passerelle.socle.taches.demande;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.taches.Serveur;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who does which task and how far it is. Servers agree by the rows of the database alone. */
@ApplicationScoped
class TacheRepository {

    /** A server silent for so long is believed dead; it speaks every minute. */
    private static final Duration BAIL = Duration.ofMinutes(3);
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;
    @Inject
    private Reglages reglages;

    @Transactional(TxType.MANDATORY)
    long creer(Demande demande, String par) {
        return (Long) requete("""
                insert into taches.tache (code, titre, parametres, avec_fichier, depuis, demandee_par, demandee_le)
                values (:code, :titre, cast(:parametres as jsonb), :avecFichier, :depuis, :par, :maintenant) returning id""", Long.class)
                .setParameter("code", demande.code()).setParameter("titre", demande.titre())
                .setParameter("parametres", enJson(demande.parametres())).setParameter("depuis", demande.depuis())
                .setParameter("avecFichier", demande.fichier() != null)
                .setParameter("par", par).setParameter("maintenant", maintenant()).getSingleResult();
    }

    /** Takes the task that has waited longest, unless every one is taken. */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Prise> prendre() {
        List<Object[]> prises = Lignes.de(requete("""
                update taches.tache set etat = 'EN_COURS', serveur = :serveur, bail = :bail, essais = essais + 1, faits = 0, commencee_le = :maintenant
                where id = (select id from taches.tache where etat = 'EN_ATTENTE' order by id limit 1 for update skip locked)
                returning id, code, cast(parametres as text), demandee_par, essais""", Object[].class)
                .setParameter("serveur", reglages.texte(Serveur.NOM))
                .setParameter("bail", bail()).setParameter("maintenant", maintenant()));
        return prises.stream().findFirst()
                .map(l -> new Prise((Long) l[0], (String) l[1], deJson((String) l[2]), (String) l[3], (Integer) l[4]));
    }

    /** How its asker knows it among others. */
    String titre(long id) {
        return (String) requete("select titre from taches.tache where id = :id", String.class).setParameter("id", id).getSingleResult();
    }

    /** Says how far it is; tells whether it was asked to stop, nothing when this try is no longer the one that counts. */
    @Transactional(TxType.MANDATORY)
    Optional<Boolean> avancer(Prise prise, int faits, Integer total) {
        List<Boolean> arret = Lignes.de(requete("""
                update taches.tache set faits = :faits, total = :total, bail = :bail where id = :id and essais = :essai and etat = 'EN_COURS'
                returning annulee_le is not null""", Boolean.class)
                .setParameter("faits", faits).setParameter("total", total).setParameter("bail", bail())
                .setParameter("id", prise.id()).setParameter("essai", prise.essai()));
        return arret.stream().findFirst();
    }

    /** Whether this try still counts, and has not ended. */
    boolean estEnCours(Prise prise) {
        return !Lignes.de(requete("select id from taches.tache where id = :id and essais = :essai and etat = 'EN_COURS'", Long.class)
                .setParameter("id", prise.id()).setParameter("essai", prise.essai())).isEmpty();
    }

    /** Ends it; false when this try is no longer the one that counts, or, for what is done, when it was asked to stop before. */
    @Transactional(TxType.MANDATORY)
    boolean finir(Prise prise, EtatTache etat, String issue) {
        return requete("""
                update taches.tache set etat = :etat, issue = :issue, finie_le = :maintenant,
                    faits = case when :etat = 'FAITE' and total is not null then total else faits end
                where id = :id and essais = :essai and etat = 'EN_COURS' and (:etat <> 'FAITE' or annulee_le is null)""", null)
                .setParameter("etat", etat.name()).setParameter("issue", issue).setParameter("maintenant", maintenant())
                .setParameter("id", prise.id()).setParameter("essai", prise.essai()).executeUpdate() == 1;
    }

    /** What this server is doing, it still does; what is being ended at this very moment needs no more time. */
    @Transactional
    void tenir(Collection<Long> taches) {
        if (!taches.isEmpty()) {
            requete("""
                    update taches.tache set bail = :bail where id in (
                        select id from taches.tache where id in :ids and etat = 'EN_COURS' for update skip locked)""", null)
                    .setParameter("bail", bail()).setParameter("ids", List.copyOf(taches)).executeUpdate();
        }
    }

    /** Those a server has left in the middle; locked until what becomes of them is said. */
    @Transactional(TxType.MANDATORY)
    List<Prise> abandonnees() {
        List<Object[]> lues = Lignes.de(requete("""
                select id, code, cast(parametres as text), demandee_par, essais from taches.tache where etat = 'EN_COURS' and bail < :maintenant
                for update skip locked""", Object[].class).setParameter("maintenant", maintenant()));
        return lues.stream().map(l -> new Prise((Long) l[0], (String) l[1], deJson((String) l[2]), (String) l[3], (Integer) l[4])).toList();
    }

    @Transactional(TxType.MANDATORY)
    void remettre(Prise abandonnee) {
        requete("update taches.tache set etat = 'EN_ATTENTE', faits = 0 where id = :id", null).setParameter("id", abandonnee.id()).executeUpdate();
    }

    /** Asks it to stop: at once when it still waits, at its next step when it is being done; false when it has ended. */
    @Transactional(TxType.MANDATORY)
    boolean annuler(long id) {
        return requete("""
                update taches.tache set annulee_le = :maintenant,
                    etat = case etat when 'EN_ATTENTE' then 'ANNULEE' else etat end,
                    issue = case etat when 'EN_ATTENTE' then 'Annulée avant d’avoir commencé.' end,
                    finie_le = case etat when 'EN_ATTENTE' then cast(:maintenant as timestamptz) end
                where id = :id and etat in ('EN_ATTENTE', 'EN_COURS')""", null)
                .setParameter("maintenant", maintenant()).setParameter("id", id).executeUpdate() == 1;
    }

    /** Forgets what ended that long ago said and gave back, and the oldest altogether. */
    @Transactional
    int oublier(Duration garder, Duration memoire) {
        OffsetDateTime avant = instant(horloge.instant().minus(garder));
        requete("delete from taches.ligne l using taches.tache t where t.id = l.tache_id and t.finie_le < :avant", null)
                .setParameter("avant", avant).executeUpdate();
        int fichiers = requete("delete from taches.fichier f using taches.tache t where t.id = f.tache_id and t.finie_le < :avant", null)
                .setParameter("avant", avant).executeUpdate();
        // Parameters may hold the words of a search; what has forgotten its own is not begun again.
        requete("update taches.tache set parametres = '{}' where finie_le < :avant and parametres <> '{}'", null)
                .setParameter("avant", avant).executeUpdate();
        requete("delete from taches.tache where finie_le < :avant", null).setParameter("avant", instant(horloge.instant().minus(memoire)))
                .executeUpdate();
        return fichiers;
    }

    private Query requete(String sql, Class<?> ligne) {
        return ligne == null ? em.createNativeQuery(sql) : em.createNativeQuery(sql, ligne);
    }

    private OffsetDateTime bail() {
        return instant(horloge.instant().plus(BAIL));
    }

    private OffsetDateTime maintenant() {
        return instant(horloge.instant());
    }

    private static OffsetDateTime instant(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static String enJson(Map<String, String> parametres) {
        try {
            return JSON.writeValueAsString(parametres);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, String> deJson(String parametres) {
        try {
            return JSON.readValue(parametres, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
