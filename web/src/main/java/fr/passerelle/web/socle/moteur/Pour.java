package fr.passerelle.web.socle.moteur;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.TagAttribute;
import jakarta.faces.view.facelets.TagConfig;
import jakarta.faces.view.facelets.TagException;
import jakarta.faces.view.facelets.TagHandler;
import java.io.IOException;
import java.util.Arrays;

/** {@code <pa:pour chaque="q" de="#{d.questions()}">}, in {@code <pa:dit>}: what is inside is written for each. */
public final class Pour extends TagHandler {

    private final TagAttribute chaque;
    private final TagAttribute source;

    public Pour(TagConfig config) {
        super(config);
        chaque = getRequiredAttribute("chaque");
        source = getRequiredAttribute("de");
    }

    @Override
    public void apply(FaceletContext contexte, UIComponent parent) throws IOException {
        if (!(parent instanceof Partie)) {
            throw new TagException(tag, "pa:pour ne va que dans pa:dit");
        }
        Nom ligne = new Nom(chaque.getValue());
        Partie repetition = new Repetition(ligne, source.getValueExpression(contexte, Object.class));
        VariableMapper autour = contexte.getVariableMapper();
        Noms noms = new Noms(autour);
        noms.setVariable(chaque.getValue(), ligne);
        contexte.setVariableMapper(noms);
        try {
            parent.getChildren().add(repetition.de(contexte, nextHandler));
        } finally {
            contexte.setVariableMapper(autour);
        }
    }

    private static final class Repetition extends Partie {

        private final Nom ligne;
        private final ValueExpression lignes;

        Repetition(Nom ligne, ValueExpression lignes) {
            this.ligne = ligne;
            this.lignes = lignes;
        }

        @Override
        void ecrire(FacesContext faces) throws IOException {
            Object toutes = lignes.getValue(faces.getELContext());
            if (toutes == null) {
                return;
            }
            for (Object une : toutes instanceof Iterable<?> liste ? liste : Arrays.asList((Object[]) toutes)) {
                ligne.est(faces, une);
                super.ecrire(faces);
            }
            faces.getAttributes().remove(ligne);
        }
    }
}
