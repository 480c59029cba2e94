package fr.passerelle.socle.documents;

import fr.passerelle.socle.capacites.Texte;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a kind of document is made of, in order: clauses that always stand there, clauses among which the act chooses. A room
 * declares it as a constant; the floor numbers its versions by itself, whenever what it is made of has changed.
 *
 * @param code unique in the house: the room's own, a dot, the kind of document
 * @param intitule what the document is called, with the same values as its clauses
 */
public record Modele(String code, String intitule, List<Passage> passages) {

    public Modele {
        passages = List.copyOf(passages);
    }

    public static Modele de(String code, String intitule) {
        return new Modele(code, intitule, List.of());
    }

    /** Then these clauses, always. */
    public Modele puis(Texte... clauses) {
        return suivi(Stream.of(clauses).map(c -> new Passage(List.of(c), false)).toList());
    }

    /** Then one of these clauses, which the act chooses. */
    public Modele puisUne(Texte... clauses) {
        return suivi(List.of(new Passage(List.of(clauses), false)));
    }

    /** Then one of these clauses, or none. */
    public Modele puisPeutEtre(Texte... clauses) {
        return suivi(List.of(new Passage(List.of(clauses), true)));
    }

    /** Each clause that may stand in it, in order. */
    public List<Texte> clauses() {
        return passages.stream().flatMap(p -> p.auChoix().stream()).toList();
    }

    /** All that it is made of, as delivered: another composition is another version. */
    String composition() {
        return intitule + "\n" + passages.stream().map(Passage::composition).collect(Collectors.joining("\n"));
    }

    private Modele suivi(List<Passage> suite) {
        List<Passage> tous = new ArrayList<>(passages);
        tous.addAll(suite);
        return new Modele(code, intitule, tous);
    }
}
