package fr.passerelle.avip.demande;

import fr.passerelle.avip.proposition.PropositionVue;
import java.io.Serializable;

/** A parent a structure proposes, with the name of the structure. */
public record PropositionRecue(PropositionVue proposition, String structure) implements Serializable {
}
