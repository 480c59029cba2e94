package fr.passerelle.socle.listes;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * One value a filter may take.
 *
 * @param code its name in an address
 * @param libelle its name in a list of choices
 * @param enVigueur its name once chosen, beside that of the filter
 */
public record Option(String code, String libelle, String enVigueur) {

    public Option(String code, String libelle) {
        this(code, libelle, libelle);
    }

    /** The codes of a closed list, in its order. */
    public static <E extends Enum<E>> List<Option> de(E[] valeurs, Function<E, String> libelle) {
        return Arrays.stream(valeurs).map(v -> new Option(v.name(), libelle.apply(v))).toList();
    }
}
