package fr.passerelle.socle.messages;

import java.util.Set;

/**
 * An exchange, as far as telling whose it is.
 *
 * @param organisme the reference of the body
 * @param participants the accounts that wrote in it; empty for one that begins
 */
public record Echange(long id, String organisme, Set<String> participants) {

    public Echange {
        participants = Set.copyOf(participants);
    }
}
