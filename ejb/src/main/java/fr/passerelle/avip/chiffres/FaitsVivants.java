package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.calcul.EcheanceDeReponse;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TrancheDAge;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.commun.Horloge;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Requests and receptions as they stand, read at once for years that follow one another: the requests sent in them, the receptions that run
 * in them, then the few requests of other years that those came from. The facts of each year are taken from there.
 */
final class FaitsVivants {

    /** A request, its parent as it was then, the receptions it led to. */
    private record Envoi(long numero, FaitBilan.Demande demande, FaitBilan.Parent parent, List<Accueilli> accueils) {
    }

    /** A reception; what is not said again of the parent stays as the request says it. */
    private record Accueilli(long demande, String enfant, Boolean monoparental, Boolean qpv, Boolean moinsDe25Ans, FaitBilan.Contrat contrat) {

        FaitBilan fait(Envoi e) {
            FaitBilan.Parent p = e.parent();
            FaitBilan.Parent dit = new FaitBilan.Parent(p.cle(), monoparental == null ? p.monoparental() : monoparental, qpv == null ? p.qpv() : qpv,
                    moinsDe25Ans == null ? p.moinsDe25Ans() : moinsDe25Ans);
            return new FaitBilan(e.demande(), dit.equals(p) ? p : dit, enfant, contrat);
        }
    }

    private final List<Envoi> envois;

    /**
     * @param au the last day of the last year, or today
     * @param structures only those they were sent to; all when {@code null}
     */
    FaitsVivants(Curseur curseur, int premiere, int derniere, LocalDate au, Collection<Long> structures) {
        Map<String, Object> valeurs = new HashMap<>(Map.of("du", LocalDate.of(premiere, 1, 1), "au", au, "debut", minuit(premiere), "fin", minuit(derniere + 1)));
        valeurs.put("structures", structures == null ? null : structures.toArray(Long[]::new));
        envois = curseur.lire(SqlDesFaits.ENVOYEES + (structures == null ? "" : SqlDesFaits.A_CES_STRUCTURES), valeurs, FaitsVivants::envoi);
        List<Accueilli> accueils = curseur.lire(SqlDesFaits.ACCUEILLIS + (structures == null ? "" : SqlDesFaits.DE_CES_STRUCTURES), valeurs, FaitsVivants::accueilli);
        Map<Long, Envoi> parNumero = new HashMap<>(2 * envois.size());
        envois.forEach(e -> parNumero.put(e.numero(), e));
        Long[] ailleurs = accueils.stream().map(Accueilli::demande).filter(d -> !parNumero.containsKey(d)).distinct().toArray(Long[]::new);
        if (ailleurs.length > 0) {
            List<Envoi> autres = curseur.lire(SqlDesFaits.PAR_NUMERO, Map.of("numeros", ailleurs), FaitsVivants::envoi);
            autres.forEach(e -> parNumero.put(e.numero(), e));
            envois.addAll(autres);
        }
        for (Accueilli a : accueils) {
            Envoi e = parNumero.get(a.demande());
            if (e != null) {
                e.accueils().add(a);
            }
        }
    }

    /** One for each reception of that year; one for each request sent in it that led to none. */
    List<FaitBilan> de(int annee, LocalDate au) {
        LocalDate du = LocalDate.of(annee, 1, 1);
        List<FaitBilan> faits = new ArrayList<>(envois.size());
        for (Envoi e : envois) {
            boolean envoyee = e.demande().envoyeeLe().getYear() == annee;
            boolean accueillie = false;
            for (Accueilli a : e.accueils()) {
                if (!a.contrat().entree().isAfter(au) && (envoyee || a.contrat().court(du, au))) {
                    faits.add(a.fait(e));
                    accueillie = true;
                }
            }
            if (envoyee && !accueillie) {
                faits.add(new FaitBilan(e.demande(), e.parent(), null, null));
            }
        }
        return faits;
    }

    private static Envoi envoi(ResultSet l) throws SQLException {
        LocalDate envoyee = Curseur.jour(l, 6);
        int pause = l.getInt(7);
        LocalDate due = Curseur.jour(l, 8);
        return new Envoi(l.getLong(1), new FaitBilan.Demande(l.getString(2), l.getLong(3), TypePrescripteur.valueOf(l.getString(4)), SensOrientation.valueOf(l.getString(5)),
                envoyee, pause, due == null ? EcheanceDeReponse.de(envoyee, pause) : due, Curseur.jour(l, 9), Curseur.code(ReponseDonnee.class, l, 10),
                Curseur.code(MotifRefus.class, l, 11)), new FaitBilan.Parent(l.getString(12), l.getBoolean(13), l.getBoolean(14), l.getBoolean(15)), new ArrayList<>(1));
    }

    private static Accueilli accueilli(ResultSet l) throws SQLException {
        String signes = l.getString(8);
        return new Accueilli(l.getLong(1), l.getString(2), Curseur.dit(l, 3), Curseur.dit(l, 4), Curseur.dit(l, 5), new FaitBilan.Contrat(Curseur.jour(l, 6),
                Curseur.jour(l, 7), (int) signes.chars().filter(s -> s == '1').count(), signes, Curseur.code(IssueParcours.class, l, 9),
                Curseur.code(ModeContinuite.class, l, 10), Curseur.code(IssueParcours.class, l, 11), l.getBoolean(12), Curseur.code(TrancheDAge.class, l, 13)));
    }

    private static OffsetDateTime minuit(int annee) {
        return LocalDate.of(annee, 1, 1).atStartOfDay(Horloge.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
