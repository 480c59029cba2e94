package fr.passerelle.avip.chiffres;

import fr.passerelle.avip.chiffres.ComplementsAvip.Origine;
import fr.passerelle.avip.chiffres.calcul.EcheanceDeReponse;
import fr.passerelle.avip.chiffres.calcul.FaitBilan;
import fr.passerelle.avip.chiffres.calcul.FaitsDeLAnnee;
import fr.passerelle.avip.chiffres.calcul.ParentDeclare;
import fr.passerelle.avip.nomenclature.IssueParcours;
import fr.passerelle.avip.nomenclature.ModeContinuite;
import fr.passerelle.avip.nomenclature.MotifRefus;
import fr.passerelle.avip.nomenclature.ReponseDonnee;
import fr.passerelle.avip.nomenclature.SensOrientation;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The facts of years: those of its file if a year was taken over, or else requests and receptions as they stand. A few queries, whatever their number. */
@Dependent
class LectureDesFaits {

    private static final String BILAN = "BILAN";

    @Inject
    private EntityManager em;
    @Inject
    private Curseur curseur;
    @Inject
    private Clock horloge;

    /** The facts of a year, and where they were read. */
    record Lus(Origine origine, FaitsDeLAnnee faits) {

        boolean estVivante() {
            return origine == Origine.APPLICATION;
        }
    }

    /** Those of these structures only. */
    Lus lire(int annee, Collection<Long> structures) {
        return lire(List.of(annee), structures).get(0);
    }

    /** Those of each of these years, which follow one another: what stands is read once for all. */
    List<Lus> lire(List<Integer> annees) {
        return lire(annees, null);
    }

    private List<Lus> lire(List<Integer> annees, Collection<Long> structures) {
        Map<Integer, Object[]> reprises = reprises(annees);
        List<Integer> vivantes = annees.stream().filter(a -> !reprises.containsKey(a)).toList();
        FaitsVivants vivants = vivantes.isEmpty() ? null : new FaitsVivants(curseur, vivantes.get(0), derniere(vivantes), au(derniere(vivantes)), structures);
        return annees.stream().map(a -> reprises.containsKey(a) ? reprise(a, reprises.get(a), structures)
                : new Lus(Origine.APPLICATION, new FaitsDeLAnnee(a, au(a), vivants.de(a, au(a)), List.of()))).toList();
    }

    private static int derniere(List<Integer> annees) {
        return annees.get(annees.size() - 1);
    }

    /** Its last day, or today while it goes on. */
    private LocalDate au(int annee) {
        LocalDate fin = LocalDate.of(annee, 12, 31);
        LocalDate jour = LocalDate.now(horloge);
        return fin.isAfter(jour) ? jour : fin;
    }

    private Map<Integer, Object[]> reprises(List<Integer> annees) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesFaits.REPRISES, Object[].class).setParameter("annees", annees));
        Map<Integer, Object[]> parAnnee = new HashMap<>();
        lues.forEach(l -> parAnnee.put(((Number) l[0]).intValue(), l));
        return parAnnee;
    }

    private Lus reprise(int annee, Object[] reprise, Collection<Long> structures) {
        LocalDate fin = LocalDate.of(annee, 12, 31);
        return BILAN.equals(reprise[2]) ? new Lus(Origine.DECLARE, new FaitsDeLAnnee(annee, fin, List.of(), declares(reprise[1])))
                : new Lus(Origine.FICHIER, new FaitsDeLAnnee(annee, fin, repris(reprise[1], structures), List.of()));
    }

    private List<FaitBilan> repris(Object lot, Collection<Long> structures) {
        List<FaitBilan> tous = curseur.lire(SqlDesFaits.REPRIS, Map.of("lot", lot), LectureDesFaits::fait);
        return structures == null ? tous : tous.stream().filter(f -> structures.contains(f.demande().structure())).toList();
    }

    private List<ParentDeclare> declares(Object lot) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesFaits.PARENTS_DECLARES, Object[].class).setParameter("lot", lot));
        return lues.stream().map(l -> new ParentDeclare((String) l[0], (Integer) l[1], (Boolean) l[2], (Boolean) l[3], (Boolean) l[4],
                IssueParcours.valueOf((String) l[5]))).toList();
    }

    private static FaitBilan fait(ResultSet l) throws SQLException {
        LocalDate envoyee = Curseur.jour(l, 5);
        int pause = l.getInt(6);
        FaitBilan.Demande demande = new FaitBilan.Demande(l.getString(1), l.getLong(2), TypePrescripteur.valueOf(l.getString(3)), SensOrientation.valueOf(l.getString(4)),
                envoyee, pause, EcheanceDeReponse.de(envoyee, pause), Curseur.jour(l, 7), Curseur.code(ReponseDonnee.class, l, 8), Curseur.code(MotifRefus.class, l, 9));
        LocalDate entree = Curseur.jour(l, 15);
        FaitBilan.Contrat contrat = entree == null ? null : new FaitBilan.Contrat(entree, Curseur.jour(l, 16), l.getInt(17), null, Curseur.code(IssueParcours.class, l, 18),
                Curseur.code(ModeContinuite.class, l, 19), Curseur.code(IssueParcours.class, l, 20), l.getBoolean(21), null);
        return new FaitBilan(demande, new FaitBilan.Parent(l.getString(10), l.getBoolean(12), l.getBoolean(13), l.getBoolean(14)), l.getString(11), contrat);
    }
}
