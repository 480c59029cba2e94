package fr.passerelle.socle.comptes.frein;

import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * The browsers each account was signed in to with. What others do, from the same network or on the same name, does not hold them back:
 * they wait for their own failures only. Where its owner asked so, the code sent by mail is asked no more for a time. A browser holds a
 * secret that nobody guesses; its imprint alone is kept.
 */
@ApplicationScoped
public class Appareils {

    /** How long one that is remembered is spared the code. */
    public static final Duration SOUVENIR = Duration.ofDays(30);

    @Inject
    private EntityManager em;
    @Inject
    private Appareil present;
    @Inject
    private Clock horloge;

    /** The browser that asks, if that account knows it. */
    public Optional<AppareilConnu> connuDe(String compte) {
        if (present.secret() == null) {
            return Optional.empty();
        }
        List<Object[]> trouves = Lignes.de(em.createNativeQuery("""
                select id, bloque_jusqua from comptes.appareil where compte = :compte and empreinte = :empreinte""", Object[].class)
                .setParameter("compte", compte).setParameter("empreinte", empreinte()));
        return trouves.stream().findFirst().map(a -> new AppareilConnu((Long) a[0], (Instant) a[1]));
    }

    /** Whether the browser that asks is one that account had remembered, and nothing ended that since: no code is asked there. */
    public boolean dispenseDuCode(String compte) {
        return memorises(compte).stream().anyMatch(AppareilMemorise::celuiCi);
    }

    /** Those that account had remembered and that still count, the latest first: what ended its sessions ended that. */
    public List<AppareilMemorise> memorises(String compte) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select a.id, a.navigateur, a.dispense_le, a.dispense_jusqua, a.empreinte = :empreinte
                from comptes.appareil a join comptes.compte c on c.identifiant = a.compte
                where a.compte = :compte and a.dispense_jusqua > :maintenant and a.dispense_le >= c.sessions_depuis
                order by a.dispense_le desc, a.id""", Object[].class)
                .setParameter("compte", compte).setParameter("maintenant", maintenant())
                .setParameter("empreinte", present.secret() == null ? new byte[0] : empreinte())).stream()
                .map(a -> new AppareilMemorise((Long) a[0], (String) a[1], (Instant) a[2], (Instant) a[3], (Boolean) a[4])).toList();
    }

    /** That account had remembered that one, and does no more; {@code false} when it had not. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean oublier(String compte, long numero) {
        return em.createNativeQuery("""
                update comptes.appareil set dispense_le = null, dispense_jusqua = null
                where compte = :compte and id = :numero and dispense_le is not null""")
                .setParameter("compte", compte).setParameter("numero", numero).executeUpdate() == 1;
    }

    /** What tells the browser that asks from any other, if some account knows it. */
    public Optional<String> connu() {
        if (present.secret() == null) {
            return Optional.empty();
        }
        List<?> trouves = Lignes.de(em.createNativeQuery("select 1 from comptes.appareil where empreinte = :empreinte limit 1", Integer.class)
                .setParameter("empreinte", empreinte()));
        return trouves.isEmpty() ? Optional.empty() : Optional.of(HexFormat.of().formatHex(empreinte()));
    }

    /** A wrong password from it: it waits as an account would. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void echouer(AppareilConnu appareil, ReglagesConnexion reglages) {
        int echecs = (Integer) em.createNativeQuery("update comptes.appareil set echecs = echecs + 1 where id = :id returning echecs", Integer.class)
                .setParameter("id", appareil.numero()).getSingleResult();
        em.createNativeQuery("update comptes.appareil set bloque_jusqua = :jusqua where id = :id")
                .setParameter("jusqua", maintenant().plus(reglages.attenteApres(echecs))).setParameter("id", appareil.numero()).executeUpdate();
    }

    /** Someone has signed in with the browser that asks: it is known from now on, by the new secret given back. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String retenir(String compte) {
        String nouveau = Jeton.nouveau();
        if (present.secret() != null) {
            em.createNativeQuery("update comptes.appareil set empreinte = :nouvelle where empreinte = :empreinte")
                    .setParameter("nouvelle", Jeton.empreinte(nouveau)).setParameter("empreinte", empreinte()).executeUpdate();
        }
        em.createNativeQuery("""
                insert into comptes.appareil (compte, empreinte, vu_le) values (:compte, :empreinte, :maintenant)
                on conflict (empreinte, compte) do update set vu_le = excluded.vu_le, echecs = 0, bloque_jusqua = null""")
                .setParameter("compte", compte).setParameter("empreinte", Jeton.empreinte(nouveau)).setParameter("maintenant", maintenant()).executeUpdate();
        return nouveau;
    }

    /** The browser of that secret, just known, is remembered: no code is asked there for a time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void seSouvenir(String compte, String secret, String navigateur) {
        OffsetDateTime maintenant = maintenant();
        em.createNativeQuery("""
                update comptes.appareil set navigateur = :navigateur, dispense_le = :maintenant, dispense_jusqua = :jusqua
                where compte = :compte and empreinte = :empreinte""")
                .setParameter("navigateur", navigateur).setParameter("maintenant", maintenant).setParameter("jusqua", maintenant.plus(SOUVENIR))
                .setParameter("compte", compte).setParameter("empreinte", Jeton.empreinte(secret)).executeUpdate();
    }

    /** That account knows no browser any more, save the one that asks if it did. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void oublierLesAutres(String compte) {
        em.createNativeQuery("delete from comptes.appareil where compte = :compte and empreinte <> :empreinte").setParameter("compte", compte)
                .setParameter("empreinte", present.secret() == null ? new byte[0] : empreinte()).executeUpdate();
    }

    /** None of those that account knows waits any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void remettreAZero(String compte) {
        em.createNativeQuery("update comptes.appareil set echecs = 0, bloque_jusqua = null where compte = :compte").setParameter("compte", compte)
                .executeUpdate();
    }

    private byte[] empreinte() {
        return Jeton.empreinte(present.secret());
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
