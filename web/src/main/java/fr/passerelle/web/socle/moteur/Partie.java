package fr.passerelle.web.socle.moteur;

import jakarta.faces.FacesException;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import java.io.IOException;

/** A part of a block: texts, one after the other, and other parts. It is a component because Facelets writes texts into nothing else. */
class Partie extends UIComponentBase {

    private static final String TEXTE = "facelets.LiteralText";

    private UIComponent[] dedans;

    /** @param source what stands inside, as the page's file says it */
    final Partie de(FaceletContext contexte, FaceletHandler source) throws IOException {
        source.apply(contexte, this);
        dedans = getChildren().toArray(UIComponent[]::new);
        for (UIComponent morceau : dedans) {
            if (!(morceau instanceof Partie) && !TEXTE.equals(morceau.getFamily())) {
                throw new FacesException("pa:dit ne tient que du texte, pa:pour et pa:si, pas " + morceau.getClass().getName());
            }
        }
        return this;
    }

    void ecrire(FacesContext faces) throws IOException {
        for (UIComponent morceau : dedans) {
            morceau.encodeAll(faces);
        }
    }

    @Override
    public final void encodeAll(FacesContext faces) throws IOException {
        ecrire(faces);
    }

    @Override
    public String getFamily() {
        return "fr.passerelle";
    }
}
