package fr.passerelle.web.partenaires.messages;

import fr.passerelle.partenaires.messages.MessagesService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The files sent with a message: each is kept as soon as it is accepted, so that a message put right does not ask for it again. */
@Dependent
public class JointesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MessagesService service;
    private transient List<Part> fichiers = List.of();
    private final ArrayList<Deposee> deposees = new ArrayList<>();

    /** A file already kept. */
    public record Deposee(long id, String nom, long taille) implements Serializable {
    }

    /** Keeps the files just sent; {@code false} when one was refused, which the page then says. */
    boolean deposer() {
        boolean toutes = true;
        for (Part fichier : fichiers) {
            if (fichier != null && !TextePropre.estVide(fichier.getSubmittedFileName())) {
                toutes &= deposer(fichier);
            }
        }
        fichiers = List.of();
        return toutes;
    }

    private boolean deposer(Part fichier) {
        try (InputStream contenu = fichier.getInputStream()) {
            PieceDeposee piece = service.deposer(fichier.getSubmittedFileName(), contenu);
            deposees.add(new Deposee(piece.id(), piece.nom(), piece.taille()));
            return true;
        } catch (RegleRefusee refus) {
            Messages.refuser(refus);
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void retirer(long id) {
        deposees.removeIf(piece -> piece.id() == id);
    }

    List<Long> numeros() {
        return deposees.stream().map(Deposee::id).toList();
    }

    public List<Deposee> getDeposees() {
        return deposees;
    }

    public List<Part> getFichiers() {
        return fichiers;
    }

    public void setFichiers(List<Part> fichiers) {
        this.fichiers = fichiers == null ? List.of() : fichiers;
    }
}
