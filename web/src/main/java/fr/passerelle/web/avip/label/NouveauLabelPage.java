package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.LabelService;
import fr.passerelle.socle.commun.RegleRefusee;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.model.SelectItem;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Opening a candidacy for a structure of the register. */
@Named
@ViewScoped
public class NouveauLabelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LabelService service;

    private Long structure;
    private transient List<SelectItem> structures;

    public void ouvrir() {
        getStructures();
    }

    public String commencer() {
        long[] cree = new long[1];
        String suite = Messages.siPermis(() -> cree[0] = service.ouvrir(exigee()), "La candidature est ouverte.", "/avip/labels");
        return suite == null || cree[0] == 0 ? suite : "/avip/label?id=" + cree[0] + "&acte=PREPARER&faces-redirect=true";
    }

    private long exigee() {
        if (structure == null) {
            throw new RegleRefusee("E-OBLIGATOIRE", "structure", "Choisissez la structure.");
        }
        return structure;
    }

    public List<SelectItem> getStructures() {
        if (structures == null) {
            structures = service.candidatesPossibles().stream().map(c -> new SelectItem(c.id(), c.nom())).toList();
        }
        return structures;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }
}
