package fr.passerelle.mediation.lettre;

import fr.passerelle.socle.capacites.Texte;
import fr.passerelle.socle.documents.Modele;
import java.util.List;
import java.util.stream.Stream;

/** All that the mediator may rewrite of letters: their paragraphs, letter by letter, where to turn, how to appeal. */
public final class TextesDesLettres {

    private TextesDesLettres() {
    }

    public static List<Texte> tous() {
        Stream<Texte> paragraphes = ModelesDeLettre.tous().stream().map(Modele::clauses).flatMap(List::stream)
                .filter(c -> c.permission() != null && !VoiesDeRecours.toutes().contains(c)).distinct();
        return Stream.of(paragraphes, Orientations.toutes().stream(), VoiesDeRecours.toutes().stream()).flatMap(s -> s).toList();
    }
}
