package fr.passerelle.web.socle.courriels;

import fr.passerelle.socle.courriels.redaction.TextesService;
import fr.passerelle.socle.courriels.redaction.TextesService.TexteNomme;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The texts the person may rewrite: mails, then the clauses of letters under their headings. */
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

    /** The clauses, heading by heading. */
    public List<Rubrique> getRubriques() {
        Map<String, List<TexteNomme>> rubriques = textes.stream().filter(t -> !t.texte().aUnSujet())
                .collect(Collectors.groupingBy(t -> t.texte().rubrique(), LinkedHashMap::new, Collectors.toList()));
        return rubriques.entrySet().stream().map(r -> new Rubrique(r.getKey(), r.getValue())).toList();
    }

    /** Clauses listed together. */
    public record Rubrique(String titre, List<TexteNomme> textes) {
    }
}
