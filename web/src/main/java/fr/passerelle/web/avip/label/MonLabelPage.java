package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.Critere;
import fr.passerelle.avip.label.DossierDeLabel;
import fr.passerelle.avip.label.MonLabelService;
import fr.passerelle.avip.nomenclature.StatutLabel;
import fr.passerelle.socle.commun.Introuvable;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.List;

/** The label of each structure one stands for; one is open at a time. */
@Named
@ViewScoped
public class MonLabelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private MonLabelService service;

    private Long structure;
    private int version;
    private CandidatureForm form = new CandidatureForm();
    private Critere critere;
    private transient Part piece;
    private transient List<MonLabelService.MonLabel> miens;

    public void ouvrir() {
        miens = service.miens();
        if (structure == null && miens.size() == 1) {
            structure = miens.get(0).structure();
        }
        if (structure != null && getOuvert() == null) {
            throw new Introuvable("structure " + structure);
        }
        DossierDeLabel dossier = getDossier();
        if (dossier != null) {
            version = dossier.etat().version();
            form = CandidatureForm.de(dossier);
        }
    }

    /** After someone else changed it; what was typed stays. */
    private void relire() {
        miens = service.miens();
        version = getDossier() == null ? 0 : getDossier().etat().version();
    }

    public List<MonLabelService.MonLabel> getMiens() {
        if (miens == null) {
            miens = service.miens();
        }
        return miens;
    }

    public MonLabelService.MonLabel getOuvert() {
        return getMiens().stream().filter(m -> structure != null && m.structure() == structure).findFirst().orElse(null);
    }

    public DossierDeLabel getDossier() {
        return getOuvert() == null ? null : getOuvert().dossier();
    }

    public boolean isRemplissable() {
        return getDossier() != null && getDossier().etat().statut() == StatutLabel.CANDIDATURE;
    }

    /** Whether a candidacy may be opened. */
    public boolean isLibre() {
        return getOuvert() != null && (getDossier() == null || getDossier().etat().statut().estFinal());
    }

    public String commencer() {
        return Messages.siPermis(() -> service.ouvrir(structure), "La candidature est ouverte\u202f: elle reste à vous tant que vous ne l’avez pas transmise.", ici());
    }

    public String enregistrer() {
        return Messages.siPermis(() -> service.preparer(getDossier().etat().id(), version, form.saisie()), this::relire, "La candidature est enregistrée.", ici());
    }

    public String transmettre() {
        return Messages.siPermis(() -> service.transmettre(getDossier().etat().id(), version, form.saisie()), this::relire,
                "La candidature est transmise à la Caf.", ici());
    }

    public String joindre() {
        return SuiviLabelForm.deposer(piece, contenu -> service.joindre(getDossier().etat().id(), critere, piece.getSubmittedFileName(), contenu), ici());
    }

    private String ici() {
        return "/avip/mon-label?structure=" + structure;
    }

    public List<Critere> getTousLesCriteres() {
        return List.of(Critere.values());
    }

    public CandidatureForm getForm() {
        return form;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
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
}
