package fr.passerelle.partenaires.demande;

import fr.passerelle.partenaires.registre.PartenaireVu;
import java.io.Serializable;

/**
 * Where a partner stands before a request: its last one, and whether it may begin another.
 *
 * @param derniere the reference of the one under way or of the last that ended, or {@code null}
 * @param sous the reference of the convention that stands, under which services may be added, or {@code null}
 * @param empechement why none may be begun, or {@code null} when one may
 */
public record AccueilDeDemande(PartenaireVu partenaire, String derniere, String sous, String empechement) implements Serializable {

    public boolean peutCommencer() {
        return empechement == null;
    }
}
