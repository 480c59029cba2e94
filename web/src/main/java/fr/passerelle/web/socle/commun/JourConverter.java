package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import fr.passerelle.socle.commun.valeurs.JourPlausible;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;

/** A day, as a date field sends it or as one types it where the browser has no such field; one that cannot be is refused here. */
@FacesConverter("jour")
public class JourConverter implements Converter<LocalDate> {

    private static final DateTimeFormatter TAPE = DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    @Override
    public LocalDate getAsObject(FacesContext faces, UIComponent champ, String saisi) {
        String nu = TextePropre.code(saisi);
        return nu.isEmpty() ? null : lire(nu, LocalDate.now(CDI.current().select(Clock.class).get()));
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent champ, LocalDate jour) {
        return jour == null ? "" : jour.toString();
    }

    static LocalDate lire(String nu, LocalDate aujourdhui) {
        LocalDate jour;
        try {
            jour = nu.indexOf('/') < 0 ? LocalDate.parse(nu) : LocalDate.parse(nu, TAPE);
        } catch (DateTimeException incomplete) {
            throw refus("Donnez une date complète, par exemple 04/05/2026.");
        }
        if (!JourPlausible.estUn(jour, aujourdhui)) {
            throw refus(JourPlausible.refus(aujourdhui));
        }
        return jour;
    }

    private static ConverterException refus(String message) {
        return new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, Typographie.soigner(message), null));
    }
}
