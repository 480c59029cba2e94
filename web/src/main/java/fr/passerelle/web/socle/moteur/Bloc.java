package fr.passerelle.web.socle.moteur;

import jakarta.el.ValueExpression;
import jakarta.el.VariableMapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.facelets.FaceletContext;
import jakarta.faces.view.facelets.FaceletHandler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/** What {@code <pa:dit>} writes, the same for every page it stands in: nothing of it changes once it is put together, and many write it at once. */
final class Bloc {

    private final Partie contenu;
    private final List<Nom> noms;

    private Bloc(Partie contenu, List<Nom> noms) {
        this.contenu = contenu;
        this.noms = noms;
    }

    static Bloc de(FaceletContext contexte, FaceletHandler dedans) {
        VariableMapper page = contexte.getVariableMapper();
        Noms noms = new Noms();
        contexte.setVariableMapper(noms);
        try {
            return new Bloc(new Partie().de(contexte, dedans), noms.demandes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            contexte.setVariableMapper(page);
        }
    }

    /** What a page calls by each of the names; {@code null} for those it leaves to beans. */
    ValueExpression[] demandees(VariableMapper page) {
        return noms.stream().map(n -> page.resolveVariable(n.getExpressionString())).toArray(ValueExpression[]::new);
    }

    void ecrire(FacesContext faces, ValueExpression[] valeurs) throws IOException {
        Map<Object, Object> dits = faces.getAttributes();
        for (int i = 0; i < valeurs.length; i++) {
            if (valeurs[i] != null) {
                dits.put(noms.get(i), valeurs[i]);
            }
        }
        try {
            contenu.ecrire(faces);
        } finally {
            dits.keySet().removeAll(noms);
        }
    }
}
