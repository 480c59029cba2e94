package fr.passerelle.web.mediation.demande;

import fr.passerelle.mediation.dossier.DocumentService;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.pieces.PieceDeposee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The files sent with a form. Each is checked and deposited on its own: one that is refused is named with the reason, and
 * those already deposited stay listed while the rest of the form is put right.
 */
@Dependent
public class PiecesForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentService documents;

    private transient List<Part> fichiers = List.of();
    private List<Deposee> deposees = new ArrayList<>();
    private boolean refusee;
    private String manque = "";

    /** A file already deposited, listed under the field. */
    public record Deposee(long id, String nom, long taille) implements Serializable {
    }

    /** Deposits the files just sent. */
    public void deposer() {
        refusee = false;
        refuserLesVides();
        for (Part fichier : fichiers) {
            deposer(fichier);
        }
        fichiers = List.of();
    }

    /** Faces leaves out a file of no bytes without a word: whoever sent it is told. */
    private void refuserLesVides() {
        HttpServletRequest demande = (HttpServletRequest) FacesContext.getCurrentInstance().getExternalContext().getRequest();
        if (!demande.getContentType().startsWith("multipart/")) {
            return;
        }
        try {
            for (Part envoye : demande.getParts()) {
                String nom = envoye.getSubmittedFileName();
                if (!TextePropre.estVide(nom) && envoye.getSize() == 0) {
                    refusee = true;
                    Messages.refuser(new RegleRefusee("PIECE", "pieces", nom + "\u202f: ce fichier est vide."));
                }
            }
        } catch (IOException | ServletException e) {
            throw new IllegalStateException("les fichiers envoyés ne se lisent pas", e);
        }
    }

    private void deposer(Part fichier) {
        if (fichier == null || TextePropre.estVide(fichier.getSubmittedFileName())) {
            return;
        }
        try (InputStream contenu = fichier.getInputStream()) {
            ajouter(documents.deposer(fichier.getSubmittedFileName(), contenu));
        } catch (RegleRefusee refus) {
            refusee = true;
            Messages.refuser(refus);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes up again the files a draft had kept; whoever reads it is told of one that is no longer there. */
    public void reprendre(List<Long> identifiants) {
        int disparues = 0;
        for (Long identifiant : identifiants) {
            try {
                ajouter(documents.deposee(identifiant));
            } catch (Introuvable disparue) {
                disparues++;
            }
        }
        manque = disparues == 0 ? "" : disparues == 1 ? "Une pièce jointe à ce brouillon n’existe plus\u202f: joignez-la de nouveau."
                : disparues + " pièces jointes à ce brouillon n’existent plus\u202f: joignez-les de nouveau.";
    }

    /** What the draft taken up had and has no more; nothing when all of it is there. Shown by the page, which reads it while it is drawn. */
    public String getManque() {
        return manque;
    }

    private void ajouter(PieceDeposee piece) {
        deposees.add(new Deposee(piece.id(), piece.nom(), piece.taille()));
    }

    public void retirer(long identifiant) {
        deposees.removeIf(piece -> piece.id() == identifiant);
    }

    public List<Long> identifiants() {
        return deposees.stream().map(Deposee::id).toList();
    }

    /** Whether a file of the last sending was refused. */
    public boolean isRefusee() {
        return refusee;
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
