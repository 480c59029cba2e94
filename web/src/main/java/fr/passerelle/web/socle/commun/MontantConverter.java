package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.socle.commun.Typographie;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;

/** An amount in euros as people write it: {@code 1 234,56}; spaces of any kind, comma or point. */
@FacesConverter("montant")
public class MontantConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent champ, String saisi) {
        if (TextePropre.estVide(saisi)) {
            return null;
        }
        String nu = TextePropre.compact(saisi).replace("€", "").replace(',', '.');
        if (!nu.matches("-?\\d{1,8}(\\.\\d{1,2})?")) {
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR,
                    "Écrivez un montant en euros, par exemple 1\u202f234,56.", null));
        }
        return new BigDecimal(nu).setScale(2);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent champ, BigDecimal montant) {
        return montant == null ? "" : Typographie.nombre(montant, 2);
    }
}
