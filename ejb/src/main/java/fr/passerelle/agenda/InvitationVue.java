package fr.passerelle.agenda;

import java.io.Serializable;
import java.time.Instant;

/** Somebody invited. @param envoyeeLe when they were written to, or {@code null}; @param presence whether they came, when it is known */
public record InvitationVue(long id, String nom, String organisme, String courriel, Instant envoyeeLe, Presence presence) implements Serializable {
}
