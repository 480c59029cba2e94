package fr.passerelle.partenaires.registre;

import static fr.passerelle.partenaires.Permissions.PARTENAIRE_GERER;
import static fr.passerelle.partenaires.Permissions.PARTENAIRE_LIRE;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.TextePropre;
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
import java.time.Clock;
import java.time.ZoneOffset;

/** What is written about a partner and filed with it. */
@Stateless
public class SuiviPartenaireService {

    private static final int NOTE_AU_PLUS = 4_000;

    @Inject
    private EntityManager em;
    @Inject
    private PartenaireRepository partenaires;
    @Inject
    private Histoire histoire;
    @Inject
    private Pieces pieces;
    @Inject
    private Journal journal;
    @Inject
    private Appelants appelants;
    @Inject
    private Clock horloge;

    @Autorise(PARTENAIRE_LIRE)
    public void noter(long partenaire, String texte) {
        Partenaire p = partenaires.tenir(partenaire);
        String propre = TextePropre.de(texte);
        exiger(!propre.isEmpty(), "E-OBLIGATOIRE", "note", "Écrivez la note.");
        exiger(propre.length() <= NOTE_AU_PLUS, "E-LONGUEUR", "note", NOTE_AU_PLUS + " caractères au plus.");
        em.createNativeQuery("insert into partenaires.partenaire_note (partenaire_id, le, auteur, texte) values (:partenaire, :le, :auteur, :texte)")
                .setParameter("partenaire", partenaire).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("auteur", appelants.courant().identifiant()).setParameter("texte", propre).executeUpdate();
        raconter(p, "Note ajoutée");
    }

    /** Keeps a paper and files it at once. */
    @Autorise(PARTENAIRE_GERER)
    public void joindre(long partenaire, String nom, InputStream contenu) {
        Partenaire p = partenaires.tenir(partenaire);
        PieceDeposee piece = pieces.deposer(nom, contenu);
        em.createNativeQuery("""
                insert into partenaires.partenaire_piece (partenaire_id, piece_id, ajoutee_le, ajoutee_par) values (:partenaire, :piece, :le, :auteur)""")
                .setParameter("partenaire", partenaire).setParameter("piece", piece.id()).setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("auteur", appelants.courant().identifiant()).executeUpdate();
        raconter(p, "Document joint");
    }

    /** A paper filed with that partner, and with no other. */
    @Autorise(PARTENAIRE_LIRE)
    public Document document(long partenaire, long piece) {
        if (Lignes.de(em.createNativeQuery("select id from partenaires.partenaire_piece where partenaire_id = :partenaire and piece_id = :piece")
                .setParameter("partenaire", partenaire).setParameter("piece", piece)).isEmpty()) {
            throw new Introuvable("pièce " + piece + " du partenaire " + partenaire);
        }
        journal.noter(ActeJournal.LECTURE, Partenaires.OBJET, PartenaireVu.reference(partenaire), "Document " + piece + " téléchargé", null);
        PieceDeposee connue = pieces.piece(piece);
        try (InputStream flux = pieces.ouvrir(piece)) {
            return new Document(connue.nom(), flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void raconter(Partenaire p, String fait) {
        histoire.raconter(p.id(), fait, null);
        journal.noter(ActeJournal.MODIFICATION, Partenaires.OBJET, p.reference(), fait, null);
    }

    /** A paper, whole: ten megabytes at most. */
    public record Document(String nom, byte[] contenu) {
    }
}
