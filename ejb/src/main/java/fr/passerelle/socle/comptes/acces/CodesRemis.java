package fr.passerelle.socle.comptes.acces;

import fr.passerelle.socle.TextesDuSocle;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Allure;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.comptes.MotsDePasse;
import fr.passerelle.socle.comptes.frein.Freins;
import fr.passerelle.socle.comptes.motdepasse.EmpreinteLente;
import fr.passerelle.socle.courriels.Courriels;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The codes printed once, by which the holder of an account chooses a password without any mail: kept as a slow digest, good for a week,
 * once, one at a time. For services only, which have made sure of who asks and of whose account it is.
 */
@ApplicationScoped
public class CodesRemis {

    static final Duration VALIDITE = Duration.ofDays(7);
    private static final Allure ESSAIS = new Allure(10, Duration.ofHours(1));
    /** Neither O nor 0, neither I nor 1: read aloud or copied by hand, nothing is taken for something else. */
    private static final String SIGNES = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int GROUPES = 3;
    private static final int PAR_GROUPE = 4;

    private final SecureRandom hasard = new SecureRandom();

    @Inject
    private EntityManager em;
    @Inject
    private MotsDePasse motsDePasse;
    @Inject
    private Freins freins;
    @Inject
    private Courriels courriels;
    @Inject
    private Journal journal;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** What a right code opens. */
    record Juste(long numero, String compte, Population population) {
    }

    /** Makes one for that account; those before serve no more, and its holder is told by mail when there is an address. */
    @Transactional(Transactional.TxType.MANDATORY)
    public CodeRemis remettre(String identifiant, String par) {
        Object[] compte = Lignes.<Object[]>de(em.createNativeQuery("""
                select identifiant, trim(prenom || ' ' || nom), service, courriel, adresse_d_avant from comptes.compte
                where identifiant = :compte and etat = 'ACTIF' for no key update""", Object[].class).setParameter("compte", identifiant))
                .stream().findFirst().orElseThrow(() -> new Introuvable("compte"));
        Instant expire = horloge.instant().plus(VALIDITE);
        String code = tirer();
        em.createNativeQuery("update comptes.code_remis set expire_le = :maintenant where compte = :compte and expire_le > :maintenant")
                .setParameter("maintenant", maintenant()).setParameter("compte", identifiant).executeUpdate();
        em.createNativeQuery("""
                insert into comptes.code_remis (compte, le, par, empreinte, expire_le) values (:compte, :maintenant, :par, :empreinte, :expire)""")
                .setParameter("compte", identifiant).setParameter("maintenant", maintenant()).setParameter("par", par)
                .setParameter("empreinte", EmpreinteLente.de(code)).setParameter("expire", expire.atOffset(ZoneOffset.UTC)).executeUpdate();
        journal.noter(ActeJournal.ADMINISTRATION, "compte", identifiant, "Code à usage unique imprimé, valable jusqu’au " + Typographie.instant(expire), null);
        Stream.of(compte[3], compte[4]).distinct().map(String.class::cast).forEach(adresse -> courriels.deposer(TextesDuSocle.CODE_REMIS, adresse,
                Map.of("jusqua", Typographie.instant(expire)), "compte", identifiant));
        return new CodeRemis((String) compte[0], (String) compte[1], (String) compte[2], enGroupes(code), expire);
    }

    /** What became of the last one. */
    public Optional<DernierCode> dernier(String identifiant) {
        return Lignes.<Object[]>de(em.createNativeQuery("""
                select r.le, coalesce(trim(c.prenom || ' ' || c.nom), r.par), r.expire_le, r.utilise_le from comptes.code_remis r
                left join comptes.compte c on c.identifiant = r.par
                where r.compte = :compte order by r.id desc limit 1""", Object[].class).setParameter("compte", identifiant))
                .stream().findFirst().map(l -> new DernierCode((Instant) l[0], (String) l[1], (Instant) l[2], (Instant) l[3]));
    }

    /** Whether that code is that account's: a wrong one counts. The answer and its time are the same when there is no account at all. */
    @Transactional
    Optional<Juste> essayer(String identifiant, String saisi) {
        String cle = "code remis " + provenance.reseau();
        freins.exiger(cle, ESSAIS, "R-USAG-57", "Beaucoup de codes faux viennent de votre réseau.");
        List<Object[]> trouve = Lignes.de(em.createNativeQuery("""
                select r.id, r.compte, c.population, r.empreinte from comptes.code_remis r join comptes.compte c on c.identifiant = r.compte
                where r.compte = :compte and c.etat = 'ACTIF' and r.utilise_le is null and r.expire_le > :maintenant
                order by r.id desc limit 1""", Object[].class)
                .setParameter("compte", TextePropre.code(identifiant).toLowerCase(Locale.ROOT)).setParameter("maintenant", maintenant()));
        String code = compact(saisi);
        boolean juste = EmpreinteLente.correspond(code, trouve.isEmpty() ? Personne.EMPREINTE : (String) trouve.get(0)[3]) && !trouve.isEmpty();
        if (juste) {
            return Optional.of(new Juste((Long) trouve.get(0)[0], (String) trouve.get(0)[1], Population.valueOf((String) trouve.get(0)[2])));
        }
        freins.compter(cle, ESSAIS);
        journal.noterPour("anonyme", ActeJournal.ECHEC_CONNEXION, "compte", trouve.isEmpty() ? "inconnu" : (String) trouve.get(0)[1], "Code imprimé", null);
        return Optional.empty();
    }

    /** The password is chosen, the code has served: once, whoever comes at the same moment. */
    @Transactional
    boolean choisir(Juste juste, String nouveau) {
        int pris = em.createNativeQuery("update comptes.code_remis set utilise_le = :maintenant where id = :id and utilise_le is null and expire_le > :maintenant")
                .setParameter("maintenant", maintenant()).setParameter("id", juste.numero()).executeUpdate();
        if (pris == 1) {
            motsDePasse.changer(juste.compte(), nouveau, "Mot de passe choisi avec un code imprimé");
        }
        return pris == 1;
    }

    private String tirer() {
        return IntStream.range(0, GROUPES * PAR_GROUPE).mapToObj(i -> String.valueOf(SIGNES.charAt(hasard.nextInt(SIGNES.length()))))
                .collect(Collectors.joining());
    }

    private static String enGroupes(String code) {
        return IntStream.range(0, GROUPES).mapToObj(i -> code.substring(i * PAR_GROUPE, (i + 1) * PAR_GROUPE)).collect(Collectors.joining("-"));
    }

    /** As it was drawn, however it was copied: in small letters, with spaces or without dashes. */
    static String compact(String saisi) {
        String lettres = TextePropre.de(saisi).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "");
        return lettres.substring(0, Math.min(lettres.length(), 2 * GROUPES * PAR_GROUPE));
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }

    /** Checked when there is no code: its absence takes as long as a wrong one. */
    private static final class Personne {
        private static final String EMPREINTE = EmpreinteLente.de("AUCUN-CODE");
    }
}
