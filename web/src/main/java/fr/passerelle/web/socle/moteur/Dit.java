package fr.passerelle.web.socle.moteur;

import jakarta.el.ValueExpression;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import java.io.IOException;

/**
 * {@code <pa:dit>}: what a page only says, and takes nothing of. Faces would put its texts, repetitions and conditions together anew at each
 * view, then keep what they became; here they are put together once for the application, and only written at each view. Inside stand
 * markup and expressions, {@code <pa:pour>} and {@code <pa:si>}, and the tags that are made of these alone.
 */
public class Dit extends UIComponentBase {

    private Bloc bloc;
    /** What this page calls by each name the block asks for. */
    private ValueExpression[] valeurs;

    @Override
    public String getFamily() {
        return "fr.passerelle";
    }

    @Override
    public boolean isTransient() {
        return true;
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeAll(FacesContext faces) throws IOException {
        encodeChildren(faces);
    }

    @Override
    public void encodeBegin(FacesContext faces) {
        // all is written at once
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        bloc.ecrire(faces, valeurs);
    }

    @Override
    public void encodeEnd(FacesContext faces) {
        // all is written at once
    }

    /** Has the block put together when nobody has yet; inside another block, it adds nothing to it. */
    public static final class Balise extends ComponentHandler {

        private volatile Bloc bloc;

        public Balise(ComponentConfig config) {
            super(config);
        }

        @Override
        public void apply(FaceletContext contexte, UIComponent parent) throws IOException {
            if (parent instanceof Partie) {
                nextHandler.apply(contexte, parent);
            } else {
                super.apply(contexte, parent);
            }
        }

        @Override
        public void onComponentCreated(FaceletContext contexte, UIComponent composant, UIComponent parent) {
            Dit dit = (Dit) composant;
            dit.bloc = bloc(contexte);
            dit.valeurs = dit.bloc.demandees(contexte.getVariableMapper());
        }

        private Bloc bloc(FaceletContext contexte) {
            Bloc connu = bloc;
            if (connu == null) {
                connu = Bloc.de(contexte, nextHandler);
                bloc = connu;
            }
            return connu;
        }

        @Override
        public void applyNextHandler(FaceletContext contexte, UIComponent composant) {
            // the block is of no page
        }
    }
}
