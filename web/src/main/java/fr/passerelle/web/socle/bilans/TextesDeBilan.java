package fr.passerelle.web.socle.bilans;

import fr.passerelle.socle.bilans.Ligne;
import fr.passerelle.socle.bilans.TexteBilan;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/** The texts people write in the bilan of a room: found by CDI, its page is the one of the floor. */
public interface TextesDeBilan {

    Ecriture ecriture();

    /**
     * How they are read, tried and kept; each by the service of the room, which says who may.
     *
     * @param code of the room, whose page is {@code /<code>/bilan-textes}
     * @param titre « Textes du bilan », before the year
     * @param aide how a text quotes a figure, with codes of that bilan
     */
    record Ecriture(String code, String titre, String aide, IntFunction<List<TexteBilan>> lire, BiConsumer<Integer, TexteBilan> garder,
            BiFunction<Integer, String, String> rendre, Supplier<List<Ligne>> citables) {
    }
}
