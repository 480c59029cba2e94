package fr.passerelle.mediation.reprise;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Annuaire;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/** The batches that were imported, and how one is undone. */
@Dependent
class Lots {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Annuaire annuaire;

    /** The latest first. */
    List<LotReprise> liste() {
        List<Object[]> lignes = Lignes.de(em.createNativeQuery("""
                select l.id, l.annee, l.fichier, l.lignes, l.importe_le, l.importe_par,
                       not exists (select 1 from mediation.bilan_version b where b.annee = l.annee)
                from mediation.lot_reprise l order by l.importe_le desc, l.id desc"""));
        Map<String, String> noms = annuaire.noms(lignes.stream().map(l -> (String) l[5]).toList());
        return lignes.stream()
                .map(l -> new LotReprise(((Number) l[0]).longValue(), (Integer) l[1], (String) l[2], (Integer) l[3],
                        instant(l[4]), noms.get((String) l[5]), (Boolean) l[6]))
                .toList();
    }

    LotReprise lot(long id) {
        return liste().stream().filter(l -> l.id() == id).findFirst()
                .orElseThrow(() -> new Introuvable("lot de reprise " + id));
    }

    /** Takes back all that the batch brought; refused once someone worked on one of its cases. */
    void effacer(long id) {
        long touchees = ((Number) em.createNativeQuery("""
                select count(*) from mediation.saisine s where s.lot_reprise_id = :lot and (s.version > 0
                    or exists (select 1 from mediation.saisine d where d.doublon_de = s.id and d.lot_reprise_id is distinct from :lot)
                    or exists (select 1 from mediation.preconisation_saisine p where p.saisine_id = s.id))""")
                .setParameter("lot", id).getSingleResult()).longValue();
        if (touchees > 0) {
            throw new RegleRefusee("REPRISE", touchees + (touchees > 1 ? " saisines de ce lot ont servi" : " saisine de ce lot a servi")
                    + " depuis l’import (acte, doublon ou préconisation)\u202f: il ne s’annule plus.");
        }
        executer("delete from mediation.saisine where lot_reprise_id = :lot", id);
        executer("delete from mediation.indicateur_publie where lot_reprise_id = :lot", id);
        executer("delete from mediation.lot_reprise where id = :lot", id);
    }

    private void executer(String sql, long lot) {
        em.createNativeQuery(sql).setParameter("lot", lot).executeUpdate();
    }

    private static Instant instant(Object valeur) {
        return valeur instanceof OffsetDateTime date ? date.toInstant() : (Instant) valeur;
    }
}
