package fr.passerelle.socle.capacites;

import java.util.List;
import java.util.Set;

/**
 * Where rights come from that are no role: a contract, a delegation, a mandate, each with its end. Found by CDI, and asked
 * anew at each request of a person, so that an open page refuses the next click once the right has ended.
 */
public interface SourceDeDroits {

    /** Whether accounts of that population may have any from here: the others are not asked about. */
    default boolean concerne(Population population) {
        return true;
    }

    /** What that account may do at this very moment, by what this capability knows of it. */
    Droits de(String identifiant);

    /** Permissions, and within what they may be used. */
    record Droits(Set<String> permissions, List<Perimetre> perimetres) {

        public static final Droits AUCUN = new Droits(Set.of(), List.of());

        public Droits {
            permissions = Set.copyOf(permissions);
            perimetres = List.copyOf(perimetres);
        }
    }
}
