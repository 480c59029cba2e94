package fr.passerelle.avip.label;

import static fr.passerelle.socle.commun.RegleRefusee.exiger;
import static fr.passerelle.socle.commun.RegleRefusee.exigerTexte;

import fr.passerelle.avip.structure.AgrementChange;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What is to be looked at again of a label that stands: opened by facts, closed by a conclusion, the label itself unaltered (R-AVIP-4, R-AVIP-7). */
@ApplicationScoped
class Revues {

    @Inject
    private EntityManager em;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;

    /** A capacity that is no longer the one the label was decided by; once for each figure. */
    @Transactional
    int ouvrirPourLesAgrements(LocalDate jour) {
        return em.createNativeQuery("""
                insert into avip.label_revue (label_id, raison, ouverte_le)
                select x.id, x.raison, :le from (
                    select l.id, 'Agrément passé de ' || l.agrement_retenu || ' à ' || a.places || ' places le ' || to_char(a.depuis, 'DD/MM/YYYY') as raison
                    from avip.label l cross join lateral (select a.places, a.depuis from avip.agrement a
                        where a.structure_id = l.structure_id and a.depuis <= :jour order by a.depuis desc limit 1) a
                    where l.statut in ('ACTIF', 'A_RENOUVELER', 'SUSPENDU') and a.places <> l.agrement_retenu) x
                where not exists (select 1 from avip.label_revue r where r.label_id = x.id and r.raison = x.raison)""")
                .setParameter("jour", jour).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).executeUpdate();
    }

    /** At once, when the register says so; the night finds those that begin later. */
    void revoir(@Observes AgrementChange change) {
        ouvrirPourLesAgrements(LocalDate.now(horloge));
    }

    void clore(long label, long revue, String conclusion) {
        exigerTexte(conclusion, "R-AVIP-4", "conclusion", "Écrivez ce qui a été conclu.");
        int closes = em.createNativeQuery("""
                update avip.label_revue set close_le = :le, close_par = :par, conclusion = :conclusion where id = :revue and label_id = :label and close_le is null""")
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("par", provenance.auteur())
                .setParameter("conclusion", TextePropre.de(conclusion)).setParameter("revue", revue).setParameter("label", label).executeUpdate();
        exiger(closes == 1, Label.REGLE, null, "Cette revue est déjà close.");
    }

    /** Those that wait first. */
    List<DossierDeLabel.RevueVue> de(long label) {
        return Lignes.<Tuple>de(em.createNativeQuery("""
                select id, raison, ouverte_le, close_le, conclusion from avip.label_revue where label_id = :label order by close_le desc nulls first, id desc""", Tuple.class)
                .setParameter("label", label)).stream().map(l -> new DossierDeLabel.RevueVue(((Number) l.get("id")).longValue(), l.get("raison", String.class),
                l.get("ouverte_le", Instant.class), l.get("close_le", Instant.class), l.get("conclusion", String.class))).toList();
    }
}
