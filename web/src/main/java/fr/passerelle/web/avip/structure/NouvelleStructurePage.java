package fr.passerelle.web.avip.structure;

import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Registering a structure. */
@Named
@ViewScoped
public class NouvelleStructurePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private StructuresService service;

    private StructureForm form = new StructureForm();

    public void ouvrir() {
        form = StructureForm.de(service.vierge());
    }

    public String enregistrer() {
        long[] creee = new long[1];
        String suite = Messages.siPermis(() -> creee[0] = service.creer(form.saisie()), "La structure est enregistrée.", "/avip/structures");
        return suite == null || creee[0] == 0 ? suite : "/avip/structure?id=" + creee[0] + "&faces-redirect=true";
    }

    public StructureForm getForm() {
        return form;
    }
}
