package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.TextePropre;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;

/**
 * Every text typed anywhere, before anyone reads it: one way to write an accented letter, one way to end a line, and none of
 * the signs that nobody types and no database keeps (NUL, other controls, halves of a character). One that shows nothing, were it
 * a no-break space, is empty: a field that must be filled is not.
 */
@FacesConverter(forClass = String.class)
public class TexteConverter implements Converter<String> {

    @Override
    public String getAsObject(FacesContext faces, UIComponent champ, String saisi) {
        if (saisi == null) {
            return null;
        }
        String propre = TextePropre.tel(saisi);
        return TextePropre.estVide(propre) ? "" : propre;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent champ, String valeur) {
        return valeur == null ? "" : valeur;
    }
}
