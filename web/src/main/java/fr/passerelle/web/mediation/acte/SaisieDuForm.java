package fr.passerelle.web.mediation.acte;

import jakarta.inject.Inject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is typed in a form, by the names of its fields: texts, days, amounts, choices. A field added to the form is kept with the others; one
 * that it has no more, or that holds another kind of value since, is left out.
 */
final class SaisieDuForm {

    private SaisieDuForm() {
    }

    static Map<String, String> lire(Object form) {
        Map<String, String> saisie = new HashMap<>();
        champs(form).forEach(champ -> {
            Object valeur = valeur(form, champ);
            if (valeur != null) {
                saisie.put(champ.getName(), valeur instanceof Enum<?> choix ? choix.name() : valeur.toString());
            }
        });
        return saisie;
    }

    /** What is not told becomes empty. */
    static void rendre(Object form, Map<String, String> saisie) {
        champs(form).forEach(champ -> poser(form, champ, saisie.get(champ.getName())));
    }

    private static Stream<Field> champs(Object form) {
        return Arrays.stream(form.getClass().getDeclaredFields())
                .filter(c -> !Modifier.isStatic(c.getModifiers()) && !Modifier.isTransient(c.getModifiers()) && !c.isAnnotationPresent(Inject.class))
                .filter(c -> c.getType().isEnum() || c.getType() == String.class || c.getType() == LocalDate.class || c.getType() == BigDecimal.class
                        || c.getType() == Long.class || c.getType() == Boolean.class)
                .filter(Field::trySetAccessible);
    }

    private static Object valeur(Object form, Field champ) {
        try {
            return champ.get(form);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void poser(Object form, Field champ, String texte) {
        try {
            champ.set(form, texte == null ? null : lu(champ.getType(), texte));
        } catch (IllegalArgumentException | java.time.DateTimeException perime) {
            return;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object lu(Class<?> type, String texte) {
        if (type.isEnum()) {
            return Enum.valueOf((Class<? extends Enum>) type, texte);
        }
        if (type == LocalDate.class) {
            return LocalDate.parse(texte);
        }
        if (type == BigDecimal.class) {
            return new BigDecimal(texte);
        }
        return type == Long.class ? (Object) Long.valueOf(texte) : type == Boolean.class ? Boolean.valueOf(texte) : texte;
    }
}
