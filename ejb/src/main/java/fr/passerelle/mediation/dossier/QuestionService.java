package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;

import fr.passerelle.mediation.nomenclature.Acte;
import fr.passerelle.mediation.saisine.Echanges;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.comptes.Annuaire;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The questions put to an agent, and the answers given. */
@Stateless
public class QuestionService {

    /** One's own, as long as one has no link with the case. */
    private static final String A_MOI = "q.identifiant = :moi and " + Visibilite.sansLien("q.saisine_id");

    private static final String MES_QUESTIONS = """
            select q.id, q.version, q.texte, q.posee_par, q.posee_le, q.echeance, q.reponse, q.repondue_le, q.sans_objet_le,
                (select s.numero_allocataire from mediation.saisine s where q.numero_joint and s.id = q.saisine_id) as numero
            from mediation.question q where
            """ + A_MOI;

    private static final int TEXTE_MAXIMAL = 10_000;

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Annuaire annuaire;
    @Inject
    private Echanges echanges;
    @Inject
    private Pieces pieces;
    @Inject
    private Journal journal;
    @Inject
    private Clock horloge;

    /**
     * A question as its addressee sees it: no data of the file, but its number where the mediator joined it.
     *
     * @param numero the file number, or {@code null}
     * @param texte {@code null} once no answer is needed any more
     * @param sansObjet whether no answer is needed any more; why is not told
     */
    public record Question(long id, int version, String texte, String poseePar, Instant poseeLe, LocalDate echeance,
            boolean enRetard, String reponse, Instant repondueLe, boolean sansObjet, String numero) {

        public boolean ouverte() {
            return repondueLe == null && !sansObjet;
        }
    }

    /** One's own questions: the open ones first by due date, then the latest answered; their texts are read, and journaled so. */
    @Autorise(QUESTION_REPONDRE)
    public List<Question> mesQuestions() {
        List<Tuple> lignes = Lignes.de(em.createNativeQuery(MES_QUESTIONS + """
                and q.sans_objet_le is null order by q.repondue_le is not null, case when q.repondue_le is null then q.echeance end,
                    q.repondue_le desc, q.id limit 200""", Tuple.class)
                .setParameter("moi", appelants.courant().identifiant()));
        List<Question> lues = questions(lignes);
        journal.noterLectures("question", lues.stream().map(Question::id).toList());
        return lues;
    }

    @Autorise(QUESTION_REPONDRE)
    public Question question(long id) {
        List<Tuple> lignes = Lignes.de(em.createNativeQuery(MES_QUESTIONS + " and q.id = :id", Tuple.class)
                .setParameter("moi", appelants.courant().identifiant())
                .setParameter("id", id));
        Question question = questions(lignes).stream().findFirst().orElseThrow(() -> new Introuvable("question " + id));
        journal.noterLecture("question", String.valueOf(id), saisineDe(id));
        return question;
    }

    /** For the journal alone: whoever is asked does not learn which case it is. */
    private String saisineDe(long question) {
        return (String) em.createNativeQuery("""
                select s.reference from mediation.question q join mediation.saisine s on s.id = q.saisine_id where q.id = :id""")
                .setParameter("id", question).getSingleResult();
    }

    /** T10: answers one's own question. */
    @Autorise(QUESTION_REPONDRE)
    public void repondre(long id, int version, String texte) {
        repondre(id, version, texte, List.of());
    }

    /** As above, with pieces deposited for it, which are filed in the case. */
    @Autorise(QUESTION_REPONDRE)
    public void repondre(long id, int version, String texte, List<Long> ids) {
        RegleRefusee.exiger(pieces.sontDe(appelants.courant().identifiant(), ids), "PIECE", "pieces",
                "Une pièce jointe n’est plus disponible\u202f: joignez-la de nouveau.");
        echanges.repondreAQuestion(id, version, texte, ids);
    }

    /** What was joined to one's own answer. */
    @Autorise(QUESTION_REPONDRE)
    public List<PieceDeposee> jointes(long id) {
        List<Long> jointes = Lignes.de(em.createNativeQuery("""
                select d.piece_id from mediation.document d join mediation.question q on q.id = d.question_id
                where q.id = :id and d.retire_le is null and d.ajoute_par = :moi and
                """ + A_MOI + " order by d.id", Long.class)
                .setParameter("id", id)
                .setParameter("moi", appelants.courant().identifiant()));
        return jointes.stream().map(pieces::piece).toList();
    }

    /** Keeps what is being typed in answer to one's own question. */
    @Autorise(QUESTION_REPONDRE)
    public void garderBrouillon(long id, String texte) {
        Acte.RECEVOIR_REPONSE.exiger(texte == null || texte.length() <= TEXTE_MAXIMAL, "texte",
                "La réponse compte " + TEXTE_MAXIMAL + " caractères au plus.");
        int gardes = em.createNativeQuery("""
                update mediation.question q set brouillon = :texte
                where q.id = :id and q.repondue_le is null and q.sans_objet_le is null and
                """ + A_MOI)
                .setParameter("texte", texte)
                .setParameter("id", id)
                .setParameter("moi", appelants.courant().identifiant())
                .executeUpdate();
        if (gardes == 0) {
            throw new Introuvable("question " + id);
        }
    }

    /** What was being typed in answer to one's own question, while it is open. */
    @Autorise(QUESTION_REPONDRE)
    public Optional<String> brouillon(long id) {
        List<String> brouillons = Lignes.de(em.createNativeQuery("""
                select q.brouillon from mediation.question q
                where q.id = :id and q.repondue_le is null and q.sans_objet_le is null and q.brouillon is not null and
                """ + A_MOI,
                String.class)
                .setParameter("id", id)
                .setParameter("moi", appelants.courant().identifiant()));
        return brouillons.stream().findFirst();
    }

    private List<Question> questions(List<Tuple> lignes) {
        Map<String, String> noms = annuaire.noms(lignes.stream().map(l -> l.get("posee_par", String.class)).toList());
        LocalDate aujourdhui = LocalDate.now(horloge);
        return lignes.stream().map(l -> question(l, noms, aujourdhui)).toList();
    }

    private static Question question(Tuple l, Map<String, String> noms, LocalDate aujourdhui) {
        LocalDate echeance = l.get("echeance", java.sql.Date.class).toLocalDate();
        Instant repondueLe = l.get("repondue_le", Instant.class);
        boolean sansObjet = l.get("sans_objet_le", Instant.class) != null;
        return new Question(l.get("id", Long.class), l.get("version", Integer.class), sansObjet ? null : l.get("texte", String.class),
                noms.get(l.get("posee_par", String.class)), l.get("posee_le", Instant.class), echeance,
                repondueLe == null && !sansObjet && echeance.isBefore(aujourdhui), l.get("reponse", String.class), repondueLe, sansObjet,
                sansObjet ? null : l.get("numero", String.class));
    }
}
