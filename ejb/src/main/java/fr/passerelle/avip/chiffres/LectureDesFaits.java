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
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** The facts of a year: those of its file if it was taken over, or else requests and receptions as they stand. Two queries, whatever their number. */
@Dependent
class LectureDesFaits {

    private static final String BILAN = "BILAN";

    @PersistenceContext(unitName = "passerelle")
    private EntityManager em;
    @Inject
    private Clock horloge;

    /** The facts of a year, and where they were read. */
    record Lus(Origine origine, FaitsDeLAnnee faits) {
    }

    Lus lire(int annee) {
        return lire(annee, null);
    }

    /** Those of these structures only; of all when {@code null}. */
    Lus lire(int annee, Collection<Long> structures) {
        LocalDate fin = LocalDate.of(annee, 12, 31);
        LocalDate jour = LocalDate.now(horloge);
        List<Object[]> reprises = Lignes.de(em.createNativeQuery(SqlDesChiffres.REPRISE, Object[].class).setParameter("annee", annee));
        if (reprises.isEmpty()) {
            LocalDate au = fin.isAfter(jour) ? jour : fin;
            return new Lus(Origine.APPLICATION, new FaitsDeLAnnee(annee, au, vivants(annee, au, structures), List.of()));
        }
        Object lot = reprises.get(0)[0];
        return BILAN.equals(reprises.get(0)[1]) ? new Lus(Origine.DECLARE, new FaitsDeLAnnee(annee, fin, List.of(), declares(lot)))
                : new Lus(Origine.FICHIER, new FaitsDeLAnnee(annee, fin, repris(lot, structures), List.of()));
    }

    private List<FaitBilan> repris(Object lot, Collection<Long> structures) {
        List<FaitBilan> tous = faits(em.createNativeQuery(SqlDesChiffres.FAITS_REPRIS, Object[].class).setParameter("lot", lot));
        return structures == null ? tous : tous.stream().filter(f -> structures.contains(f.demande().structure())).toList();
    }

    /** Requests sent in the year, then receptions that go on from former ones. */
    private List<FaitBilan> vivants(int annee, LocalDate au, Collection<Long> structures) {
        LocalDate du = LocalDate.of(annee, 1, 1);
        List<FaitBilan> tous = new ArrayList<>(faits(vivants(SqlDesChiffres.ENVOYEES, du, au, structures)));
        tous.addAll(faits(vivants(SqlDesChiffres.ACCUEILLIES, du, au, structures).setParameter("du", du)));
        return tous;
    }

    private Query vivants(String sql, LocalDate du, LocalDate au, Collection<Long> structures) {
        Query requete = em.createNativeQuery(structures == null ? sql : sql + SqlDesChiffres.DE_CES_STRUCTURES, Object[].class).setParameter("au", au)
                .setParameter("debut", minuit(du)).setParameter("fin", minuit(du.plusYears(1)));
        return structures == null ? requete : requete.setParameter("structures", structures.isEmpty() ? Set.of(-1L) : structures);
    }

    private List<ParentDeclare> declares(Object lot) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesChiffres.PARENTS_DECLARES, Object[].class).setParameter("lot", lot));
        return lues.stream().map(l -> new ParentDeclare((String) l[0], (Integer) l[1], (Boolean) l[2], (Boolean) l[3], (Boolean) l[4],
                IssueParcours.valueOf((String) l[5]))).toList();
    }

    private static List<FaitBilan> faits(Query requete) {
        List<Object[]> lues = Lignes.de(requete);
        return lues.stream().map(LectureDesFaits::fait).toList();
    }

    private static FaitBilan fait(Object[] l) {
        LocalDate envoyee = jour(l[4]);
        int pause = (Integer) l[5];
        LocalDate echeance = l[6] == null ? EcheanceDeReponse.de(envoyee, pause) : jour(l[6]);
        FaitBilan.Demande demande = new FaitBilan.Demande((String) l[0], ((Number) l[1]).longValue(), TypePrescripteur.valueOf((String) l[2]),
                SensOrientation.valueOf((String) l[3]), envoyee, pause, echeance, jour(l[7]), code(ReponseDonnee.class, l[8]), code(MotifRefus.class, l[9]));
        FaitBilan.Contrat contrat = l[15] == null ? null : new FaitBilan.Contrat(jour(l[15]), jour(l[16]), l[17] == null ? 0 : ((Number) l[17]).intValue(), (String) l[18],
                code(IssueParcours.class, l[19]), code(ModeContinuite.class, l[20]), code(IssueParcours.class, l[21]), (Boolean) l[22]);
        return new FaitBilan(demande, new FaitBilan.Parent((String) l[10], (Boolean) l[12], (Boolean) l[13], (Boolean) l[14]), (String) l[11], contrat);
    }

    private static <E extends Enum<E>> E code(Class<E> sorte, Object lu) {
        return lu == null ? null : Enum.valueOf(sorte, (String) lu);
    }

    private static LocalDate jour(Object lu) {
        return lu instanceof Date date ? date.toLocalDate() : (LocalDate) lu;
    }

    private static OffsetDateTime minuit(LocalDate jour) {
        return jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
