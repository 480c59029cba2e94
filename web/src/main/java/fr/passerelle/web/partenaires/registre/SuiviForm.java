package fr.passerelle.web.partenaires.registre;

import fr.passerelle.partenaires.registre.SuiviPartenaireService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;

/** What is written about a partner and filed with it, from its sheet. */
@Named
@ViewScoped
public class SuiviForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SuiviPartenaireService service;
    @Inject
    private PartenairePage page;

    private String note;
    private transient Part piece;

    public String noter() {
        return Messages.siPermis(() -> service.noter(page.getId(), note), "La note est ajoutée.", page.ici());
    }

    public String joindre() {
        if (piece == null || TextePropre.estVide(piece.getSubmittedFileName())) {
            Messages.refuser(new RegleRefusee("PIECE", "piece", "Choisissez un fichier."));
            return null;
        }
        return Messages.siPermis(this::deposer, "Le document est joint.", page.ici());
    }

    private void deposer() {
        try (InputStream contenu = piece.getInputStream()) {
            service.joindre(page.getId(), piece.getSubmittedFileName(), contenu);
        } catch (RegleRefusee refus) {
            throw refus.surLeChamp("piece");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public Part getPiece() {
        return piece;
    }

    public void setPiece(Part piece) {
        this.piece = piece;
    }
}
