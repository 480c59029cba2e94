package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.DossierDeLabel;
import fr.passerelle.avip.label.LabelService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.List;

/** What is filed with a label, and what is concluded of a review. */
@Named
@ViewScoped
public class SuiviLabelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LabelService service;
    @Inject
    private LabelPage page;

    private Critere critere;
    private transient Part piece;
    private Long revue;
    private String conclusion;

    public String joindre() {
        return deposer(piece, contenu -> service.joindre(page.getId(), critere, piece.getSubmittedFileName(), contenu), page.ici());
    }

    public String clore() {
        return Messages.siPermis(() -> service.cloreRevue(page.getId(), choisie(), conclusion), "La revue est close.", page.ici());
    }

    private long choisie() {
        if (revue == null) {
            throw new RegleRefusee("R-AVIP-4", "revue", "Choisissez la revue.");
        }
        return revue;
    }

    /** Those that wait, to choose from. */
    public List<SelectItem> getOuvertes() {
        return page.getDossier().revues().stream().filter(DossierDeLabel.RevueVue::ouverte).map(r -> new SelectItem(r.id(), r.raison())).toList();
    }

    /** What files one paper. */
    interface Depot {
        void deposer(InputStream contenu);
    }

    static String deposer(Part recue, Depot depot, String suite) {
        if (recue == null || TextePropre.estVide(recue.getSubmittedFileName())) {
            Messages.refuser(new RegleRefusee("PIECE", "piece", "Choisissez un fichier."));
            return null;
        }
        return Messages.siPermis(() -> {
            try (InputStream contenu = recue.getInputStream()) {
                depot.deposer(contenu);
            } catch (RegleRefusee refus) {
                throw refus.surLeChamp("piece");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }, "Le document est joint.", suite);
    }

    public Critere getCritere() {
        return critere;
    }

    public void setCritere(Critere critere) {
        this.critere = critere;
    }

    public Part getPiece() {
        return piece;
    }

    public void setPiece(Part piece) {
        this.piece = piece;
    }

    public Long getRevue() {
        return revue == null && getOuvertes().size() == 1 ? (Long) getOuvertes().get(0).getValue() : revue;
    }

    public void setRevue(Long revue) {
        this.revue = revue;
    }

    public String getConclusion() {
        return conclusion;
    }

    public void setConclusion(String conclusion) {
        this.conclusion = conclusion;
    }
}
