package fr.passerelle.socle.commun.valeurs;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.BiConsumer;

/** Every day that is told in an act, however deep in its records and lists, under the name a page knows its field by: {@code saisissants[1].mandatLe}. */
final class JoursDits {

    /** Read once for each kind of record: which of its parts may hold a day. */
    private static final ClassValue<List<RecordComponent>> PARTIES = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> sorte) {
            List<RecordComponent> parties = Arrays.stream(sorte.getRecordComponents()).filter(c -> peutDire(c.getType())).toList();
            parties.forEach(c -> c.getAccessor().setAccessible(true));
            return parties;
        }
    };

    private JoursDits() {
    }

    static void chercher(String nom, Object valeur, BiConsumer<String, LocalDate> trouve) {
        if (valeur instanceof LocalDate jour) {
            trouve.accept(nom, jour);
        } else if (valeur instanceof Record fiche) {
            PARTIES.get(fiche.getClass()).forEach(c -> chercher(nom.endsWith("]") ? nom + "." + c.getName() : c.getName(), lire(c, fiche), trouve));
        } else if (valeur instanceof Collection<?> plusieurs) {
            int rang = 0;
            for (Object element : plusieurs) {
                if (!(element instanceof Record) && !(element instanceof LocalDate)) {
                    return;
                }
                chercher(nom + "[" + rang++ + "]", element, trouve);
            }
        }
    }

    static boolean peutDire(Class<?> type) {
        return type == LocalDate.class || type.isRecord() || Collection.class.isAssignableFrom(type) || type == Object.class;
    }

    private static Object lire(RecordComponent partie, Record fiche) {
        try {
            return partie.getAccessor().invoke(fiche);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
