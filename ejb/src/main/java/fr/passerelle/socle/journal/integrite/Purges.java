package fr.passerelle.socle.journal.integrite;

import fr.passerelle.socle.commun.Empreinte;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The lines that left by a purge, against what each purge said of them in the journal: one imprint to a purge, whatever the
 * number of its lines.
 */
final class Purges {

    private final SortedMap<Long, MessageDigest> parties = new TreeMap<>();
    private final SortedMap<Long, Long> premiers = new TreeMap<>();
    private final Map<Long, String> dites = new TreeMap<>();

    void partie(long purge, long rang) {
        premiers.putIfAbsent(purge, rang);
        parties.computeIfAbsent(purge, p -> Empreinte.nouvelle()).update((rang + ",").getBytes(StandardCharsets.UTF_8));
    }

    void dite(long purge, String detail) {
        dites.put(purge, detail);
    }

    /** For each purge whose lines are not those it said, the place of the first of them. */
    SortedMap<Long, Long> fausses() {
        SortedMap<Long, Long> fausses = new TreeMap<>();
        parties.forEach((purge, empreinte) -> {
            String dite = dites.get(purge);
            if (dite == null || !dite.endsWith(" ; " + HexFormat.of().formatHex(empreinte.digest()))) {
                fausses.put(purge, premiers.get(purge));
            }
        });
        return fausses;
    }
}
