package fr.passerelle.web.socle.moteur;

import jakarta.el.ELContext;
import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/**
 * {@code <pa:lu nom="d" valeur="#{unePage.dossier}"/>}: names a record read once for a whole page. A page of a record reads it in a
 * hundred places; each would look for its bean again, a third of the time of the page. What an act changes is read anew.
 */
public final class Lu extends TagHandler {

    private final TagAttribute nom;
    private final TagAttribute valeur;

    public Lu(TagConfig config) {
        super(config);
        nom = getRequiredAttribute("nom");
        valeur = getRequiredAttribute("valeur");
    }

    @Override
    public void apply(FaceletContext contexte, UIComponent parent) throws IOException {
        contexte.getVariableMapper().setVariable(nom.getValue(), new UneFois(valeur.getValueExpression(contexte, Object.class)));
    }

    /** Evaluated once in each phase of a request. */
    private static final class UneFois extends ValueExpression {

        private static final long serialVersionUID = 1L;

        private final ValueExpression valeur;

        UneFois(ValueExpression valeur) {
            this.valeur = valeur;
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T getValue(ELContext contexte) {
            FacesContext faces = (FacesContext) contexte.getContext(FacesContext.class);
            PhaseId phase = faces.getCurrentPhaseId();
            Lecture lecture = (Lecture) faces.getAttributes().get(getExpressionString());
            if (lecture == null || lecture.phase() != phase) {
                lecture = new Lecture(phase, valeur.getValue(contexte));
                faces.getAttributes().put(getExpressionString(), lecture);
            }
            return (T) lecture.valeur();
        }

        @Override
        public void setValue(ELContext contexte, Object autre) {
            valeur.setValue(contexte, autre);
        }

        @Override
        public boolean isReadOnly(ELContext contexte) {
            return true;
        }

        @Override
        public Class<?> getType(ELContext contexte) {
            return valeur.getType(contexte);
        }

        @Override
        public Class<?> getExpectedType() {
            return Object.class;
        }

        @Override
        public String getExpressionString() {
            return valeur.getExpressionString();
        }

        @Override
        public boolean equals(Object autre) {
            return autre instanceof UneFois l && l.valeur.equals(valeur);
        }

        @Override
        public int hashCode() {
            return valeur.hashCode();
        }

        @Override
        public boolean isLiteralText() {
            return false;
        }
    }

    private record Lecture(PhaseId phase, Object valeur) {
    }
}
