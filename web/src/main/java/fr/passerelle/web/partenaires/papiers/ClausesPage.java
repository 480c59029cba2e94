package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.ClauseVue;
import fr.passerelle.partenaires.papiers.ClausesService;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The clauses of one convention, paper by paper. */
@Named
@RequestScoped
public class ClausesPage {

    @Inject
    private ClausesService clauses;

    private String ref;
    private Map<String, List<ClauseVue>> parRubrique;

    public void ouvrir() {
        parRubrique = clauses.clauses(ref).stream().collect(Collectors.groupingBy(ClauseVue::rubrique, LinkedHashMap::new, Collectors.toList()));
    }

    public List<String> getRubriques() {
        return List.copyOf(parRubrique.keySet());
    }

    public List<ClauseVue> de(String rubrique) {
        return parRubrique.get(rubrique);
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }
}
