package fr.passerelle.web.mediation.acte;

import fr.passerelle.mediation.dossier.DossierSaisine.DocumentVue;
import fr.passerelle.mediation.nomenclature.GenreDocument;
import fr.passerelle.mediation.nomenclature.MotifRetrait;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.web.mediation.demande.PiecesForm;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The documents of the case: those filed after it was registered, what each is, and those taken out. */
@Named
@ViewScoped
public class DocumentsForm extends ActeForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private PiecesForm pieces;
    private GenreDocument genre;
    private String intitule;
    private MotifRetrait motif;

    @PostConstruct
    void reprendre() {
        DocumentVue ouvert = saisine().getDocumentOuvert();
        if (ouvert != null) {
            genre = ouvert.genre();
            intitule = ouvert.intitule();
        }
    }

    public String joindre() {
        pieces.deposer();
        if (pieces.isRefusee()) {
            return null;
        }
        int combien = pieces.identifiants().size();
        if (combien == 0) {
            Messages.refuser(new RegleRefusee("PIECE", "pieces", "Choisissez au moins un fichier."));
            return null;
        }
        return faireEnPassant(Typographie.compte(combien, "document") + (combien > 1 ? " versés" : " versé") + " au dossier.",
                (ref, version) -> service().joindre(ref, version, pieces.identifiants(), genre));
    }

    public String qualifier() {
        return faireEnPassant("Document qualifié.", (ref, version) -> service().qualifierDocument(ref, version, ouvert(), genre, intitule));
    }

    public String retirer() {
        return faireEnPassant("Document retiré du dossier.", (ref, version) -> service().retirerDocument(ref, version, ouvert(), motif));
    }

    private long ouvert() {
        DocumentVue ouvert = saisine().getDocumentOuvert();
        if (ouvert == null) {
            throw new Introuvable("document " + saisine().getDocument());
        }
        return ouvert.pieceId();
    }

    public GenreDocument[] getGenres() {
        return GenreDocument.values();
    }

    public MotifRetrait[] getMotifs() {
        return MotifRetrait.values();
    }

    public PiecesForm getPieces() {
        return pieces;
    }

    public GenreDocument getGenre() {
        return genre;
    }

    public void setGenre(GenreDocument genre) {
        this.genre = genre;
    }

    public String getIntitule() {
        return intitule;
    }

    public void setIntitule(String intitule) {
        this.intitule = intitule;
    }

    public MotifRetrait getMotif() {
        return motif;
    }

    public void setMotif(MotifRetrait motif) {
        this.motif = motif;
    }
}
