package fr.passerelle.avip.reponse;

import fr.passerelle.avip.reponse.file.PlaceDansLaFile;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Up to three receptions side by side, each with what it would take: of several requests, or of one at several times. */
public record Comparaison(List<Cote> cotes) implements Serializable {

    public static final int AU_PLUS = 3;

    public Comparaison {
        cotes = List.copyOf(cotes);
    }

    /**
     * One of them.
     *
     * @param demande the request
     * @param place its place in the queue, or {@code null}
     * @param attention what is shown and not ranked
     */
    public record Cote(long demande, String reference, String titre, PlaceDansLaFile place, List<String> attention, int enfants, AccueilPropose accueil, EffetVu effet)
            implements Serializable {
    }

    /** The one that fits and waits first; among those of one request, the one that fits and leaves most: advice, no more. */
    public Optional<Cote> conseillee() {
        return cotes.stream().filter(c -> c.effet().tient()).min(Comparator.comparing(Cote::place, Comparator.nullsLast(Comparator.comparingInt(PlaceDansLaFile::rang)))
                .thenComparing(c -> -c.accueil().demiJournees().size()).thenComparing(c -> -c.effet().reste()));
    }

    /** Whether they are several requests, or one at several times. */
    public boolean plusieursDemandes() {
        return cotes.stream().map(Cote::demande).distinct().count() > 1;
    }
}
