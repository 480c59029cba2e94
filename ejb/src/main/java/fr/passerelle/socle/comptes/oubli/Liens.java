package fr.passerelle.socle.comptes.oubli;

import fr.passerelle.socle.commun.Jeton;
import fr.passerelle.socle.commun.Organisme;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The links by which a password is chosen: one at a time for an account, each kept as its imprint only. */
@ApplicationScoped
class Liens {

    @Inject
    private EntityManager em;
    @Inject
    private Organisme organisme;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** The row of a request, before anything is known of an account. */
    @Transactional(Transactional.TxType.MANDATORY)
    long demander() {
        return (Long) em.createNativeQuery("insert into comptes.oubli (le, adresse) values (:le, :adresse) returning id", Long.class)
                .setParameter("le", maintenant()).setParameter("adresse", provenance.adresse()).getSingleResult();
    }

    /** The address of a new link to choose the password of that account; the ones before serve no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    String faire(long demande, String compte, Duration validite) {
        String jeton = Jeton.nouveau();
        em.createNativeQuery("update comptes.oubli set expire_le = :maintenant where compte = :compte and expire_le > :maintenant")
                .setParameter("maintenant", maintenant()).setParameter("compte", compte).executeUpdate();
        em.createNativeQuery("update comptes.oubli set compte = :compte, empreinte = :empreinte, expire_le = :expire where id = :id")
                .setParameter("compte", compte)
                .setParameter("empreinte", Jeton.empreinte(jeton))
                .setParameter("expire", maintenant().plus(validite))
                .setParameter("id", demande).executeUpdate();
        return adresse(jeton);
    }

    private String adresse(String jeton) {
        return organisme.adresse() + "/nouveau-mot-de-passe?lien=" + jeton;
    }

    /** The same for each of these accounts, by its name; asked by nobody of them. */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, String> faireTous(Collection<String> comptes, Duration validite) {
        Map<String, String> jetons = new LinkedHashMap<>();
        comptes.forEach(compte -> jetons.put(compte, Jeton.nouveau()));
        String[] noms = jetons.keySet().toArray(String[]::new);
        em.createNativeQuery("update comptes.oubli set expire_le = :maintenant where compte = any(:comptes) and expire_le > :maintenant")
                .setParameter("maintenant", maintenant()).setParameter("comptes", noms).executeUpdate();
        em.createNativeQuery("""
                insert into comptes.oubli (le, adresse, compte, empreinte, expire_le)
                select :maintenant, :adresse, l.compte, decode(l.empreinte, 'hex'), :expire
                from unnest(cast(:comptes as text[]), cast(:empreintes as text[])) as l(compte, empreinte)""")
                .setParameter("maintenant", maintenant()).setParameter("adresse", provenance.adresse()).setParameter("expire", maintenant().plus(validite))
                .setParameter("comptes", noms).setParameter("empreintes", jetons.values().stream()
                        .map(jeton -> HexFormat.of().formatHex(Jeton.empreinte(jeton))).toArray(String[]::new)).executeUpdate();
        jetons.replaceAll((compte, jeton) -> adresse(jeton));
        return jetons;
    }

    /** How many were asked for in the last hour, and have not served. */
    int recents(String compte) {
        return ((Number) em.createNativeQuery("""
                select count(*) from comptes.oubli where compte = :compte and le > :depuis and utilise_le is null""")
                .setParameter("compte", compte).setParameter("depuis", maintenant().minusHours(1)).getSingleResult()).intValue();
    }

    private OffsetDateTime maintenant() {
        return horloge.instant().atOffset(ZoneOffset.UTC);
    }
}
