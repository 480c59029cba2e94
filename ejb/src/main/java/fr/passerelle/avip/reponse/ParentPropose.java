package fr.passerelle.avip.reponse;

import fr.passerelle.avip.proposition.PropositionVue;
import java.io.Serializable;

/** A parent one of my structures proposed, and to whom. */
public record ParentPropose(PropositionVue vue, String structure, String prescripteur) implements Serializable {
}
