package fr.passerelle.web.socle.commun;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Every text typed anywhere, before anyone reads it: one way to write an accented letter, one way to end a line, and none of
 * the signs that nobody types and no database keeps (NUL, other controls, halves of a character).
 */
@FacesConverter(forClass = String.class)
public class TexteConverter implements Converter<String> {

    private static final Pattern FIN_DE_LIGNE = Pattern.compile("\r\n?");
    private static final Pattern JAMAIS_TAPE = Pattern.compile("[\\p{Cc}\\p{Cs}\uFEFF&&[^\n\t]]");

    @Override
    public String getAsObject(FacesContext faces, UIComponent champ, String saisi) {
        return saisi == null ? null : propre(saisi);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent champ, String valeur) {
        return valeur == null ? "" : valeur;
    }

    static String propre(String saisi) {
        String lignes = FIN_DE_LIGNE.matcher(saisi).replaceAll("\n");
        return Normalizer.normalize(JAMAIS_TAPE.matcher(lignes).replaceAll(""), Normalizer.Form.NFC);
    }
}
