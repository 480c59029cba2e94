package fr.passerelle.socle.comptes.entretien;

import java.io.Serializable;

/**
 * What became of one account of those to close.
 *
 * @param refus why it is not closed, or {@code null} when it is
 */
public record Issue(String identifiant, String refus) implements Serializable {

    public boolean fait() {
        return refus == null;
    }
}
