package fr.passerelle.socle.pieces;

import fr.passerelle.socle.commun.Coupe;
import fr.passerelle.socle.commun.Empreinte;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.Lignes;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.reglages.Reglages;
import fr.passerelle.socle.journal.Provenance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;

/**
 * Keeps attachments. For services only: the room that files a piece checks the rights, hence none here. A file is
 * written beside, then moved under its digest: a piece is there whole or not at all.
 */
@ApplicationScoped
public class Pieces {

    private static final Logger TRACES = System.getLogger(Pieces.class.getName());

    public static final int TAILLE_MAXIMALE = 10 * 1024 * 1024;
    private static final int NOM_AU_PLUS = 200;

    @Inject
    private EntityManager em;
    @Inject
    private Provenance provenance;
    @Inject
    private Clock horloge;
    @Inject
    private Reglages reglages;

    /** Checks and keeps a file. */
    @Transactional
    public PieceDeposee deposer(String nomRecu, InputStream flux) {
        String nom = nomSansChemin(nomRecu);
        byte[] contenu = lire(flux, nom);
        TypePiece type = TypePiece.reconnaitre(contenu, nom).orElseThrow(() -> refus(nom));
        String empreinte = Empreinte.enTexte(contenu);
        attendreSonTour(empreinte);
        ranger(contenu, empreinte);
        Long id = ((Number) em.createNativeQuery("""
                insert into pieces.piece (nom, type, taille, empreinte, deposee_le, deposee_par)
                values (:nom, :type, :taille, :empreinte, :le, :par) returning id""")
                .setParameter("nom", nom)
                .setParameter("type", type.mime())
                .setParameter("taille", contenu.length)
                .setParameter("empreinte", empreinte)
                .setParameter("le", horloge.instant().atOffset(ZoneOffset.UTC))
                .setParameter("par", provenance.auteur())
                .getSingleResult()).longValue();
        return new PieceDeposee(id, nom, type.mime(), contenu.length, empreinte);
    }

    /** Whether each of those pieces was deposited by that person: nobody files another one's piece by guessing its number. */
    public boolean sontDe(String identifiant, Collection<Long> ids) {
        return ids.isEmpty() || ((Number) em.createNativeQuery(
                        "select count(*) from pieces.piece where id in :ids and deposee_par = :par")
                .setParameter("ids", List.copyOf(ids))
                .setParameter("par", identifiant)
                .getSingleResult()).intValue() == ids.stream().distinct().count();
    }

    /** What is known of a piece. */
    public PieceDeposee piece(long id) {
        List<?> lignes = Lignes.de(em.createNativeQuery("select id, nom, type, taille, empreinte from pieces.piece where id = :id")
                .setParameter("id", id));
        if (lignes.isEmpty()) {
            throw new Introuvable("pièce " + id);
        }
        Object[] l = (Object[]) lignes.get(0);
        return new PieceDeposee(((Number) l[0]).longValue(), (String) l[1], (String) l[2], ((Number) l[3]).longValue(), (String) l[4]);
    }

    /** The content of a piece; the caller closes it. */
    public InputStream ouvrir(long id) {
        try {
            return Files.newInputStream(chemin(piece(id).empreinte()));
        } catch (IOException e) {
            throw new UncheckedIOException("pièce " + id + " absente du disque", e);
        }
    }

    /** Removes from the disk a content that no piece has any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    void oublierSiPlusRienNeLaPorte(String empreinte) {
        attendreSonTour(empreinte);
        if (Lignes.de(em.createNativeQuery("select 1 from pieces.piece where empreinte = :empreinte limit 1")
                .setParameter("empreinte", empreinte)).isEmpty()) {
            try {
                Files.deleteIfExists(chemin(empreinte));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Nobody deposits a content while its last piece is being removed: the file would leave under the new piece. */
    private void attendreSonTour(String empreinte) {
        em.createNativeQuery("select 1 from pg_advisory_xact_lock(30, hashtext(:empreinte))").setParameter("empreinte", empreinte)
                .getSingleResult();
    }

    private static byte[] lire(InputStream flux, String nom) {
        try {
            byte[] contenu = flux.readNBytes(TAILLE_MAXIMALE + 1);
            if (contenu.length == 0 || contenu.length > TAILLE_MAXIMALE) {
                throw refus(nom);
            }
            return contenu;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RegleRefusee refus(String nom) {
        return new RegleRefusee("PIECE", "pieces", (nom.isEmpty() ? "" : nom + "\u202f: ")
                + "Format ou taille non accepté (PDF, JPEG, PNG, ODT, DOCX ou EML, 10\u00a0Mo au plus).");
    }

    /** The name alone, without a path, nor the invisible signs that make one ending look like another. */
    static String nomSansChemin(String nom) {
        String propre = TextePropre.ligne(nom);
        propre = TextePropre.de(propre.substring(Math.max(propre.lastIndexOf('/'), propre.lastIndexOf('\\')) + 1));
        return Coupe.fin(propre, NOM_AU_PLUS);
    }

    private void ranger(byte[] contenu, String empreinte) {
        Path cible = chemin(empreinte);
        if (Files.exists(cible)) {
            return;
        }
        try {
            Files.createDirectories(cible.getParent());
            Path provisoire = Files.createTempFile(cible.getParent(), "depot", ".tmp");
            try {
                Files.write(provisoire, contenu);
                Files.move(provisoire, cible, StandardCopyOption.ATOMIC_MOVE);
            } finally {
                Files.deleteIfExists(provisoire);
            }
        } catch (IOException disquePlein) {
            TRACES.log(Level.ERROR, "Une pièce n’a pas pu être rangée", disquePlein);
            throw new RegleRefusee("PIECE", "pieces", "Le document n’a pas pu être rangé\u202f: le serveur n’a plus de place pour les"
                    + " pièces jointes. Prévenez l’administrateur\u202f; sans document, ou dès que la place sera faite, l’acte reste possible.");
        }
    }

    private Path chemin(String empreinte) {
        return Path.of(reglages.texte(ReglagesPieces.DOSSIER), empreinte.substring(0, 2), empreinte);
    }
}
