package fr.passerelle.agenda;

import fr.passerelle.socle.commun.TextePropre;
import java.io.Serializable;

/** Somebody to invite, as typed. */
public record InviteSaisi(String nom, String organisme, String courriel) implements Serializable {

    public InviteSaisi {
        nom = TextePropre.ligne(nom == null ? "" : nom);
        organisme = TextePropre.ouNul(organisme);
        courriel = TextePropre.ligne(courriel == null ? "" : courriel);
    }
}
