package fr.passerelle.partenaires.habilitation;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** What falls due of itself. For the work of the night. */
@ApplicationScoped
public class Echeances {

    @Inject
    private EntityManager em;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /** The rights whose last day is before that one expire, or are refused if nobody gave them; all in one statement. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int echoir(LocalDate jour) {
        int echus = em.createNativeQuery("""
                update partenaires.habilitation set etat = case etat when 'ACTIVE' then 'EXPIREE' when 'DEMANDEE' then 'REFUSEE' else 'RETIREE' end,
                    suspendue_niveau = null, finie_le = :maintenant, finie_par = :auteur, fin_motif = 'Terme atteint',
                    etat_le = :maintenant, etat_par = :auteur, etat_motif = 'Terme atteint', version = version + 1
                where etat in ('DEMANDEE', 'ACTIVE', 'SUSPENDUE') and fin < :jour""")
                .setParameter("maintenant", horloge.instant().atOffset(ZoneOffset.UTC)).setParameter("auteur", Acteur.echeance().identifiant())
                .setParameter("jour", jour).executeUpdate();
        if (echus > 0) {
            journal.noter(ActeJournal.MODIFICATION, Habilitations.OBJET, null, Typographie.compte(echus, "droit") + " au terme", null);
        }
        return echus;
    }

    /** R-PART-6: delegated, and nobody has administered for so long: the Caf manages again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public int reprendreLesDelegations(int jours) {
        List<String> reprises = Lignes.de(em.createNativeQuery("""
                update partenaires.convention v set mode_gestion = 'CAF', version = version + 1
                where v.etat = 'ACTIVE' and v.mode_gestion = 'DELEGUEE'
                    and not exists (select 1 from partenaires.administrateur a where a.partenaire_id = v.partenaire_id and a.jusqu_a is null)
                    and greatest((select max(a.jusqu_a) from partenaires.administrateur a where a.partenaire_id = v.partenaire_id),
                        cast(v.effet_le as timestamptz), v.creee_le) < :limite
                returning v.reference""", String.class)
                .setParameter("limite", horloge.instant().atOffset(ZoneOffset.UTC).minusDays(jours)));
        reprises.forEach(reference -> journal.noter(ActeJournal.MODIFICATION, "convention", reference, "Gestion par la Caf",
                "Aucun administrateur depuis " + jours + " jours"));
        return reprises.size();
    }
}
