package fr.passerelle.mediation.dossier;

import static fr.passerelle.mediation.Permissions.QUESTION_REPONDRE;
import static fr.passerelle.mediation.Permissions.SAISINE_ENREGISTRER;
import static fr.passerelle.mediation.Permissions.SAISINE_LIRE;

import fr.passerelle.mediation.visibilite.Suppleance;
import fr.passerelle.mediation.visibilite.Visibilite;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.comptes.Appelant;
import fr.passerelle.socle.comptes.Appelants;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.socle.pieces.Pieces;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** The documents of cases: deposited before they are filed, read by who may see the case. */
@Stateless
public class DocumentService {

    @Inject
    private EntityManager em;
    @Inject
    private Appelants appelants;
    @Inject
    private Suppleance suppleance;
    @Inject
    private Pieces pieces;
    @Inject
    private Journal journal;

    /** Keeps a file that is to be filed in a case; refuses what is not of an accepted type or size. */
    @Autorise({SAISINE_ENREGISTRER, QUESTION_REPONDRE})
    public PieceDeposee deposer(String nom, InputStream contenu) {
        return pieces.deposer(nom, contenu);
    }

    /** What is known of a piece that the caller deposited himself and has not filed yet. */
    @Autorise({SAISINE_ENREGISTRER, QUESTION_REPONDRE})
    public PieceDeposee deposee(long piece) {
        if (!pieces.sontDe(appelants.courant().identifiant(), List.of(piece))) {
            throw new Introuvable("pièce " + piece);
        }
        return pieces.piece(piece);
    }

    /** A document filed in a case the reader may see. */
    @Autorise(SAISINE_LIRE)
    public Document document(String reference, long piece) {
        Appelant moi = appelants.courant();
        boolean classee = !Lignes.de(em.createNativeQuery("""
                select d.id from mediation.document d join mediation.saisine s on s.id = d.saisine_id
                where s.reference = :reference and d.piece_id = :piece and d.retire_le is null and
                """ + Visibilite.condition(moi, suppleance.supplee(moi)))
                .setParameter("reference", reference)
                .setParameter("piece", piece)
                .setParameter("moi", moi.identifiant())).isEmpty();
        if (!classee) {
            throw new Introuvable("pièce " + piece + " de " + reference);
        }
        journal.noter(ActeJournal.LECTURE, "saisine", reference, "Document " + piece + " téléchargé", null);
        return lire(piece);
    }

    /** What came with one's own answer to a question, for whoever gave it. */
    @Autorise(QUESTION_REPONDRE)
    public Document deMaReponse(long question, long piece) {
        boolean mienne = !Lignes.de(em.createNativeQuery("""
                select d.id from mediation.document d join mediation.question q on q.id = d.question_id
                where q.id = :question and d.piece_id = :piece and d.retire_le is null and q.identifiant = :moi and d.ajoute_par = :moi and
                """ + Visibilite.sansLien("q.saisine_id"))
                .setParameter("question", question)
                .setParameter("piece", piece)
                .setParameter("moi", appelants.courant().identifiant())).isEmpty();
        if (!mienne) {
            throw new Introuvable("pièce " + piece + " de la question " + question);
        }
        journal.noter(ActeJournal.LECTURE, "question", String.valueOf(question), "Document " + piece + " téléchargé", null);
        return lire(piece);
    }

    private Document lire(long piece) {
        PieceDeposee connue = pieces.piece(piece);
        try (InputStream flux = pieces.ouvrir(piece)) {
            return new Document(connue.nom(), connue.type(), flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document, whole: ten megabytes at most. */
    public record Document(String nom, String type, byte[] contenu) {
    }
}
