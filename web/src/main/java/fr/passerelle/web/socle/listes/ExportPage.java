package fr.passerelle.web.socle.listes;

import fr.passerelle.socle.listes.Format;
import fr.passerelle.socle.listes.ListesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Asking for a list that is too long to be waited for: one is led to its task, and may leave it. */
@Named
@RequestScoped
public class ExportPage {

    @Inject
    private ListesService listes;
    @Inject
    private RetourALaListe retour;

    public String csv() {
        return preparer(Format.CSV);
    }

    public String xlsx() {
        return preparer(Format.XLSX);
    }

    private String preparer(Format format) {
        return "/taches/tache?id=" + listes.preparer(retour.code(), retour.vue().enParametres(), format) + "&faces-redirect=true";
    }
}
