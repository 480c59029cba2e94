package fr.passerelle.web.mediation.acte;

import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.mediation.demande.PiecesForm;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Documents filed in the case after it was registered. */
@Named
@ViewScoped
public class DocumentsForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private PiecesForm pieces;

    public String joindre() {
        pieces.deposer();
        if (pieces.isRefusee()) {
            return null;
        }
        if (pieces.identifiants().isEmpty()) {
            Messages.refuser(new RegleRefusee("PIECE", "pieces", "Choisissez au moins un fichier."));
            return null;
        }
        return faireEnPassant("Documents versés au dossier.", (ref, version) -> service().joindre(ref, version, pieces.identifiants()));
    }

    public PiecesForm getPieces() {
        return pieces;
    }
}
