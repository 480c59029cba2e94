package fr.passerelle.socle.journal.lecture;

import static fr.passerelle.socle.Permissions.JOURNAL_LIRE;

import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.Tranche;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.listes.Condition;
import fr.passerelle.socle.listes.Lue;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** The journal of acts and of accesses to personal data, for whoever watches over them. */
@Stateless
public class JournalService {

    @Inject
    private EntityManager em;
    @Inject
    private Annuaire annuaire;
    @Inject
    private ListeDuJournal liste;
    @Inject
    private SujetsDesignes designes;

    /** The lines that answer, the latest first. */
    @Autorise(JOURNAL_LIRE)
    public Tranche<LigneJournal> chercher(RechercheJournal recherche, int page, int taille) {
        int voulue = Math.max(1, page);
        Condition condition = ConditionsDuJournal.de(recherche, recherche.qui() == null ? List.of() : annuaire.nommes(recherche.qui()));
        Query lignes = requete(condition, ListeDuJournal.LECTURE, " order by j.id desc");
        List<Lue> trouvees = Lignes.<Tuple>de(lignes.setFirstResult((voulue - 1) * taille).setMaxResults(taille)).stream().map(Lue::new).toList();
        Tuple total = (Tuple) requete(condition, "count(*) as total", "").getSingleResult();
        return new Tranche<>(liste.lignes(trouvees), total.get("total", Long.class), voulue, taille);
    }

    private Query requete(Condition condition, String quoi, String suite) {
        Query requete = em.createNativeQuery("select " + quoi + " from journal.acte j where " + condition.sql() + suite, Tuple.class);
        condition.valeurs().forEach(requete::setParameter);
        return requete;
    }

    /** The references of the subjects that somebody means by what was typed; none when no subject is meant. */
    @Autorise(JOURNAL_LIRE)
    public List<String> designes(String saisi) {
        return designes.par(saisi).orElse(List.of());
    }

    /** Everyone who has seen one of those cases or a part of it, the latest first: who read it, who printed it, who acted on it. */
    @Autorise(JOURNAL_LIRE)
    public List<LecteurDossier> lecteurs(List<String> dossiers) {
        List<Object[]> trouves = Lignes.de(em.createNativeQuery("""
                select qui, count(*) filter (where acte in ('LECTURE', 'IMPRESSION')),
                    count(*) filter (where acte not in ('LECTURE', 'IMPRESSION')), min(le), max(le)
                from journal.acte where dossier in (:dossiers)
                group by qui order by max(le) desc""").setParameter("dossiers", dossiers));
        Map<String, String> noms = annuaire.noms(trouves.stream().map(l -> (String) l[0]).toList());
        return trouves.stream().map(l -> new LecteurDossier((String) l[0], noms.get((String) l[0]), (Long) l[1], (Long) l[2],
                (Instant) l[3], (Instant) l[4])).toList();
    }
}
