package fr.passerelle.socle.journal;

import fr.passerelle.socle.capacites.Capacites;
import fr.passerelle.socle.capacites.GenreDObjet;
import fr.passerelle.socle.commun.TextePropre;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The subjects of the journal, as capabilities declare them: their references, and the words for them where several may stand. */
@ApplicationScoped
public class Sujets {

    /** What they are called together when no single word is theirs. */
    private static final String TOUS = "Dossier";

    private List<GenreDObjet> genres;

    /** For the container. */
    Sujets() {
    }

    @Inject
    public Sujets(Capacites capacites) {
        genres = capacites.objets().stream().filter(GenreDObjet::estUnSujet).toList();
    }

    boolean connait(String objet) {
        return genres.stream().anyMatch(g -> g.code().equals(objet));
    }

    /** The subject that this reference names, however its letters and its dashes are typed; nothing when it names none. */
    public Optional<Sujet> nomme(String saisie) {
        String reference = TextePropre.code(saisie);
        return Stream.of(reference, reference.toUpperCase(Locale.ROOT))
                .flatMap(r -> genre(r).map(g -> new Sujet(g.code(), r)).stream()).findFirst();
    }

    /** The kind that this reference is of. */
    public Optional<GenreDObjet> genre(String reference) {
        return genres.stream().filter(g -> g.reconnait(reference)).findFirst();
    }

    /** « Livre », or a word for all of them. */
    public String titre() {
        return genres.size() == 1 ? genres.get(0).libelle() : TOUS;
    }

    /** « un livre ou un disque ». */
    public String un() {
        return joints(GenreDObjet::un);
    }

    /** « LIV-2026-0001 ou CD-12 ». */
    public String exemples() {
        return joints(g -> g.sujet().exemple());
    }

    private String joints(Function<GenreDObjet, String> mot) {
        return genres.stream().map(mot).collect(Collectors.joining(" ou "));
    }
}
