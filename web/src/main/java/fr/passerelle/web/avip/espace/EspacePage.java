package fr.passerelle.web.avip.espace;

import static fr.passerelle.avip.Permissions.AVIP_ACCUEILLIR;

import fr.passerelle.avip.espace.EspaceService;
import fr.passerelle.avip.structure.StructureVue;
import fr.passerelle.avip.structure.StructuresService;
import fr.passerelle.web.socle.commun.Moi;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;

/** The door of the service for the people of structures and of prescribers. */
@Named
@RequestScoped
public class EspacePage {

    @Inject
    private EspaceService service;
    @Inject
    private StructuresService structures;
    @Inject
    private Moi moi;

    private EspaceService.Espace espace;
    private List<StructureVue> miennes = List.of();

    public void ouvrir() {
        espace = service.ouvrir();
        miennes = moi.peut(AVIP_ACCUEILLIR) ? structures.lesMiennes() : List.of();
    }

    public EspaceService.Espace getEspace() {
        return espace;
    }

    /** For which structures one is here: « Multi-accueil Exemple, Chaumont ; … », or nothing. */
    public String getPourQui() {
        return miennes.stream().map(StructureVue::enClair).collect(Collectors.joining("\u202f; "));
    }
}
