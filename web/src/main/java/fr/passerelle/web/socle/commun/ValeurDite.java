package fr.passerelle.web.socle.commun;

import fr.passerelle.socle.commun.TextePropre;
import fr.passerelle.web.socle.personnes.Choix;
import fr.passerelle.web.socle.personnes.Repertoire;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UISelectMany;
import jakarta.faces.component.UISelectOne;
import jakarta.faces.context.FacesContext;
import jakarta.faces.model.SelectItem;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.omnifaces.util.selectitems.SelectItemsCollector;

/** The value of a field in words, as its page writes it: by its label in a list of choices, a date as dates are written. */
final class ValeurDite {

    private static final String RIEN = "—";

    private ValeurDite() {
    }

    static String de(Optional<UIComponent> champ, Object valeur) {
        if (valeur instanceof Collection<?> plusieurs) {
            return plusieurs.isEmpty() ? RIEN : plusieurs.stream().map(v -> de(champ, v)).collect(Collectors.joining(", "));
        }
        return choix(champ, valeur).orElseGet(() -> enClair(valeur));
    }

    private static Optional<String> choix(Optional<UIComponent> champ, Object valeur) {
        List<SelectItem> choix = champ.filter(c -> c instanceof UISelectOne || c instanceof UISelectMany)
                .map(c -> SelectItemsCollector.collectFromParent(FacesContext.getCurrentInstance(), c)).orElse(List.of());
        return choix.stream().filter(c -> valeur != null && valeur.equals(c.getValue())).map(SelectItem::getLabel).findFirst().or(() -> cherchee(champ, valeur));
    }

    /** What is chosen among many is not among the few that the field offers. */
    private static Optional<String> cherchee(Optional<UIComponent> champ, Object valeur) {
        return champ.map(c -> c.getAttributes().get("parmi")).filter(Repertoire.class::isInstance).map(Repertoire.class::cast)
                .filter(r -> valeur != null).flatMap(r -> r.nommer().apply(List.of(valeur.toString())).stream().findFirst()).map(Choix::nom);
    }

    private static String enClair(Object valeur) {
        if (valeur instanceof LocalDate jour) {
            return Ecriture.date(jour);
        }
        if (valeur instanceof BigDecimal montant) {
            return Ecriture.euros(montant);
        }
        if (valeur instanceof Boolean oui) {
            return oui ? "Oui" : "Non";
        }
        if (valeur instanceof Record record) {
            return Stream.of(record.getClass().getRecordComponents()).map(p -> lire(p, record)).filter(v -> v != null && !v.equals(""))
                    .map(v -> de(Optional.empty(), v)).collect(Collectors.joining(", "));
        }
        if (valeur instanceof Enum<?> constante) {
            return libelle(constante);
        }
        return valeur == null || TextePropre.estVide(valeur.toString()) ? RIEN : valeur.toString();
    }

    private static Object lire(RecordComponent part, Record record) {
        try {
            return part.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String libelle(Enum<?> constante) {
        try {
            return (String) constante.getDeclaringClass().getMethod("libelle").invoke(constante);
        } catch (ReflectiveOperationException sansLibelle) {
            return constante.name();
        }
    }
}
