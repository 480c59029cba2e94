package fr.passerelle.socle.enquetes;

import java.util.List;

/** What whoever holds an invitation is asked. */
public record EnqueteOuverte(String titre, String annonce, List<Enquete.Question> questions) {
}
