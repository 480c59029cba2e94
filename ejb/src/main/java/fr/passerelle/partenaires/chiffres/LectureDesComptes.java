package fr.passerelle.partenaires.chiffres;

import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Axe;
import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Jour;
import fr.passerelle.partenaires.chiffres.ComptesDeLAnnee.Periode;
import fr.passerelle.socle.capacites.Population;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.confies.ComptesConfies;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what a period holds, from the rows as they stand and from the steps each right and convention went through. */
@Dependent
class LectureDesComptes {

    private static final int DORMANCE = 90;

    @Inject
    private EntityManager em;
    @Inject
    private ComptesConfies comptes;
    @Inject
    private Clock horloge;

    /** @param au the reference day J, not after today */
    ComptesDeLAnnee lire(LocalDate du, LocalDate au) {
        Bornes b = new Bornes(du, au, !au.isBefore(LocalDate.now(horloge)), minuit(du), minuit(au.plusDays(1)));
        Map<Axe, Map<String, Long>> parAxe = new EnumMap<>(Axe.class);
        parAxe.put(Axe.TYPE, repartition(SqlDesChiffres.TYPES, b));
        parAxe.put(Axe.SERVICE, repartition(SqlDesChiffres.SERVICES, b));
        parAxe.put(Axe.MOTIF_SUSPENSION, repartition(SqlDesChiffres.MOTIFS, b));
        parAxe.put(Axe.TRIMESTRE, repartition(SqlDesChiffres.TRIMESTRES, b));
        Map<Integer, Long> delais = new HashMap<>();
        repartition(SqlDesChiffres.SIGNATURES, b).forEach((jours, n) -> delais.put(Integer.valueOf(jours), n));
        return new ComptesDeLAnnee(jour(b), periode(b, delais), ChronoUnit.DAYS.between(du, au) + 1, parAxe, delais);
    }

    private record Bornes(LocalDate du, LocalDate au, boolean maintenant, OffsetDateTime debut, OffsetDateTime fin) {
    }

    private Jour jour(Bornes b) {
        Object[] c = une(SqlDesChiffres.CONVENTIONS, b);
        Object[] d = une(SqlDesChiffres.DROITS, b);
        return new Jour(n(c[0]), n(c[1]), n(c[2]), n(c[3]), n(c[4]), n(d[0]), n(d[1]), n(d[2]), n(une(SqlDesChiffres.UTILISATEURS, b)[0]), dormants(b));
    }

    /** The floor alone knows who signed in when. */
    private long dormants(Bornes b) {
        Collection<String> endormis = comptes.sansConnexionDepuis(Population.PARTENAIRE, minuit(b.au().minusDays(DORMANCE)).toInstant());
        return endormis.isEmpty() ? 0 : n(em.createNativeQuery(SqlDesChiffres.UTILISATEURS + " and compte in (:comptes)").setParameter("fin", b.fin())
                .setParameter("comptes", endormis).getSingleResult());
    }

    private Periode periode(Bornes b, Map<Integer, Long> delais) {
        Object[] c = une(SqlDesChiffres.MOUVEMENTS, b);
        Object[] d = une(SqlDesChiffres.OUVERTURES, b);
        Object[] r = une(SqlDesChiffres.RETRAITS, b);
        long suivies = delais.values().stream().mapToLong(Long::longValue).sum();
        long jours = delais.entrySet().stream().mapToLong(e -> e.getKey() * e.getValue()).sum();
        return new Periode(n(c[0]), n(c[1]), n(d[0]), n(d[1]), n(d[2]), decimal(une(SqlDesChiffres.TEMPS_ACTIF, b)[0]), n(r[0]), r[1] == null ? null : decimal(r[1]),
                jours, suivies);
    }

    private Map<String, Long> repartition(String sql, Bornes b) {
        Map<String, Long> parValeur = new HashMap<>();
        List<Object[]> lues = Lignes.de(lier(em.createNativeQuery(sql, Object[].class), sql, b));
        lues.forEach(l -> parValeur.put((String) l[0], n(l[1])));
        return parValeur;
    }

    private Object[] une(String sql, Bornes b) {
        Object lue = lier(em.createNativeQuery(sql), sql, b).getSingleResult();
        return lue instanceof Object[] lues ? lues : new Object[] {lue};
    }

    /** Binds what that query names. */
    private static Query lier(Query requete, String sql, Bornes b) {
        Map<String, Object> valeurs = Map.of("du", b.du(), "au", b.au(), "maintenant", b.maintenant(), "debut", b.debut(), "fin", b.fin());
        valeurs.forEach((nom, valeur) -> {
            if (sql.contains(":" + nom)) {
                requete.setParameter(nom, valeur);
            }
        });
        return requete;
    }

    private static OffsetDateTime minuit(LocalDate jour) {
        return jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }

    private static long n(Object nombre) {
        return ((Number) nombre).longValue();
    }

    private static BigDecimal decimal(Object nombre) {
        return nombre instanceof BigDecimal exact ? exact : new BigDecimal(nombre.toString());
    }
}
