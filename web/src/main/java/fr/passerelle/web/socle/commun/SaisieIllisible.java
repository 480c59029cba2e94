package fr.passerelle.web.socle.commun;

import jakarta.el.ValueExpression;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;

/** What was typed and cannot be read (a day that cannot be, a number that is none): Faces says so, and stops before any rule was asked. */
public final class SaisieIllisible {

    private static final String CLE = SaisieIllisible.class.getName();

    private SaisieIllisible() {
    }

    /**
     * Whether something of what was sent could not be read. What was there before is then not taken for it: its value is none, what was
     * typed stays on the page.
     */
    public static boolean oublier(FacesContext faces) {
        faces.getViewRoot().visitTree(VisitContext.createVisitContext(faces, null, EnumSet.of(VisitHint.SKIP_UNRENDERED)), (contexte, composant) -> {
            if (composant instanceof UIInput champ && !champ.isValid() && champ.getSubmittedValue() instanceof String tape && !tape.isEmpty()) {
                faces.getAttributes().put(CLE, Boolean.TRUE);
                vider(faces, champ.getValueExpression("value"));
            }
            return VisitResult.ACCEPT;
        });
        return faces.getAttributes().containsKey(CLE);
    }

    private static void vider(FacesContext faces, ValueExpression valeur) {
        if (valeur != null && !valeur.isReadOnly(faces.getELContext()) && !valeur.getType(faces.getELContext()).isPrimitive()) {
            valeur.setValue(faces.getELContext(), null);
        }
    }

    /** Whether it is the fault already said of that field: what a rule says of the value it has not is not said over it. */
    static boolean estDite(FacesContext faces, UIComponent champ) {
        return faces.getAttributes().containsKey(CLE) && !((EditableValueHolder) champ).isValid() && !faces.getMessageList(champ.getClientId(faces)).isEmpty();
    }
}
