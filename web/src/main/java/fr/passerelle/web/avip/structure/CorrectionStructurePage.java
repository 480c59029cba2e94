package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.structure.StructureSaisie;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.web.socle.commun.EntreTemps;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Correcting what is known of a structure; what somebody else changed meanwhile is told field by field. */
@Named
@ViewScoped
public class CorrectionStructurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StructuresService service;

    private Long id;
    private int version;
    private StructureVue structure;
    private StructureSaisie depart;
    private StructureForm form = new StructureForm();

    public void ouvrir() {
        depart = lire();
        form = StructureForm.de(depart);
    }

    /** As the form says it: its Insee code is not typed. */
    private StructureSaisie lire() {
        StructuresService.ACorriger lue = service.aCorriger(id == null ? 0 : id);
        version = lue.version();
        structure = lue.vue();
        return StructureForm.de(lue.saisie()).saisie();
    }

    private void relire() {
        StructureSaisie autre = lire();
        form = StructureForm.de(EntreTemps.reprendre(depart, autre, form.saisie()));
        depart = autre;
    }

    public String corriger() {
        return Messages.siPermis(() -> service.corriger(id, version, form.saisie()), this::relire, "La structure est corrigée.", "/avip/structure?id=" + id);
    }

    public StructureVue getStructure() {
        return structure;
    }

    public StructureForm getForm() {
        return form;
    }

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }
}
