package fr.passerelle.socle.commun.tableur;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/**
 * A table being written, one row at a time, and kept nowhere: a long one costs no more memory than a short one.
 *
 * <p>A cell is a text, a {@code LocalDate}, an {@code Instant}, a number, or {@code null} for an empty one.
 */
public interface Tableur extends Closeable {

    /** The first row: what the columns are. */
    void titres(List<String> titres) throws IOException;

    void ligne(List<?> cellules) throws IOException;
}
