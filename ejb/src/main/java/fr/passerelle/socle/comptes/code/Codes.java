package fr.passerelle.socle.comptes.code;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.commun.AttenteDemandee;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Authentification;
import fr.passerelle.socle.comptes.faits.CodeFait;
import fr.passerelle.socle.comptes.motdepasse.EmpreinteLente;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The codes sent to those whose password was right: kept as a slow digest, good for a quarter of an hour, for five tries, once;
 * one at a time, and few in an hour. For the sign-in only, which has made sure of the password.
 */
@ApplicationScoped
public class Codes {

    static final Duration VALIDITE = Duration.ofMinutes(15);
    static final Duration ENTRE_DEUX_ENVOIS = Duration.ofMinutes(1);
    static final int ENVOIS_PAR_HEURE = 5;
    static final int ESSAIS = 5;
    private static final int POSSIBLES = 1_000_000;

    private final SecureRandom hasard = new SecureRandom();

    @Inject
    private EntityManager em;
    @Inject
    private Authentification authentification;
    @Inject
    private Courriels courriels;
    @Inject
    private Event<CodeFait> faits;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /**
     * The last code sent to someone.
     *
     * @param servi whether it let in
     * @param vaut whether it still would
     */
    private record Envoye(Long numero, Instant le, boolean servi, boolean vaut) {
    }

    /**
     * Sends a code to that account, which takes the place of the one before. Asked again too soon, nothing is sent: the one before
     * still holds, or whoever wasted it waits. One that let in holds nobody back: who used it reads those mails.
     *
     * @return which code is waited for, or empty when none can be: too many were sent, or there is no address to send one to
     */
    @Transactional
    public Optional<Long> envoyer(String identifiant) {
        List<?> adresses = Lignes.de(em.createNativeQuery("""
                select courriel from comptes.compte where identifiant = :compte and courriel is not null for update""", String.class)
                .setParameter("compte", identifiant));
        if (adresses.isEmpty()) {
            return Optional.empty();
        }
        Optional<Envoye> dernier = dernier(identifiant);
        Optional<Long> enVigueur = dernier.filter(Envoye::vaut).map(Envoye::numero);
        if (dernier.filter(d -> !d.servi() && d.le().isAfter(horloge.instant().minus(ENTRE_DEUX_ENVOIS))).isPresent()) {
            return Optional.of(enVigueur.orElseThrow(() -> new AttenteDemandee("R-USAG-57", "Le dernier code envoyé ne vaut plus."
                    + " Attendez une minute avant d’en demander un autre.", ENTRE_DEUX_ENVOIS)));
        }
        Number recents = (Number) em.createNativeQuery("select count(*) from comptes.code where compte = :compte and le > :depuis")
                .setParameter("compte", identifiant).setParameter("depuis", maintenant().minusHours(1)).getSingleResult();
        return recents.intValue() >= ENVOIS_PAR_HEURE ? enVigueur : Optional.of(nouveau(identifiant, (String) adresses.get(0)));
    }

    /**
     * Whether that code is the one sent under that number; a wrong one counts, and slows the account like a wrong password. The
     * account is held before the code, here as where codes are sent: two at once never wait for each other.
     */
    @Transactional
    public Optional<Appelant> verifier(long numero, String saisi, String reseau) {
        List<String> attendu = Lignes.de(em.createNativeQuery("select compte from comptes.code where id = :numero", String.class)
                .setParameter("numero", numero));
        if (attendu.isEmpty() || authentification.attend(attendu.get(0), reseau)) {
            return Optional.empty();
        }
        List<Object[]> trouve = Lignes.de(em.createNativeQuery("""
                select compte, empreinte from comptes.code
                where id = :numero and utilise_le is null and essais < :essais and expire_le > :maintenant for update""", Object[].class)
                .setParameter("numero", numero).setParameter("essais", ESSAIS).setParameter("maintenant", maintenant()));
        if (trouve.isEmpty()) {
            return Optional.empty();
        }
        String chiffres = TextePropre.compact(saisi);
        boolean juste = chiffres.matches("[0-9]{6}") && EmpreinteLente.correspond(chiffres, (String) trouve.get(0)[1]);
        em.createNativeQuery("""
                update comptes.code set essais = essais + case when :juste then 0 else 1 end,
                    utilise_le = case when :juste then cast(:maintenant as timestamptz) end
                where id = :numero""")
                .setParameter("juste", juste).setParameter("maintenant", maintenant()).setParameter("numero", numero).executeUpdate();
        return authentification.confirmer((String) trouve.get(0)[0], juste, reseau);
    }

    private Optional<Envoye> dernier(String identifiant) {
        List<Object[]> trouves = Lignes.de(em.createNativeQuery("""
                select id, le, utilise_le is not null, utilise_le is null and essais < :essais and expire_le > :maintenant
                from comptes.code where compte = :compte order by id desc limit 1""", Object[].class)
                .setParameter("compte", identifiant).setParameter("essais", ESSAIS).setParameter("maintenant", maintenant()));
        return trouves.stream().map(c -> new Envoye((Long) c[0], (Instant) c[1], (Boolean) c[2], (Boolean) c[3])).findFirst();
    }

    private Long nouveau(String identifiant, String courriel) {
        em.createNativeQuery("update comptes.code set expire_le = :maintenant where compte = :compte and expire_le > :maintenant")
                .setParameter("maintenant", maintenant()).setParameter("compte", identifiant).executeUpdate();
        String chiffres = "%06d".formatted(hasard.nextInt(POSSIBLES));
        Long numero = (Long) em.createNativeQuery("""
                insert into comptes.code (compte, le, empreinte, expire_le) values (:compte, :maintenant, :empreinte, :expire) returning id""",
                Long.class)
                .setParameter("compte", identifiant).setParameter("maintenant", maintenant())
                .setParameter("empreinte", EmpreinteLente.de(chiffres)).setParameter("expire", maintenant().plus(VALIDITE))
                .getSingleResult();
        courriels.deposer(TextesDuSocle.CODE_DE_CONNEXION, courriel,
                Map.of("code", chiffres, "minutes", Long.toString(VALIDITE.toMinutes())), "compte", identifiant,
                maintenant().plus(VALIDITE).toInstant());
        journal.noterPour("anonyme", ActeJournal.ADMINISTRATION, "compte", identifiant, "Code de connexion envoyé", null);
        faits.fire(new CodeFait(identifiant, chiffres));
        return numero;
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
