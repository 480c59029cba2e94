package fr.passerelle.mediation.bilan;

import fr.passerelle.mediation.bilan.calcul.TrameDeMediation;
import fr.passerelle.mediation.nomenclature.EtatPreconisation;
import fr.passerelle.socle.bilans.IndicateurPublie;
import fr.passerelle.socle.commun.Lignes;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** What a bilan prints beside its figures: those that were published, the préconisations and what became of them. */
@Dependent
class PublicationsEtSuites {

    private static final String PRECONISATIONS = """
            select p.annee, p.theme, p.texte, p.niveau, p.porteur, p.echeance, p.etat,
                   (select count(*) from mediation.preconisation_saisine l where l.preconisation_id = p.id)
            from mediation.preconisation p
            where p.annee = :annee or p.annee < :annee and (p.etat not in ('MISE_EN_OEUVRE', 'REFUSEE', 'ABANDONNEE')
                or exists (select 1 from mediation.preconisation_etape e
                           where e.preconisation_id = p.id and e.le >= make_date(:annee, 1, 1)))
            order by p.annee desc, p.id""";

    private static final String PUBLIES = """
            select annee, code, valeur, precision, source, national from mediation.indicateur_publie
            where national and annee <= :annee or not national and annee = :annee - 1 order by annee""";

    @Inject
    private EntityManager em;
    @Inject
    private Clock horloge;

    List<LignePreconisation> preconisations(int annee) {
        LocalDate aujourdhui = LocalDate.now(horloge);
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(PRECONISATIONS).setParameter("annee", annee));
        return lignes.stream().map(l -> {
            EtatPreconisation etat = EtatPreconisation.valueOf((String) l[6]);
            LocalDate echeance = jour(l[5]);
            boolean enRetard = echeance != null && echeance.isBefore(aujourdhui) && !etat.estFinal();
            return new LignePreconisation((Integer) l[0], (String) l[1], (String) l[2], (String) l[3], (String) l[4],
                    echeance, etat, ((Number) l[7]).longValue(), enRetard);
        }).toList();
    }

    static LocalDate jour(Object valeur) {
        return valeur instanceof Date date ? date.toLocalDate() : (LocalDate) valeur;
    }

    List<IndicateurPublie> publies(int annee) {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery(PUBLIES).setParameter("annee", annee));
        List<IndicateurPublie> publies = lignes.stream()
                .map(l -> new IndicateurPublie((Integer) l[0], (String) l[1], sansZeros((BigDecimal) l[2], (Integer) l[3]),
                        (Integer) l[3], (String) l[4], (Boolean) l[5]))
                .toList();
        return Stream.concat(publies.stream(), TrameDeMediation.deduits(publies)).toList();
    }

    private static BigDecimal sansZeros(BigDecimal valeur, int precision) {
        return valeur.setScale(Math.max(precision, valeur.stripTrailingZeros().scale()));
    }
}
