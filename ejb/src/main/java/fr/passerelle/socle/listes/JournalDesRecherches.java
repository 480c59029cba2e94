package fr.passerelle.socle.listes;

import fr.passerelle.socle.journal.ActeJournal;
import fr.passerelle.socle.journal.Journal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

/**
 * Journals that a list was searched by what was typed: who looks for a person leaves a line. It tells the kind of what was typed and
 * how many were found, never the words: they may be a name or a number.
 */
@ApplicationScoped
class JournalDesRecherches {

    @Inject
    private Journal journal;

    /** One line for a view that was searched, none for another. */
    void noter(Liste<?> liste, Vue vue, long trouvees) {
        genre(liste, vue).ifPresent(genre -> journal.noter(ActeJournal.LECTURE, liste.trace(vue, trouvees).objet(), null,
                "Recherche par " + genre + "\u202f: " + trouvees + (trouvees > 1 ? " trouvées" : " trouvée"), null));
    }

    static Optional<String> genre(Liste<?> liste, Vue vue) {
        Optional<PleinTexte> mots = liste.pleinTexte();
        if (mots.isPresent() && !vue.texte().isEmpty()) {
            return Optional.of(mots.get().nommee().apply(vue.texte()).isPresent() ? "un numéro ou une référence" : "des mots");
        }
        List<Filtre> tapes = liste.filtres().stream().filter(f -> f.genre() == Filtre.Genre.RECHERCHE && !vue.valeurs(f.nom()).isEmpty()).toList();
        return tapes.stream().findFirst().map(f -> "«\u202f" + f.libelle() + "\u202f»");
    }
}
