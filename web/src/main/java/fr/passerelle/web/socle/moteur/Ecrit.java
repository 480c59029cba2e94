package fr.passerelle.web.socle.moteur;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.view.facelets.ComponentConfig;
import jakarta.faces.view.facelets.ComponentHandler;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.MetaRuleset;
import jakarta.faces.view.facelets.TagAttribute;
import java.io.IOException;
import java.io.StringWriter;
import org.omnifaces.util.cache.Cache;
import org.omnifaces.util.cache.CacheFactory;

/**
 * {@code <pa:ecrit cle="…">}: what reads the same for all those of one key. The first of them has it built and written; from then on
 * a page carries its text, and nothing is built, asked or kept for it.
 */
public class Ecrit extends UIComponentBase {

    private String cle;
    /** {@code null} until it is written. */
    private String texte;

    @Override
    public String getFamily() {
        return "fr.passerelle";
    }

    @Override
    public boolean getRendersChildren() {
        return true;
    }

    @Override
    public void encodeChildren(FacesContext faces) throws IOException {
        if (texte == null) {
            texte = texte(faces, () -> super.encodeChildren(faces));
            ecrits(faces).put(cle, texte);
        }
        faces.getResponseWriter().write(texte);
    }

    /** What is written of it, to be kept. */
    static String texte(FacesContext faces, Ecriture ecriture) throws IOException {
        StringWriter ecrit = new StringWriter();
        ResponseWriter page = faces.getResponseWriter();
        faces.setResponseWriter(page.cloneWithWriter(ecrit));
        try {
            ecriture.ecrire();
        } finally {
            faces.setResponseWriter(page);
        }
        return ecrit.toString();
    }

    /** Writes a part of a page. */
    interface Ecriture {

        void ecrire() throws IOException;
    }

    private static Cache ecrits(FacesContext faces) {
        return CacheFactory.getCache(faces, "application");
    }

    /** Builds what is inside when it remains to be written. */
    public static final class Balise extends ComponentHandler {

        private final TagAttribute cle;

        public Balise(ComponentConfig config) {
            super(config);
            cle = getRequiredAttribute("cle");
        }

        @Override
        @SuppressWarnings("rawtypes")
        protected MetaRuleset createMetaRuleset(Class type) {
            return super.createMetaRuleset(type).ignore("cle");
        }

        @Override
        public void onComponentCreated(FaceletContext contexte, UIComponent composant, UIComponent parent) {
            Ecrit ecrit = (Ecrit) composant;
            ecrit.cle = cle.getValue(contexte);
            ecrit.texte = ecrits(contexte.getFacesContext()).get(ecrit.cle);
        }

        @Override
        public void applyNextHandler(FaceletContext contexte, UIComponent composant) throws IOException {
            if (((Ecrit) composant).texte == null) {
                super.applyNextHandler(contexte, composant);
            }
        }
    }
}
