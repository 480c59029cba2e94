package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.EQUITE_DECIDER;

import fr.passerelle.mediation.saisine.Echanges;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.Journal;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The proposals the direction decides on (R-MED-19); it sees their text, never the case (rights matrix), and none of a case one is linked to. */
@Stateless
public class EquiteService {

    private static final String PROPOSITIONS = """
            select p.id, p.version, p.texte, p.montant, p.proposee_le, p.proposee_par, p.acceptee, p.motif_decision, p.decidee_le,
                p.sans_objet_le
            from mediation.proposition_equite p where
            """ + Visibilite.sansLien("p.saisine_id") + " and ";

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Echanges echanges;
    @Inject
    private Journal journal;

    /** A proposal as the direction sees it: no reference, no data of the file; not even its text once nothing is to be decided any more. */
    public record Proposition(long id, int version, String texte, BigDecimal montant, Instant proposeeLe,
            String proposeePar, Boolean acceptee, String motifDecision, Instant decideeLe, Instant sansObjetLe) {

        public boolean indecise() {
            return acceptee == null && sansObjetLe == null;
        }
    }

    /** Those to decide, and the latest decided. */
    public record Lues(List<Proposition> aDecider, List<Proposition> decidees) {
    }

    /** What waits for a decision: by whom, since when, how much; not its text. */
    @Autorise(EQUITE_DECIDER)
    public List<Proposition> aDecider() {
        return indecises().stream().map(p -> new Proposition(p.id(), p.version(), null, p.montant(), p.proposeeLe(), p.proposeePar(),
                null, null, null, null)).toList();
    }

    /** All of them with their texts: one view, one line in the journal. */
    @Autorise(EQUITE_DECIDER)
    public Lues toutes() {
        Lues lues = new Lues(indecises(), lire("p.acceptee is not null order by p.decidee_le desc limit 100", Map.of()));
        journal.noterLectures("proposition", Stream.concat(lues.aDecider().stream(), lues.decidees().stream()).map(Proposition::id).toList());
        return lues;
    }

    private List<Proposition> indecises() {
        return lire("p.acceptee is null and p.sans_objet_le is null order by p.proposee_le", Map.of());
    }

    @Autorise(EQUITE_DECIDER)
    public Proposition proposition(long id) {
        Proposition proposition = lire("p.id = :id", Map.of("id", id)).stream().findFirst()
                .orElseThrow(() -> new Introuvable("proposition " + id));
        journal.noterLecture("proposition", String.valueOf(id), saisineDe(id));
        return proposition;
    }

    /** Accepts, or refuses with a reason; the mediator's case goes on. */
    @Autorise(EQUITE_DECIDER)
    public void decider(long id, int version, boolean acceptee, String motif) {
        echanges.deciderEquite(id, version, acceptee, motif);
    }

    /** For the journal alone: whoever decides does not open the case. */
    private String saisineDe(long proposition) {
        return (String) em.createNativeQuery("""
                select s.reference from mediation.proposition_equite p join mediation.saisine s on s.id = p.saisine_id
                where p.id = :id""").setParameter("id", proposition).getSingleResult();
    }

    private List<Proposition> lire(String suite, Map<String, Object> parametres) {
        var requete = em.createNativeQuery(PROPOSITIONS + suite, Tuple.class).setParameter("moi", appelants.courant().identifiant());
        parametres.forEach(requete::setParameter);
        List<Tuple> lignes = Lignes.de(requete);
        Map<String, String> noms = annuaire.noms(lignes.stream().map(l -> l.get("proposee_par", String.class)).toList());
        return lignes.stream().map(l -> new Proposition(l.get("id", Long.class), l.get("version", Integer.class),
                l.get("sans_objet_le", Instant.class) == null ? l.get("texte", String.class) : null, l.get("montant", BigDecimal.class), l.get("proposee_le", Instant.class),
                noms.get(l.get("proposee_par", String.class)), l.get("acceptee", Boolean.class),
                l.get("motif_decision", String.class), l.get("decidee_le", Instant.class),
                l.get("sans_objet_le", Instant.class))).toList();
    }
}
