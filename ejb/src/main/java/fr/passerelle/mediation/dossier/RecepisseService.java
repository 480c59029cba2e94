package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;

import fr.passerelle.mediation.nomenclature.CanalSaisine;
import fr.passerelle.mediation.nomenclature.MotifSaisine;
import fr.passerelle.mediation.nomenclature.Prestation;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;

/** What is handed over at the counter to whoever brought a request: by the one who registered it, and nobody else. */
@Stateless
public class RecepisseService {

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Journal journal;

    /**
     * @param deQui the names of those who asked
     * @param pieces how many documents came with it
     */
    public record Recepisse(String reference, LocalDate recueLe, Instant enregistreeLe, String deQui, CanalSaisine canal, MotifSaisine motif, Prestation prestation,
            int pieces) {
    }

    @Autorise(SAISINE_ENREGISTRER)
    public Recepisse recepisse(String reference) {
        Recepisse recepisse = Lignes.<Tuple>de(em.createNativeQuery("""
                select s.reference, s.date_reception, s.date_enregistrement, s.canal, s.motif, s.prestation,
                    (select string_agg(q.nom, ', ' order by q.rang) from mediation.saisissant q where q.saisine_id = s.id) as de_qui,
                    (select count(*) from mediation.document d where d.saisine_id = s.id and d.retire_le is null) as pieces
                from mediation.saisine s where s.reference = :reference and s.enregistree_par = :moi and s.anonymisee_le is null""", Tuple.class)
                .setParameter("reference", reference)
                .setParameter("moi", appelants.courant().identifiant())).stream().findFirst().map(RecepisseService::lire)
                .orElseThrow(() -> new Introuvable("saisine " + reference));
        journal.noter(ActeJournal.IMPRESSION, "saisine", reference, "Récépissé", null);
        return recepisse;
    }

    private static Recepisse lire(Tuple l) {
        return new Recepisse(l.get("reference", String.class), l.get("date_reception", java.sql.Date.class).toLocalDate(), l.get("date_enregistrement", Instant.class),
                l.get("de_qui", String.class), CanalSaisine.valueOf(l.get("canal", String.class)), MotifSaisine.valueOf(l.get("motif", String.class)),
                Prestation.valueOf(l.get("prestation", String.class)), l.get("pieces", Number.class).intValue());
    }
}
