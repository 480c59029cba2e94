package fr.passerelle.partenaires.papiers;

import static fr.passerelle.partenaires.Permissions.CONVENTION_INSTRUIRE;
import static fr.passerelle.partenaires.Permissions.CONVENTION_SIGNER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_ENTRER;
import static fr.passerelle.partenaires.Permissions.PORTAIL_SIGNER;
import static fr.passerelle.socle.commun.RegleRefusee.exiger;

import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.comptes.Autorise;
import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.socle.pieces.Pieces;
import fr.passerelle.socle.signatures.Acceptation;
import fr.passerelle.socle.signatures.CircuitVu;
import fr.passerelle.socle.signatures.Circuits;
import fr.passerelle.socle.signatures.SignaturePapier;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Signing the papers of a convention: by the partner in the portal, by the Caf, or on paper. */
@Stateless
public class SignatureService {

    @Inject
    private LectureDesPapiers lecture;
    @Inject
    private Circuits circuits;
    @Inject
    private Pieces pieces;
    @Inject
    private Chez chez;
    @Inject
    private Journal journal;

    /** A scan, whole: ten megabytes at most. */
    public record Numerisation(String nom, byte[] contenu) {
    }

    /**
     * What the caller's own partner has to sign, or has signed.
     *
     * @param reference of one of its conventions, or empty for the one that awaits a signature
     * @return nothing when it has no convention at all
     */
    @Autorise(PORTAIL_ENTRER)
    public Optional<DossierDeSignature> aSigner(String reference) {
        List<String> miennes = chez.lesMiennes();
        if (TextePropre.estVide(reference)) {
            return miennes.stream().findFirst().map(this::lire);
        }
        if (!miennes.contains(reference)) {
            throw new Introuvable("convention " + reference);
        }
        return Optional.of(lire(reference));
    }

    private DossierDeSignature lire(String voulue) {
        DossierDeSignature dossier = lecture.dossier(voulue);
        journal.noter(ActeJournal.LECTURE, Envois.OBJET, voulue, "Papiers à signer", null);
        // what is not sent yet, and what is thought of it at the Caf, stay there
        return new DossierDeSignature(dossier.convention(), dossier.reference(), dossier.partenaire(), dossier.nomDuPartenaire(), dossier.etat(),
                dossier.courante(), dossier.anciennes(), List.of(), List.of(), dossier.ecarts());
    }

    /** The caller signs, for the side they are of. */
    @Autorise({PORTAIL_SIGNER, CONVENTION_SIGNER})
    public void signer(Acceptation acceptation) {
        exigerInchange(lue(acceptation.circuit()));
        circuits.signer(acceptation);
    }

    /** A signature given on paper is recorded, with its scan. */
    @Autorise(CONVENTION_INSTRUIRE)
    public void enregistrer(SignaturePapier papier, String nomDuFichier, InputStream contenu) {
        exiger(!TextePropre.estVide(papier.role()), "SIGNATURE", "role", "Dites qui a signé.");
        exigerInchange(lue(papier.circuit()));
        Long piece = contenu == null ? null : pieces.deposer(nomDuFichier, contenu).id();
        circuits.signer(new SignaturePapier(papier.circuit(), papier.role(), papier.empreinte(), papier.nom(), papier.jour(), piece));
    }

    /** The scan of a signature on paper. */
    @Autorise({CONVENTION_INSTRUIRE, CONVENTION_SIGNER, PORTAIL_ENTRER})
    public Numerisation numerisation(String reference, long piece) {
        chez.exigerVisible(reference);
        if (circuits.de(Envois.OBJET, reference).stream().flatMap(c -> c.signataires().stream()).noneMatch(s -> s.piece() != null && s.piece() == piece)) {
            throw new Introuvable("pièce " + piece);
        }
        journal.noter(ActeJournal.LECTURE, Envois.OBJET, reference, "Signature numérisée " + piece, null);
        PieceDeposee connue = pieces.piece(piece);
        try (InputStream flux = pieces.ouvrir(piece)) {
            return new Numerisation(connue.nom(), flux.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One of ours, that the caller may see. */
    private CircuitVu lue(long circuit) {
        CircuitVu lu = circuits.lire(circuit);
        if (!lu.objet().equals(Envois.OBJET)) {
            throw new Introuvable("circuit " + circuit);
        }
        chez.exigerVisible(lu.reference());
        return lu;
    }

    /** What was read is still what the convention says: the text does not change, but what it was drawn from may. */
    private void exigerInchange(CircuitVu circuit) {
        if (circuit.estOuvert()) {
            List<Difference> ecarts = lecture.dossier(circuit.reference()).ecarts();
            exiger(ecarts.isEmpty(), "R-PART-2", null, "Depuis l’envoi, quelque chose a changé ("
                    + ecarts.stream().map(Difference::quoi).collect(Collectors.joining(", ")) + ")\u202f: ce texte ne peut plus être signé. Une version corrigée doit être envoyée.");
        }
    }
}
