package fr.passerelle.web.socle.moteur;

import jakarta.faces.model.SelectItem;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What a list offers, each by its {@code libelle()}: told here at once, where Faces would ask six expressions of each. */
public final class Options {

    private Options() {
    }

    /** {@code #{pa:aChoisir(page.motifs)}}. */
    public static List<SelectItem> aChoisir(Object options) {
        Stream<?> toutes = options == null ? Stream.empty() : options instanceof Object[] tableau ? Stream.of(tableau) : ((Collection<?>) options).stream();
        return toutes.map(o -> new SelectItem(o, String.valueOf(Methodes.dire(o, "libelle")))).toList();
    }
}
