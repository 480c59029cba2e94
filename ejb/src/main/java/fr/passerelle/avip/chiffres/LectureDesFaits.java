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
import fr.passerelle.avip.nomenclature.TrancheDAge;
import fr.passerelle.avip.nomenclature.TypePrescripteur;
import fr.passerelle.socle.commun.Horloge;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.hibernate.Session;

/** The facts of a year: those of its file if it was taken over, or else requests and receptions as they stand. Two queries, whatever their number. */
@Dependent
class LectureDesFaits {

    private static final String BILAN = "BILAN";
    private static final Pattern VALEUR = Pattern.compile(":(\\w+)");
    private static final int A_LA_FOIS = 5_000;

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
        List<FaitBilan> tous = faits(SqlDesChiffres.FAITS_REPRIS, Map.of("lot", lot));
        return structures == null ? tous : tous.stream().filter(f -> structures.contains(f.demande().structure())).toList();
    }

    /** Requests sent in the year, then receptions that go on from former ones. */
    private List<FaitBilan> vivants(int annee, LocalDate au, Collection<Long> structures) {
        LocalDate du = LocalDate.of(annee, 1, 1);
        Map<String, Object> valeurs = new HashMap<>(Map.of("du", du, "au", au, "debut", minuit(du), "fin", minuit(du.plusYears(1))));
        String lesquelles = structures == null ? "" : SqlDesChiffres.DE_CES_STRUCTURES;
        valeurs.put("structures", structures == null ? null : structures.toArray(Long[]::new));
        List<FaitBilan> tous = new ArrayList<>(faits(SqlDesChiffres.ENVOYEES + lesquelles, valeurs));
        tous.addAll(faits(SqlDesChiffres.ACCUEILLIES + lesquelles, valeurs));
        return tous;
    }

    private List<ParentDeclare> declares(Object lot) {
        List<Object[]> lues = Lignes.de(em.createNativeQuery(SqlDesChiffres.PARENTS_DECLARES, Object[].class).setParameter("lot", lot));
        return lues.stream().map(l -> new ParentDeclare((String) l[0], (Integer) l[1], (Boolean) l[2], (Boolean) l[3], (Boolean) l[4],
                IssueParcours.valueOf((String) l[5]))).toList();
    }

    /** Row by row from the connection: a year is tens of thousands of them, of which nothing is kept but what is counted. */
    private List<FaitBilan> faits(String sql, Map<String, Object> valeurs) {
        List<Object> dansLOrdre = new ArrayList<>();
        String ordre = VALEUR.matcher(sql).replaceAll(v -> {
            dansLOrdre.add(valeurs.get(v.group(1)));
            return "?";
        });
        return em.unwrap(Session.class).doReturningWork(connexion -> {
            try (PreparedStatement requete = connexion.prepareStatement(ordre)) {
                for (int i = 0; i < dansLOrdre.size(); i++) {
                    Object valeur = dansLOrdre.get(i);
                    requete.setObject(i + 1, valeur instanceof Long[] nombres ? connexion.createArrayOf("bigint", nombres) : valeur);
                }
                requete.setFetchSize(A_LA_FOIS);
                List<FaitBilan> lus = new ArrayList<>();
                try (ResultSet lignes = requete.executeQuery()) {
                    while (lignes.next()) {
                        lus.add(fait(lignes));
                    }
                }
                return lus;
            }
        });
    }

    private static FaitBilan fait(ResultSet l) throws SQLException {
        LocalDate envoyee = jour(l, 5);
        int pause = l.getInt(6);
        LocalDate due = jour(l, 7);
        FaitBilan.Demande demande = new FaitBilan.Demande(l.getString(1), l.getLong(2), TypePrescripteur.valueOf(l.getString(3)), SensOrientation.valueOf(l.getString(4)),
                envoyee, pause, due == null ? EcheanceDeReponse.de(envoyee, pause) : due, jour(l, 8), code(ReponseDonnee.class, l, 9), code(MotifRefus.class, l, 10));
        LocalDate entree = jour(l, 16);
        FaitBilan.Contrat contrat = entree == null ? null : new FaitBilan.Contrat(entree, jour(l, 17), l.getInt(18), l.getString(19), code(IssueParcours.class, l, 20),
                code(ModeContinuite.class, l, 21), code(IssueParcours.class, l, 22), l.getBoolean(23), code(TrancheDAge.class, l, 24));
        return new FaitBilan(demande, new FaitBilan.Parent(l.getString(11), l.getBoolean(13), l.getBoolean(14), l.getBoolean(15)), l.getString(12), contrat);
    }

    private static <E extends Enum<E>> E code(Class<E> sorte, ResultSet l, int colonne) throws SQLException {
        String lu = l.getString(colonne);
        return lu == null ? null : Enum.valueOf(sorte, lu);
    }

    private static LocalDate jour(ResultSet l, int colonne) throws SQLException {
        return l.getObject(colonne, LocalDate.class);
    }

    private static OffsetDateTime minuit(LocalDate jour) {
        return jour.atStartOfDay(Horloge.PARIS).toOffsetDateTime().withOffsetSameInstant(ZoneOffset.UTC);
    }
}
