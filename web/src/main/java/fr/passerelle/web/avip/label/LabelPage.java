package fr.passerelle.web.avip.label;

import fr.passerelle.avip.label.ActeLabel;
import fr.passerelle.avip.label.DossierDeLabel;
import fr.passerelle.avip.label.LabelService;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One label, by its number or that of its structure, and the act that its address opens on it. */
@Named
@ViewScoped
public class LabelPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LabelService service;

    private Long id;
    private Long structure;
    private String acte;
    private int version;
    private transient DossierDeLabel dossier;

    public void ouvrir() {
        if (id == null && structure != null) {
            id = service.dernier(structure);
        }
        dossier = null;
        version = getDossier().etat().version();
    }

    public DossierDeLabel getDossier() {
        if (dossier == null) {
            dossier = service.lire(id == null ? 0 : id);
        }
        return dossier;
    }

    /** The act opened, if this person may do it now. */
    public ActeLabel getActeOuvert() {
        return getDossier().actes().stream().filter(a -> a.name().equals(acte)).findFirst().orElse(null);
    }

    public List<String> getEtapes() {
        return List.of("Candidature", "Pré-instruction", "Comité", "Décision", "Label en vigueur");
    }

    /** The page itself, with nothing opened. */
    public String ici() {
        return "/avip/label?id=" + id;
    }

    public int getVersion() {
        return version;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Long getStructure() {
        return structure;
    }

    public void setStructure(Long structure) {
        this.structure = structure;
    }

    public String getActe() {
        return acte;
    }

    public void setActe(String acte) {
        this.acte = acte;
    }
}
