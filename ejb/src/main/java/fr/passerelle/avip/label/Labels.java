package fr.passerelle.avip.label;

import fr.passerelle.avip.engagement.Situation;
import fr.passerelle.avip.engagement.Situations;
import fr.passerelle.avip.nomenclature.OrigineLabel;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The labels, for the other rooms; checks no right. */
@ApplicationScoped
public class Labels {

    private static final String LECTURE = """
            select l.id, l.structure_id, l.statut, l.origine, l.debut, l.fin, coalesce(p.places, l.places_engagees), l.historique
            from avip.label l left join avip.label_periode p on p.label_id = l.id and cast(:jour as date) between p.du and p.au
            """;
    /** A structure whose label receives, and where somebody answers (R-AVIP-8). */
    private static final String RECOIVENT = """
            select l.structure_id from avip.label l where l.statut in ('ACTIF', 'A_RENOUVELER') and cast(:jour as date) between l.debut and l.fin
                and exists (select 1 from avip.referent r where r.structure_id = l.structure_id and r.depuis <= :jour and (r.jusqu_a is null or r.jusqu_a >= :jour))""";

    @Inject
    private EntityManager em;
    @Inject
    private Situations situations;
    @Inject
    private Dossiers dossiers;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** The label a structure held, or holds, that day; with the places engaged that day. */
    public Optional<LabelVu> enVigueur(long structure, LocalDate jour) {
        return lire(LECTURE + """
                 where l.structure_id = :structure and :jour between l.debut and l.fin
                    and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'RENONCE', 'EXPIRE')""", jour, structure).stream().findFirst();
    }

    /** The last one, whatever became of it. */
    public Optional<LabelVu> dernier(long structure) {
        return lire(LECTURE + " where l.structure_id = :structure order by l.id desc limit 1", LocalDate.now(horloge), structure).stream().findFirst();
    }

    /** Whether requests may be sent there now: label active or to renew, and somebody to answer. */
    public boolean recoit(long structure) {
        return !Lignes.de(em.createNativeQuery(RECOIVENT + " and l.structure_id = :structure").setParameter("jour", LocalDate.now(horloge))
                .setParameter("structure", structure)).isEmpty();
    }

    /** All the structures where requests may be sent now. */
    public List<Long> recevant() {
        return Lignes.<Long>de(em.createNativeQuery(RECOIVENT + " order by l.structure_id", Long.class).setParameter("jour", LocalDate.now(horloge)));
    }

    /** What is known of a past year by its total alone. */
    public Optional<LabelsDeclares> declares(int annee) {
        return Lignes.<Object[]>de(em.createNativeQuery("select annee, structures, places from avip.annee_declaree where annee = :annee")
                .setParameter("annee", annee)).stream().findFirst()
                .map(l -> new LabelsDeclares(((Number) l[0]).intValue(), ((Number) l[1]).intValue(), ((Number) l[2]).intValue()));
    }

    /** The structure filed its yearly report: kept with the label it held that year; without one, nothing is (R-AVIP-51). */
    @Transactional(TxType.MANDATORY)
    public void deposerBilan(long structure, int annee) {
        em.createNativeQuery("""
                insert into avip.label_bilan (label_id, annee, depose_le, depose_par)
                select l.id, :annee, :le, :par from avip.label l where l.structure_id = :structure and l.debut <= make_date(:annee, 12, 31) and l.fin >= make_date(:annee, 1, 1)
                    and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU', 'RETIRE', 'RENONCE', 'EXPIRE')
                on conflict do nothing""").setParameter("structure", structure).setParameter("annee", annee)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", provenance.auteur()).executeUpdate();
    }

    /** Something to look at again without altering the label; told once as long as nobody has (R-AVIP-4, R-AVIP-7). */
    @Transactional(TxType.MANDATORY)
    public void aRevoir(long structure, String raison) {
        em.createNativeQuery("""
                insert into avip.label_revue (label_id, raison, ouverte_le)
                select l.id, :raison, :le from avip.label l where l.structure_id = :structure and l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU')
                on conflict do nothing""").setParameter("structure", structure).setParameter("raison", raison)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** The committee that sat that day thinks so of that candidacy, or of that renewal; direction is asked to decide. */
    @Transactional(TxType.MANDATORY)
    public void rendreAvis(long label, Avis avis, LocalDate le, String texte) {
        dossiers.rendreAvis(label, avis, le, texte);
    }

    /** How the engagement of a structure is counted that day, in its network or alone. */
    public Situation situation(long structure, LocalDate jour) {
        return situations.de(structure, jour);
    }

    private List<LabelVu> lire(String requete, LocalDate jour, long structure) {
        Query lecture = em.createNativeQuery(requete).setParameter("jour", jour).setParameter("structure", structure);
        return Lignes.<Object[]>de(lecture).stream().map(l -> new LabelVu(((Number) l[0]).longValue(), ((Number) l[1]).longValue(),
                StatutLabel.valueOf((String) l[2]), OrigineLabel.valueOf((String) l[3]), jour(l[4]), jour(l[5]),
                l[6] == null ? null : ((Number) l[6]).intValue(), (Boolean) l[7])).toList();
    }

    private static LocalDate jour(Object lu) {
        return lu == null ? null : ((Date) lu).toLocalDate();
    }
}
