package fr.passerelle.socle.messages;

import fr.passerelle.socle.comptes.Appelant;
import java.util.List;
import java.util.Optional;

/** The exchanges of one room, as it rules them: one bean, found by CDI. */
public interface Correspondance {

    /** Kept with each exchange, and unique. */
    String code();

    /** The kind of thing the journal files them under; the body's reference says which one. */
    String objet();

    /** What people outside call the house: « La Caf ». */
    String maison();

    /** Which side that person takes in that exchange; empty when it is not for them, as if there were none. */
    Optional<Cote> cote(Appelant moi, Echange echange);

    /** Where those of that side are written to, that a message waits for them. */
    List<String> adresses(Echange echange, Cote cote);

    /** The page of an exchange, without the application's own address. */
    String lien(long fil);
}
