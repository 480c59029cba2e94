package fr.passerelle.socle.courriels;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A text of the house that people may rewrite; one is delivered with the application. */
public sealed interface Texte permits Modele, BlocLegal {

    /** Stable, also the key in the database. */
    String name();

    /** « Accusé de réception ». */
    String titre();

    /** Who reads it and when, in a sentence. */
    String usage();

    /** The names of the values it may use. */
    List<String> balises();

    TexteDeCourriel texteLivre();

    /** A paragraph of a letter has none. */
    boolean aUnSujet();

    /** Whether it is a word of mediation, and not of the application. */
    boolean deLaMediation();

    static Stream<Texte> tous() {
        return Stream.concat(Stream.of(Modele.values()), Stream.of(BlocLegal.values()));
    }

    static Optional<Texte> de(String code) {
        return tous().filter(t -> t.name().equals(code)).findFirst();
    }

    /** A sample of each value, to preview the text. */
    default Map<String, String> exemples() {
        Map<String, String> exemples = Map.of("reference", "MED-2026-0042", "organisme", "Caisse d’allocations familiales", "echeance",
                "4\u00a0mai\u00a02026", "lien", "https://passerelle.example/exemple", "minutes", "30", "jours", "30");
        return balises().stream().collect(Collectors.toMap(Function.identity(), exemples::get));
    }
}
