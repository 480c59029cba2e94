package fr.passerelle.web.partenaires.papiers;

import fr.passerelle.partenaires.papiers.ClauseVue;
import fr.passerelle.partenaires.papiers.ClausesService;
import fr.passerelle.web.socle.commun.Messages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Rewriting one clause, for one convention. */
@Named
@ViewScoped
public class ClausePage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ClausesService clauses;

    private String ref;
    private String code;
    private String lue;
    private String corps;
    private transient ClauseVue clause;

    public void ouvrir() {
        lire();
        corps = lue;
    }

    private void lire() {
        clause = clauses.clause(ref, code);
        lue = clause.corps();
    }

    public String changer() {
        return Messages.siPermis(() -> clauses.changer(ref, code, lue, corps), this::lire, "La clause est changée pour cette convention.",
                "/partenaires/dossier-signature?ref=" + ref);
    }

    public ClauseVue getClause() {
        if (clause == null) {
            clause = clauses.clause(ref, code);
        }
        return clause;
    }

    public String getRef() {
        return ref;
    }

    public void setRef(String ref) {
        this.ref = ref;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getCorps() {
        return corps;
    }

    public void setCorps(String corps) {
        this.corps = corps;
    }
}
