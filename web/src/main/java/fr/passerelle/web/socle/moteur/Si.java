package fr.passerelle.web.socle.moteur;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;

/** {@code <pa:si vrai="#{q.ouverte()}">}, in {@code <pa:dit>}: what is inside is written when it is true. */
public final class Si extends TagHandler {

    private final TagAttribute vrai;

    public Si(TagConfig config) {
        super(config);
        vrai = getRequiredAttribute("vrai");
    }

    @Override
    public void apply(FaceletContext contexte, UIComponent parent) throws IOException {
        if (!(parent instanceof Partie)) {
            throw new TagException(tag, "pa:si ne va que dans pa:dit");
        }
        parent.getChildren().add(new Condition(vrai.getValueExpression(contexte, Boolean.class)).de(contexte, nextHandler));
    }

    private static final class Condition extends Partie {

        private final ValueExpression vraie;

        Condition(ValueExpression vraie) {
            this.vraie = vraie;
        }

        @Override
        void ecrire(FacesContext faces) throws IOException {
            if (Boolean.TRUE.equals(vraie.getValue(faces.getELContext()))) {
                super.ecrire(faces);
            }
        }
    }
}
