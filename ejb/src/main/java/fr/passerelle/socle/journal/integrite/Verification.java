package fr.passerelle.socle.journal.integrite;

import java.util.List;

/**
 * What a check of the journal found.
 *
 * @param lignes how many lines were read
 * @param fin the end of the chain, to be noted outside the application
 * @param fautes the first faults, in the order of the chain; none when nothing was touched
 * @param nombreDeFautes how many there are in all
 */
public record Verification(long lignes, Temoin fin, List<Faute> fautes, long nombreDeFautes) {

    public Verification {
        fautes = List.copyOf(fautes);
    }

    public boolean intacte() {
        return nombreDeFautes == 0;
    }
}
