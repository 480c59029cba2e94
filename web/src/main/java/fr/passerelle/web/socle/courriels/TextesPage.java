package fr.passerelle.web.socle.courriels;

import fr.passerelle.socle.courriels.redaction.TextesService;
import fr.passerelle.socle.courriels.redaction.TextesService.TexteNomme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The texts the person may rewrite: mails, then the paragraphs of letters. */
@Named
@RequestScoped
public class TextesPage {

    @Inject
    private TextesService service;
    private List<TexteNomme> textes;

    public void ouvrir() {
        textes = service.textes();
    }

    public List<TexteNomme> getCourriels() {
        return textes.stream().filter(t -> t.texte().aUnSujet()).toList();
    }

    public List<TexteNomme> getParagraphes() {
        return textes.stream().filter(t -> !t.texte().aUnSujet()).toList();
    }
}
